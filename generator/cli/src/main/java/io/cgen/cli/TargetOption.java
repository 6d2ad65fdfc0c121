package io.cgen.cli;

import io.cgen.diag.NearestName;
import io.cgen.target.Target;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the value of {@code --target}. */
final class TargetOption implements ITypeConverter<Target> {
  private static final Pattern NARROW =
      Pattern.compile(".*-(x86|i[3-6]86|arm(v[5-7].*)?|x86_32|ppc|mips|riscv32)");

  @Override
  public Target convert(String name) {
    return Target.named(name).orElseThrow(() -> new TypeConversionException(refusal(name)));
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
