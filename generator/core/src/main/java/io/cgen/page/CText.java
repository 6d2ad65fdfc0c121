package io.cgen.page;

import io.cgen.model.CApi;
import io.cgen.model.CConstant;
import io.cgen.model.CDeclaration;
import io.cgen.model.CEnum;
import io.cgen.model.CField;
import io.cgen.model.CRecord;
import io.cgen.model.CTypedef;
import io.cgen.model.CVariable;
import io.cgen.model.ConstantValue;
import io.cgen.model.TypeIndex;
import io.cgen.model.TypePrinter;

/** Writes declarations of types, variables and constants as a header would. */
final class CText {
  private final TypePrinter types;

  CText(CApi api) {
    types = TypePrinter.spelled(new TypeIndex(api));
  }

  /** The declaration called {@code name}, on as many lines as a header would give it. */
  String of(CDeclaration declaration, String name) {
    if (declaration instanceof CRecord record) {
      return record(record, name);
    }
    if (declaration instanceof CEnum type) {
      return enumeration(type, name);
    }
    if (declaration instanceof CTypedef typedef) {
      return "typedef " + types.declare(typedef.type(), typedef.name()) + ";";
    }
    if (declaration instanceof CVariable variable) {
      return "extern " + types.declare(variable.type(), variable.name()) + ";";
    }
    return declaration instanceof CConstant constant ? constant(constant) : name;
  }

  private String record(CRecord record, String name) {
    String keyword = record.kind() == CRecord.Kind.UNION ? "union" : "struct";
    String title = keyword + " " + name.replaceFirst("^(struct|union) ", "");
    if (!record.complete()) {
      return title + ";";
    }
    StringBuilder text = new StringBuilder(title + " {\n");
    record.fields().forEach(field -> text.append("  ").append(field(field)).append(";\n"));
    return text + "};";
  }

  private String field(CField field) {
    String width = field.bitWidth().isPresent() ? " : " + field.bitWidth().getAsInt() : "";
    return types.declare(field.type(), field.name()) + width;
  }

  private static String enumeration(CEnum type, String name) {
    StringBuilder text = new StringBuilder("enum " + name.replaceFirst("^enum ", "") + " {\n");
    type.constants()
        .forEach(c -> text.append("  %s = %s,\n".formatted(c.name(), c.value().toString())));
    return text + "};";
  }

  private String constant(CConstant constant) {
    return "#define " + constant.name() + " " + value(constant.value());
  }

  private static String value(ConstantValue value) {
    if (value instanceof ConstantValue.IntegerValue integer) {
      return integer.value().toString();
    }
    if (value instanceof ConstantValue.FloatingValue floating) {
      return Double.toString(floating.value());
    }
    return value instanceof ConstantValue.StringValue text ? "\"" + text.value() + "\"" : "";
  }
}
