package io.cgen.cli;

import io.cgen.Inspection;
import io.cgen.diag.DiagnosticRenderer;
import io.cgen.diag.JsonWriter;
import io.cgen.diag.Position;
import io.cgen.model.CApi;
import io.cgen.model.CConstant;
import io.cgen.model.CDeclaration;
import io.cgen.model.CEnum;
import io.cgen.model.CField;
import io.cgen.model.CFunction;
import io.cgen.model.CParameter;
import io.cgen.model.CRecord;
import io.cgen.model.CTypedef;
import io.cgen.model.CVariable;
import io.cgen.model.ConstantValue;
import io.cgen.model.TypePrinter;
import io.cgen.plan.BoundFunctions;
import io.cgen.plan.BoundFunctions.JavaMethod;
import io.cgen.plan.Decision;
import io.cgen.plan.DecisionIndex;
import io.cgen.plan.HandlePlan;
import io.cgen.plan.SkippedDeclarations;
import io.cgen.plan.SkippedPlan;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** {@code cgen inspect --format json}: a contract with other programs. Keys are only added. */
final class InspectJson {
  private final Inspection inspection;
  private final BoundFunctions bound;
  private final DecisionIndex decisions;
  private final TypePrinter types;
  private final JsonWriter json = JsonWriter.indented();

  private InspectJson(Inspection inspection) {
    this.inspection = inspection;
    this.bound = new BoundFunctions(inspection.plan());
    this.decisions = new DecisionIndex(inspection.plan());
    this.types = TypePrinter.canonical(inspection.api());
  }

  static String of(Inspection inspection) {
    InspectJson text = new InspectJson(inspection);
    text.json.object(text::sections);
    return text.json + "\n";
  }

  private void sections() {
    CApi api = inspection.api();
    section("functions", api.functions(), this::function);
    section("records", api.records(), this::record);
    section("enums", api.enums(), this::enumeration);
    section("typedefs", api.typedefs(), this::typedef);
    section("constants", api.constants(), this::constant);
    section("variables", api.variables(), this::variable);
    section("handles", inspection.plan().handles(), this::handle);
    section("skipped", SkippedDeclarations.of(inspection.api(), inspection.plan()), this::skipped);
    DiagnosticRenderer renderer = DiagnosticRenderer.json();
    json.array(
        "diagnostics", inspection.diagnostics(), d -> json.verbatim(renderer.render(d).strip()));
  }

  private <T> void section(String name, List<T> items, Consumer<T> members) {
    json.array(name, items, item -> json.object(() -> members.accept(item)));
  }

  private void function(CFunction function) {
    declaration(function);
    json.field("returns", types.print(function.type().result()));
    section("parameters", function.type().parameters(), this::parameter);
    json.field("variadic", function.type().variadic());
    List<JavaMethod> methods =
        bound.find(function).stream().map(InspectJson::named).distinct().toList();
    java(methods);
    section("javaMethods", methods, this::method);
    decisions(function.name());
  }

  private void parameter(CParameter parameter) {
    json.field("name", parameter.name());
    json.field("type", types.print(types.adjusted(parameter.type())));
  }

  /** The first of the methods, which is the only one but for functions that are called in ways. */
  private void java(List<JavaMethod> methods) {
    if (methods.isEmpty()) {
      json.nothing("java");
    } else {
      json.object("java", () -> method(methods.get(0)));
    }
  }

  /** Overloads have the same name. */
  private static JavaMethod named(JavaMethod method) {
    return new JavaMethod(method.className(), method.methodName(), Optional.empty());
  }

  private void method(JavaMethod method) {
    json.field("class", method.className());
    json.field("method", method.methodName());
  }

  private void record(CRecord record) {
    declaration(record);
    json.field("kind", record.kind() == CRecord.Kind.UNION ? "union" : "struct");
    json.field("complete", record.complete());
    json.field("size", record.size());
    json.field("align", record.align());
    section("fields", record.fields(), this::field);
    decisions(record.name());
  }

  private void field(CField field) {
    json.field("name", field.name());
    json.field("type", types.print(field.type()));
    json.field("offsetBits", field.offsetBits());
    json.field("sizeBits", field.sizeBits());
  }

  private void enumeration(CEnum type) {
    declaration(type);
    json.field("type", types.print(type.underlying()));
    section("constants", type.constants(), this::enumConstant);
    decisions(type.name());
  }

  private void enumConstant(CEnum.Constant constant) {
    json.field("name", constant.name());
    json.field("value", constant.value());
  }

  private void typedef(CTypedef typedef) {
    declaration(typedef);
    json.field("type", types.print(typedef.type()));
    decisions(typedef.name());
  }

  private void constant(CConstant constant) {
    declaration(constant);
    value(constant.value());
    json.field("type", types.print(constant.value().type()));
    decisions(constant.name());
  }

  private void value(ConstantValue value) {
    if (value instanceof ConstantValue.IntegerValue integer) {
      json.field("value", integer.value());
    } else if (value instanceof ConstantValue.FloatingValue floating) {
      json.field("value", floating.value());
    } else if (value instanceof ConstantValue.StringValue string) {
      json.field("value", string.value());
    }
  }

  private void variable(CVariable variable) {
    declaration(variable);
    json.field("type", types.print(variable.type()));
    decisions(variable.name());
  }

  private void handle(HandlePlan handle) {
    json.field("name", handle.cName());
    json.field("java", handle.javaName());
    json.field("release", handle.release().map(HandlePlan.Release::function));
    json.field("reason", handle.reason());
  }

  private void skipped(SkippedPlan skipped) {
    json.field("name", skipped.name());
    json.field("kind", skipped.kind());
    json.field("reason", skipped.reason());
    json.field("remedy", skipped.remedy());
    place(skipped.position());
  }

  private void declaration(CDeclaration declaration) {
    json.field("name", declaration.name());
    place(declaration.position());
  }

  private void place(Position position) {
    json.field("file", position.file());
    json.field("line", position.line());
  }

  private void decisions(String name) {
    section("decisions", decisions.about(name), this::decision);
  }

  private void decision(Decision decision) {
    json.field("subject", decision.subject());
    json.field("decision", decision.decision());
    json.field("reason", decision.reason());
    json.field("remedy", decision.remedy());
  }
}
