package io.cgen.page;

import io.cgen.emit.PublicFace;
import io.cgen.model.CApi;
import io.cgen.model.CDeclaration;
import io.cgen.model.CFunction;
import io.cgen.page.Row.Remark;
import io.cgen.plan.BindingPlan;
import io.cgen.plan.BoundFunctions;
import io.cgen.plan.BoundFunctions.JavaMethod;
import io.cgen.plan.CallbackPlan;
import io.cgen.plan.ConstantPlan;
import io.cgen.plan.DecisionIndex;
import io.cgen.plan.HandlePlan;
import io.cgen.plan.SkippedDeclarations;
import io.cgen.plan.SkippedPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of the page: every declaration of the headers that is bound or skipped. */
final class Rows {
  private final CApi api;
  private final BindingPlan plan;
  private final BoundFunctions bound;
  private final DecisionIndex decisions;
  private final PublicFace face;
  private final CNames names;
  private final CText c;

  Rows(CApi api, BindingPlan plan) {
    this.api = api;
    this.plan = plan;
    bound = new BoundFunctions(plan);
    decisions = new DecisionIndex(plan);
    face = new PublicFace(plan);
    names = new CNames(api);
    c = new CText(api);
  }

  /** The functions that are bound, in the order of the header. */
  List<Row> functions() {
    return api.functions().stream()
        .filter(function -> !bound.find(function).isEmpty())
        .map(function -> row(function, bound.find(function)))
        .toList();
  }

  private Row row(CFunction function, List<JavaMethod> methods) {
    List<String> java = new ArrayList<>();
    String above = "";
    for (JavaMethod method : methods) {
      if (!method.className().equals(above)) {
        above = method.className();
        java.add("// " + above);
      }
      java.add(text(method));
    }
    return new Row(
        "function",
        function.name(),
        methods.stream().map(JavaMethod::toString).distinct().toList(),
        place(function),
        function.declaration() + ";",
        java,
        remarks(function.name()),
        function.comment());
  }

  private String text(JavaMethod method) {
    return method
        .plan()
        .map(known -> face.method(known, method.className()))
        .orElse("close() // as every handle has it");
  }

  /** The handle classes. */
  List<Row> handles() {
    List<Relation> relations = Relation.of(plan);
    return plan.handles().stream().map(handle -> row(handle, relations)).toList();
  }

  private Row row(HandlePlan handle, List<Relation> relations) {
    List<Remark> remarks = new ArrayList<>(remarks(handle.cName()));
    relations.stream()
        .filter(relation -> relation.keeper().equals(handle.javaName()))
        .map(Rows::kept)
        .forEach(remarks::add);
    return type("handle", handle.cName(), handle.javaName(), List.of(), remarks);
  }

  private static Remark kept(Relation relation) {
    String makers = String.join(", ", relation.functions());
    return new Remark("", "keeps alive: " + relation.kept(), "made from it by " + makers);
  }

  /** The struct and union classes. */
  List<Row> structs() {
    return plan.structs().stream()
        .map(type -> type("struct", type.cName(), type.javaName()))
        .toList();
  }

  /** The enum classes. */
  List<Row> enums() {
    return plan.enums().stream().map(type -> type("enum", type.cName(), type.javaName())).toList();
  }

  /** The functional interfaces. */
  List<Row> callbacks() {
    return plan.callbacks().stream().map(this::row).toList();
  }

  private Row row(CallbackPlan callback) {
    return type("callback", callback.cName(), callback.javaName());
  }

  private Row type(String kind, String cName, String javaName) {
    return type(kind, cName, javaName, face.members(javaName), remarks(cName));
  }

  private Row type(
      String kind, String cName, String javaName, List<String> members, List<Remark> remarks) {
    Optional<CDeclaration> declared = names.type(cName);
    List<String> java = new ArrayList<>(List.of(face.type(javaName)));
    members.forEach(member -> java.add("  " + member));
    return new Row(
        kind,
        cName,
        List.of(javaName),
        declared.map(Rows::place).orElse(""),
        declared.map(found -> c.of(found, cName)).orElse(cName),
        java,
        remarks,
        declared.map(CDeclaration::comment).orElse(""));
  }

  /** The constants of the API class. */
  List<Row> constants() {
    return plan.api().constants().stream().map(this::row).toList();
  }

  private Row row(ConstantPlan constant) {
    Optional<CDeclaration> declared = names.other(constant.cName());
    return new Row(
        "constant",
        constant.cName(),
        List.of(plan.api().javaName() + "." + constant.javaName()),
        declared.map(Rows::place).orElse(""),
        declared.map(found -> c.of(found, "")).orElse(constant.cName() + " // of an enum"),
        List.of(face.constant(constant)),
        remarks(constant.cName()),
        declared.map(CDeclaration::comment).orElse(""));
  }

  /** What is not bound. */
  List<Row> skipped() {
    return SkippedDeclarations.of(api, plan).stream().map(this::row).toList();
  }

  private Row row(SkippedPlan skipped) {
    Optional<CDeclaration> declared =
        names.other(skipped.name()).or(() -> names.type(skipped.name()));
    String way = skipped.remedy().orElse("no entry of a spec file can say how");
    return new Row(
        "skipped",
        skipped.name(),
        List.of(skipped.kind()),
        place(skipped.position().file(), skipped.position().line()),
        declared.map(found -> text(found, skipped.name())).orElse(skipped.name()),
        List.of(),
        List.of(new Remark("", "not bound", skipped.reason()), new Remark("", "to bind it", way)),
        declared.map(CDeclaration::comment).orElse(""));
  }

  private String text(CDeclaration declared, String name) {
    return declared instanceof CFunction function
        ? function.declaration() + ";"
        : c.of(declared, name);
  }

  private List<Remark> remarks(String name) {
    return Remark.of(name, decisions.about(name));
  }

  private static String place(CDeclaration declaration) {
    return place(declaration.position().file(), declaration.position().line());
  }

  private static String place(String file, int line) {
    return file + ":" + line;
  }
}
