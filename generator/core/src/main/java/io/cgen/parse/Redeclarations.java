package io.cgen.parse;

import io.cgen.model.CFunction;
import io.cgen.model.CParameter;
import io.cgen.model.CType;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Makes one function of its declarations: each may know what the others leave out. */
final class Redeclarations {
  private Redeclarations() {}

  /** What two declarations say together; the first one gives the place. */
  static CFunction merge(CFunction earlier, CFunction later) {
    boolean better = isBetter(later.type(), earlier.type());
    boolean labelled = earlier.symbol().equals(earlier.name());
    return new CFunction(
        earlier.name(),
        labelled ? later.symbol() : earlier.symbol(),
        better ? later.type() : earlier.type(),
        linkage(earlier, later),
        earlier.deprecated().or(later::deprecated),
        better ? later.declaration() : earlier.declaration(),
        earlier.position(),
        earlier.comment().isEmpty() ? later.comment() : earlier.comment(),
        Stream.concat(earlier.words().stream(), later.words().stream()).distinct().toList(),
        OptionalInt.empty());
  }

  /** Once static, always static; an extern declaration of an inline function exports it. */
  private static CFunction.Linkage linkage(CFunction earlier, CFunction later) {
    return earlier.linkage() == later.linkage() ? earlier.linkage() : CFunction.Linkage.EXTERNAL;
  }

  private static boolean isBetter(CType.Function later, CType.Function earlier) {
    if (later.prototyped() != earlier.prototyped()) {
      return later.prototyped();
    }
    return names(later) > names(earlier);
  }

  private static long names(CType.Function type) {
    return type.parameters().stream().map(CParameter::name).filter(name -> !name.isEmpty()).count();
  }
}
