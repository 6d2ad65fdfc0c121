package io.cgen.emit;

import io.cgen.plan.BindingPlan;
import io.cgen.plan.HandlePlan;
import io.cgen.plan.NativeClassPlan;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes {@code package-info.java}, the summary of the generated package. */
final class PackageInfoEmitter {
  private PackageInfoEmitter() {}

  static String emit(BindingPlan plan) {
    return "/**\n" + comment(plan) + " */\npackage " + plan.packageName() + ";\n";
  }

  private static String comment(BindingPlan plan) {
    Javadoc javadoc = new Javadoc(0).paragraph(summary(plan.nativeClass()));
    javadoc.paragraph(link(plan.api().javaName()) + " has the functions and constants.");
    handles(plan, true)
        .ifPresent(
            links -> javadoc.paragraph("Handles that Java owns and is to close: " + links + "."));
    handles(plan, false)
        .ifPresent(links -> javadoc.paragraph("Handles that C owns: " + links + "."));
    return javadoc
        .lines()
        .map(line -> (" * " + line).stripTrailing() + "\n")
        .collect(Collectors.joining());
  }

  private static String summary(NativeClassPlan nativeClass) {
    return "Java bindings of %s for the native library %s."
        .formatted(JavadocText.code(nativeClass.header()), JavadocText.code(nativeClass.library()));
  }

  private static Optional<String> handles(BindingPlan plan, boolean released) {
    return plan.handles().stream()
        .filter(handle -> handle.release().isPresent() == released)
        .map(HandlePlan::javaName)
        .map(PackageInfoEmitter::link)
        .reduce((first, second) -> first + ", " + second);
  }

  private static String link(String simpleName) {
    return "{@link " + simpleName + "}";
  }
}
