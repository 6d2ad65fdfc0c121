package io.cgen;

import io.cgen.diag.NearestName;
import io.cgen.target.Target;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says what is wrong with the name of a platform that a user gives. */
public final class TargetNames {
  private static final Pattern NARROW =
      Pattern.compile(".*-(x86|i[3-6]86|arm(v[5-7].*)?|x86_32|ppc|mips|riscv32)");

  private TargetNames() {}

  /** Why there is no target of that name; empty if there is one. */
  public static Optional<String> problemWith(String name) {
    return Target.named(name).isPresent() ? Optional.empty() : Optional.of(refusal(name));
  }

  private static String refusal(String name) {
    List<String> valid = Arrays.stream(Target.values()).map(Target::id).toList();
    if (NARROW.matcher(name).matches()) {
      return "'"
          + name
          + "' is a 32-bit platform, and cgen binds 64-bit platforms only: "
          + String.join(", ", valid);
    }
    return "there is no target '"
        + name
        + "'"
        + NearestName.suggestion(name, valid)
        + " (valid: "
        + String.join(", ", valid)
        + ")";
  }
}
