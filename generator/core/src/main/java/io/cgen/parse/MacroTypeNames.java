package io.cgen.parse;

import io.cgen.model.CType;
import io.cgen.preprocess.MacroUse;
import io.cgen.preprocess.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives types the names of the macros they were written as.
 *
 * <p>A use of a macro names a type when it put the whole type there, apart from qualifiers and
 * outer pointers, and nothing else: all words of the specifiers, perhaps some of the pointers, and
 * no other token. Uses within uses name the type within the type.
 */
final class MacroTypeNames {
  private final List<Token> tokens;
  private final Set<MacroUse> naming = Collections.newSetFromMap(new IdentityHashMap<>());

  MacroTypeNames(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The use that puts the token at {@code index} there and names a type, if one does. */
  Optional<MacroUse> namingUse(int index) {
    Optional<MacroUse> found = Optional.empty();
    for (Optional<MacroUse> use = tokens.get(index).origin(); use.isPresent(); ) {
      if (naming.contains(use.get())) {
        found = use;
      }
      use = use.get().within();
    }
    return found;
  }

  /**
   * The type that {@code pointers} make of the specified type.
   *
   * @param specified the type with its qualifiers, and where it was written
   * @param pointers the pointers of the declarator, from left to right
   */
  CType pointerTo(Specifiers specified, List<PointerLevel> pointers) {
    Specifiers.SpecifierTokens written = specified.macroType();
    CType type = specified.type();
    int applied = 0;
    for (MacroUse use : commonUses(written.core())) {
      int covered = applied;
      while (covered < pointers.size() && comesFrom(pointers.get(covered).index(), use)) {
        covered++;
      }
      if (!isNaming(use, written, pointers.subList(0, covered))) {
        continue;
      }
      for (; applied < covered; applied++) {
        type = pointers.get(applied).to(type);
      }
      naming.add(use);
      type = named(use, type, written, applied == 0);
    }
    for (; applied < pointers.size(); applied++) {
      type = pointers.get(applied).to(type);
    }
    return type;
  }

  /** Qualifiers that stand outside of the macro stay outside, when that means the same. */
  private CType named(
      MacroUse use, CType type, Specifiers.SpecifierTokens written, boolean noPointer) {
    boolean qualifiedOutside =
        noPointer
            && type instanceof CType.Qualified
            && written.others().stream().noneMatch(token -> comesFrom(token.from(), use));
    if (!qualifiedOutside) {
      return new CType.MacroRef(use.macro(), type);
    }
    CType.Qualified qualified = (CType.Qualified) type;
    return new CType.Qualified(
        new CType.MacroRef(use.macro(), qualified.type()),
        qualified.isConst(),
        qualified.isVolatile(),
        qualified.isRestrict(),
        qualified.isAtomic());
  }

  /** The uses that all of {@code core} came through, innermost first. */
  private List<MacroUse> commonUses(List<SyntaxToken> core) {
    if (core.isEmpty() || core.get(0).token().origin().isEmpty()) {
      return List.of();
    }
    List<MacroUse> common = new ArrayList<>();
    for (Optional<MacroUse> use = core.get(0).token().origin(); use.isPresent(); ) {
      MacroUse candidate = use.get();
      if (core.stream().allMatch(token -> comesFrom(token.from(), candidate))) {
        common.add(candidate);
      }
      use = candidate.within();
    }
    return common;
  }

  private boolean comesFrom(int index, MacroUse wanted) {
    for (Optional<MacroUse> use = tokens.get(index).origin(); use.isPresent(); ) {
      if (use.get() == wanted) {
        return true;
      }
      use = use.get().within();
    }
    return false;
  }

  /** Whether {@code use} put nothing there but the type. */
  private boolean isNaming(
      MacroUse use, Specifiers.SpecifierTokens written, List<PointerLevel> pointers) {
    int first = written.core().get(0).from();
    int from = first;
    while (from > 0 && comesFrom(from - 1, use)) {
      from--;
    }
    int to = first + 1;
    while (to < tokens.size() && comesFrom(to, use)) {
      to++;
    }
    for (int i = from; i < to; i++) {
      if (!belongs(i, written, pointers)) {
        return false;
      }
    }
    return !use.isCall();
  }

  private static boolean belongs(
      int index, Specifiers.SpecifierTokens written, List<PointerLevel> pointers) {
    return contains(written.core(), index)
        || contains(written.others(), index)
        || pointers.stream().anyMatch(pointer -> contains(pointer.tokens(), index));
  }

  private static boolean contains(List<SyntaxToken> list, int index) {
    return list.stream().anyMatch(token -> token.from() <= index && index < token.to());
  }
}
