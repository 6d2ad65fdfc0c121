package io.cgen.cli;

import io.cgen.CgenOptions;
import io.cgen.CgenResult;
import io.cgen.diag.Diagnostic;
import io.cgen.plan.BindingPlan;
import io.cgen.plan.SkippedPlan;
import io.cgen.write.FileChange;
import io.cgen.write.FolderDifference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The last lines of a run: what was generated, what was skipped and why, and where it is. */
final class Summary {
  private static final int NAMES_SHOWN = 4;

  /** Functions with the same kind of parameter belong together, whatever it is called. */
  private static final Pattern PARAMETER = Pattern.compile("^parameter \\S+ ");

  private final CgenOptions options;
  private final CgenResult result;
  private final boolean verbose;
  private final List<String> lines = new ArrayList<>();

  Summary(CgenOptions options, CgenResult result, boolean verbose) {
    this.options = options;
    this.result = result;
    this.verbose = verbose;
  }

  String text() {
    if (result.plan().isPresent() && result.difference().isPresent()) {
      generated(result.plan().get());
      folder(result.difference().get());
      skipped(result.plan().get().skipped());
    } else {
      List<String> errors = new ArrayList<>();
      long count = result.diagnostics().stream().filter(Diagnostic::isError).count();
      count(errors, count, "error");
      lines.add("Nothing was generated: " + String.join("", errors) + ".");
    }
    return String.join("\n", lines) + "\n";
  }

  private void generated(BindingPlan plan) {
    List<String> parts = new ArrayList<>();
    count(parts, plan.nativeClass().downcalls().size(), "function");
    count(parts, plan.handles().size(), "handle class", "handle classes");
    count(parts, plan.structs().size(), "struct");
    count(parts, plan.enums().size(), "enum");
    count(parts, plan.api().variables().size(), "variable");
    count(parts, plan.api().constants().size(), "constant");
    lines.add("Bound " + (parts.isEmpty() ? "nothing" : String.join(", ", parts)) + ".");
  }

  private void folder(FolderDifference difference) {
    if (verbose) {
      difference.changes().forEach(change -> lines.add("  " + sign(change) + change.path()));
    }
    long files = difference.written() + difference.unchanged();
    String changes = options.checkOnly() ? checked(difference) : difference.summary();
    lines.add(number(files, "file", "files") + " in " + packageFolder() + ": " + changes + ".");
  }

  private String checked(FolderDifference difference) {
    return difference.isEmpty()
        ? "all up to date"
        : difference.changes().size() + " not up to date, see the differences above";
  }

  private String packageFolder() {
    return options.output().resolve(options.packageName().replace('.', '/')).toString();
  }

  private static String sign(FileChange change) {
    if (change.after().isEmpty()) {
      return "removed  ";
    }
    return change.before().isEmpty() ? "new      " : "changed  ";
  }

  private void skipped(List<SkippedPlan> skipped) {
    if (skipped.isEmpty()) {
      return;
    }
    lines.add("Skipped " + skipped.size() + ":");
    Map<String, List<String>> byReason = new TreeMap<>();
    for (SkippedPlan plan : skipped) {
      String reason =
          plan.kind() + "s: " + PARAMETER.matcher(plan.reason()).replaceFirst("a parameter ");
      byReason.computeIfAbsent(reason, r -> new ArrayList<>()).add(plan.name());
    }
    byReason.forEach((reason, names) -> lines.add("  " + reason + " (" + names(names) + ")"));
    if (!verbose) {
      lines.add("'cgen inspect' shows every declaration and the reason for every decision.");
    }
  }

  private String names(List<String> names) {
    if (verbose || names.size() <= NAMES_SHOWN) {
      return String.join(", ", names);
    }
    int more = names.size() - NAMES_SHOWN + 1;
    return String.join(", ", names.subList(0, NAMES_SHOWN - 1)) + " and " + more + " more";
  }

  private static void count(List<String> parts, long count, String one) {
    count(parts, count, one, one + "s");
  }

  private static void count(List<String> parts, long count, String one, String many) {
    if (count > 0) {
      parts.add(number(count, one, many));
    }
  }

  private static String number(long count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }
}
