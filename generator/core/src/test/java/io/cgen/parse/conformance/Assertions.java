package io.cgen.parse.conformance;

import io.cgen.model.BuiltinKind;
import io.cgen.model.CApi;
import io.cgen.model.CConstant;
import io.cgen.model.CEnum;
import io.cgen.model.CFunction;
import io.cgen.model.CType;
import io.cgen.model.ConstantValue;
import io.cgen.model.TypeIndex;
import io.cgen.model.TypePrinter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Static assertions that say in C what was read; clang says which of them do not hold. */
final class Assertions {
  private static final Pattern ERROR = Pattern.compile("input\\.c:(\\d+):\\d+: error: (.*)");
  private final List<String> lines = new ArrayList<>();
  private final TypePrinter canonical;
  private final TypeIndex index;

  Assertions(CApi api) {
    index = new TypeIndex(api);
    canonical = TypePrinter.canonical(index);
  }

  void function(CFunction function) {
    if (isSpeakable(canonical.print(function.type()))) {
      CType.Function type = withoutAttributes(function.type());
      String pointer = canonical.print(new CType.Pointer(type));
      lines.add(
          "_Static_assert(__builtin_types_compatible_p(__typeof__(&"
              + function.name()
              + "), "
              + pointer.replace("struct __va_list_tag *", "cgen_va_list")
              + "), \"\");");
    }
  }

  /** An attribute cannot stand in the name of a type. */
  private static CType.Function withoutAttributes(CType.Function type) {
    return new CType.Function(type.result(), type.parameters(), type.variadic(), type.prototyped());
  }

  private static boolean isSpeakable(String type) {
    return !type.contains("(unnamed") && !type.contains("(anonymous");
  }

  void enumeration(CEnum type) {
    for (CEnum.Constant constant : type.constants()) {
      lines.add(
          "_Static_assert(" + constant.name() + " == " + literal(constant.value()) + ", \"\");");
    }
    if (!type.name().isEmpty()) {
      lines.add(
          "_Static_assert(__builtin_types_compatible_p("
              + type.key()
              + ", "
              + canonical.print(type.underlying())
              + "), \"\");");
    }
  }

  void constant(CConstant constant) {
    ConstantValue value = constant.value();
    String test;
    if (value instanceof ConstantValue.IntegerValue integer) {
      test = constant.name() + " == " + literal(integer.value());
    } else if (value instanceof ConstantValue.FloatingValue floating) {
      test = floating(constant.name(), floating);
    } else {
      ConstantValue.StringValue string = (ConstantValue.StringValue) value;
      test = "!__builtin_strcmp(" + constant.name() + ", " + quoted(string.value()) + ")";
    }
    lines.add("enum { cgen_c_" + constant.name() + " = 1 / (int)(" + test + ") };");
    type(constant);
  }

  private static String floating(String name, ConstantValue.FloatingValue floating) {
    double value = floating.value();
    if (Double.isNaN(value)) {
      return "__builtin_isnan(" + name + ")";
    }
    if (Double.isInfinite(value)) {
      // A long double beyond the range of double is rounded to infinity.
      return "(double)(" + name + ") == " + (value < 0 ? "-" : "") + "__builtin_inf()";
    }
    boolean single = index(floating) == BuiltinKind.FLOAT;
    return "(" + (single ? "float" : "double") + ")(" + name + ") == " + Double.toHexString(value);
  }

  private static BuiltinKind index(ConstantValue value) {
    return value.type() instanceof CType.Builtin builtin ? builtin.kind() : BuiltinKind.DOUBLE;
  }

  private void type(CConstant constant) {
    lines.add(
        "_Static_assert(__builtin_types_compatible_p(__typeof__("
            + constant.name()
            + "), "
            + canonical.print(constant.value().type())
            + "), \"\");");
  }

  private static String literal(java.math.BigInteger value) {
    if (value.bitLength() <= 31) {
      return "(" + value + ")";
    }
    return value.bitLength() <= 63 && value.signum() < 0
        ? "(-" + value.negate().subtract(java.math.BigInteger.ONE) + "LL - 1)"
        : value + "ULL";
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
      out.append(String.format("\\%03o", each & 0xFF));
    }
    return out.append('"').toString();
  }

  /** The assertions that do not hold for what {@code source} includes. */
  List<String> failures(Clang clang, String source) {
    int firstLine = (int) source.lines().count() + 1;
    lines.add(0, "typedef __typeof__(&(*(__builtin_va_list *)0)[0]) cgen_va_list;");
    String errors = clang.run(source + String.join("\n", lines) + "\n", "-fsyntax-only").err();
    List<String> failures = new ArrayList<>();
    Matcher error = ERROR.matcher(errors);
    while (error.find()) {
      int line = Integer.parseInt(error.group(1)) - firstLine;
      failures.add(
          line >= 0 && line < lines.size()
              ? lines.get(line) + " -- " + error.group(2)
              : error.group());
    }
    return failures;
  }
}
