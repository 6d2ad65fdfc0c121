package io.cgen.model;

import io.cgen.target.Target;
import java.util.OptionalLong;

/** What {@code va_list} is on each target. */
final class VariadicArguments {
  private VariadicArguments() {}

  /** The canonical type of {@code va_list}. */
  static CType type(Target target) {
    if (target.abi() == Target.Abi.WINDOWS) {
      return pointer();
    }
    if (target.architecture() == Target.Architecture.X86_64) {
      return new CType.Array(new CType.RecordRef("struct __va_list_tag"), OptionalLong.of(1));
    }
    return target.abi() == Target.Abi.DARWIN ? pointer() : new CType.RecordRef("struct __va_list");
  }

  private static CType pointer() {
    return new CType.Pointer(new CType.Builtin(BuiltinKind.CHAR));
  }
}
