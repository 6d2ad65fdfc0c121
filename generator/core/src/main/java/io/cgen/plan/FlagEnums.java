package io.cgen.plan;

import io.cgen.model.CEnum;
import io.cgen.spec.Spec;
import io.cgen.spec.Stated;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which enums are sets of flags.
 *
 * <ol>
 *   <li>What the spec file says.
 *   <li>One whose name says so ({@code flags}, {@code mask}, {@code bits}), if at least two of its
 *       constants have one bit each, and every other has only bits that those have.
 * </ol>
 */
final class FlagEnums {
  private static final Set<String> SAYS_FLAGS =
      Set.of("flag", "flags", "mask", "masks", "bits", "bitmask", "bitfield");

  private FlagEnums() {}

  /** Why the constants of {@code type}, which has {@code names}, are combined. */
  static Optional<String> reason(CEnum type, List<String> names, Spec spec) {
    Optional<Stated<Boolean>> said = spec.types().of(names).flags();
    if (said.isPresent()) {
      return said.filter(Stated::value).map(Stated::reason);
    }
    boolean named =
        names.stream().flatMap(name -> Words.of(name).stream()).anyMatch(SAYS_FLAGS::contains);
    return named && areBits(type)
        ? Optional.of("its name says so, and its constants are bits")
        : Optional.empty();
  }

  private static boolean areBits(CEnum type) {
    List<BigInteger> values = type.constants().stream().map(CEnum.Constant::value).toList();
    List<BigInteger> single =
        values.stream().filter(v -> v.signum() > 0 && v.bitCount() == 1).distinct().toList();
    BigInteger all = single.stream().reduce(BigInteger.ZERO, BigInteger::or);
    return single.size() > 1
        && values.stream().allMatch(v -> v.signum() >= 0 && v.andNot(all).signum() == 0);
  }
}
