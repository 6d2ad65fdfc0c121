package io.cgen.parse;

import io.cgen.model.CType;
import java.util.List;

/**
 * What the specifiers of a declaration say.
 *
 * @param type the type with its qualifiers
 * @param storage what they say about storage and linkage
 * @param attributes the attributes that belong to what is declared
 * @param macroType what is needed to give the type the name of a macro
 */
record Specifiers(CType type, Storage storage, Attributes attributes, SpecifierTokens macroType) {

  /**
   * Storage classes and function specifiers.
   *
   * @param isTypedef {@code typedef}
   * @param isStatic {@code static}
   * @param isInline {@code inline}
   * @param isExtern {@code extern}
   */
  record Storage(boolean isTypedef, boolean isStatic, boolean isInline, boolean isExtern) {}

  /**
   * Where the type was written.
   *
   * @param core the tokens that say what type it is
   * @param others qualifiers and attributes, which a macro may or may not contain
   * @param unqualified the type without its qualifiers
   */
  record SpecifierTokens(List<SyntaxToken> core, List<SyntaxToken> others, CType unqualified) {
    SpecifierTokens {
      core = List.copyOf(core);
      others = List.copyOf(others);
    }
  }
}
