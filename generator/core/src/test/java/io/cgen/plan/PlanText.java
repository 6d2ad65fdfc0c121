package io.cgen.plan;

import java.util.List;
import java.util.stream.Collectors;

/** A binding plan as text that people can compare: one line for each thing that was decided. */
final class PlanText {
  private final StringBuilder text = new StringBuilder();

  private PlanText() {}

  /** Writes {@code plan}, without what the documentation says. */
  static String of(BindingPlan plan) {
    PlanText result = new PlanText();
    plan.handles().forEach(result::handle);
    plan.structs().forEach(result::struct);
    plan.enums().forEach(result::enumeration);
    plan.callbacks().forEach(result::callback);
    result.api(plan.api());
    result.line(
        "native %s: library %s, header %s, %d functions",
        plan.nativeClass().javaName(),
        plan.nativeClass().library(),
        plan.nativeClass().header(),
        plan.nativeClass().downcalls().size());
    result.errors(plan.nativeClass());
    plan.skipped().forEach(s -> result.line("skipped %s %s: %s", s.kind(), s.name(), s.reason()));
    plan.decisions()
        .forEach(d -> result.line("%s: %s (%s)", d.subject(), d.decision(), d.reason()));
    return result.text.toString();
  }

  private void handle(HandlePlan handle) {
    String release = handle.release().map(HandlePlan.Release::function).orElse("nothing");
    String base = handle.superclass().map(name -> " extends " + name).orElse("");
    line("handle %s%s = %s, released by %s", handle.javaName(), base, handle.cName(), release);
    handle.methods().forEach(this::method);
  }

  private void struct(StructPlan struct) {
    line("%s %s = %s", struct.union() ? "union" : "struct", struct.javaName(), struct.cName());
    for (FieldPlan field : struct.fields()) {
      String length = field.length().isPresent() ? "[" + field.length().getAsLong() + "]" : "";
      line("  %s (%s): %s%s", field.javaName(), field.cName(), field.type(), length);
    }
  }

  private void enumeration(EnumPlan type) {
    String constants =
        type.constants().stream()
            .map(c -> c.javaName() + " = " + c.value())
            .collect(Collectors.joining(", "));
    line("enum %s = %s: %s", type.javaName(), type.cName(), constants);
  }

  private void callback(CallbackPlan callback) {
    String parameters =
        callback.parameters().stream()
            .map(p -> p.content().map(Object::toString).orElse("left out") + " " + p.javaName())
            .collect(Collectors.joining(", "));
    String result = callback.result().map(Object::toString).orElse("Nothing[]");
    line("callback %s = %s: (%s): %s", callback.javaName(), callback.cName(), parameters, result);
  }

  private void api(ApiClassPlan api) {
    line("api %s", api.javaName());
    api.methods().forEach(this::method);
    for (ConstantPlan constant : api.constants()) {
      String type = constant.value().getClass().getSimpleName();
      line("  %s = %s (%s)", constant.javaName(), constant.value(), type);
    }
  }

  private void method(MethodPlan method) {
    List<String> parameters =
        method.parameters().stream().map(p -> p.passing() + " " + p.javaName()).toList();
    line(
        "  %s%s(%s): %s <- %s%s",
        method.isStatic() ? "static " : "",
        method.javaName(),
        String.join(", ", parameters),
        method.result() instanceof Result.Text text
            ? "Text["
                + text.release().map(DowncallPlan::symbol).orElse("not freed")
                + (text.encoding().equals(TextEncoding.UTF_8) ? "" : ", " + text.encoding())
                + "]"
            : method.result(),
        method.downcall().symbol(),
        method.error().map(PlanText::error).orElse(""));
  }

  private static String error(ErrorPlan error) {
    String subject =
        error.subject().isPresent() ? " of parameter " + error.subject().getAsInt() : "";
    return ", errors: " + error.rule() + subject;
  }

  private void errors(NativeClassPlan plan) {
    plan.errorCallback().ifPresent(callback -> line("error callback %s", callback));
    for (ErrorRulePlan rule : plan.errorRules()) {
      line(
          "error rule %s: %s, %s%s%s",
          rule.constant(),
          rule.outcomes(),
          rule.message().map(PlanText::message).orElse("no message"),
          rule.errno() ? ", errno" : "",
          rule.exception().map(name -> ", " + name).orElse(""));
    }
  }

  private static String message(ErrorRulePlan.Message message) {
    return "message of "
        + message.source()
        + " from "
        + message.function().symbol()
        + message.through().map(f -> " through " + f.symbol()).orElse("")
        + message.release().map(f -> ", freed by " + f.symbol()).orElse("")
        + (message.encoding().equals(TextEncoding.UTF_8) ? "" : " in " + message.encoding());
  }

  private void line(String format, Object... arguments) {
    String line = String.format(format, arguments);
    text.append(line.replace(", encoding=UTF_8", "").replace(", room=Optional.empty", ""))
        .append('\n');
  }
}
