package io.cgen.cli;

import io.cgen.TargetNames;
import io.cgen.target.Target;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the value of {@code --target}. */
final class TargetOption implements ITypeConverter<Target> {
  /** What shells complete it to. */
  static final Iterable<String> IDS = () -> Stream.of(Target.values()).map(Target::id).iterator();

  @Override
  public Target convert(String name) {
    return Target.named(name)
        .orElseThrow(
            () -> new TypeConversionException(TargetNames.problemWith(name).orElseThrow()));
  }
}
