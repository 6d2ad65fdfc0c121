package io.cgen.cli;

import io.cgen.TargetNames;
import io.cgen.target.Target;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the value of {@code --target}. */
final class TargetOption implements ITypeConverter<Target> {
  @Override
  public Target convert(String name) {
    return Target.named(name)
        .orElseThrow(
            () -> new TypeConversionException(TargetNames.problemWith(name).orElseThrow()));
  }
}
