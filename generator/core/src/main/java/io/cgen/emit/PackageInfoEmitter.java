package io.cgen.emit;

import io.cgen.plan.BindingPlan;
import io.cgen.plan.HandlePlan;
import java.util.stream.Collectors;

/** Writes {@code package-info.java}, the summary of the generated package. */
final class PackageInfoEmitter {
  private PackageInfoEmitter() {}

  static String emit(BindingPlan plan) {
    return "/**\n" + comment(plan) + " */\npackage " + plan.packageName() + ";\n";
  }

  private static String comment(BindingPlan plan) {
    Javadoc javadoc =
        new Javadoc(0)
            .paragraph(
                "The C API of %s for Java, in the library %s."
                    .formatted(
                        JavadocText.code(plan.nativeClass().header()),
                        JavadocText.code(plan.nativeClass().library())))
            .paragraph(link(plan.api().javaName()) + " has the functions and constants.");
    if (!plan.handles().isEmpty()) {
      javadoc.paragraph("Handles, each to be closed by whoever got it: " + handles(plan) + ".");
    }
    return javadoc
        .lines()
        .map(line -> (" * " + line).stripTrailing() + "\n")
        .collect(Collectors.joining());
  }

  private static String handles(BindingPlan plan) {
    return plan.handles().stream()
        .map(HandlePlan::javaName)
        .map(PackageInfoEmitter::link)
        .collect(Collectors.joining(", "));
  }

  private static String link(String simpleName) {
    return "{@link " + simpleName + "}";
  }
}
