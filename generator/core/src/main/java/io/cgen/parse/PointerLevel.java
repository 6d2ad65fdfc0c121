package io.cgen.parse;

import io.cgen.grammar.DeclarationParser;
import io.cgen.model.CType;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * One {@code *} of a declarator with the qualifiers behind it.
 *
 * @param tokens the star first
 * @param qualifiers what is said about the pointer itself
 */
record PointerLevel(List<SyntaxToken> tokens, Qualifiers qualifiers) {
  PointerLevel {
    tokens = List.copyOf(tokens);
  }

  /** Reads one level. */
  static PointerLevel of(DeclarationParser.PointerContext tree) {
    List<SyntaxToken> tokens = new ArrayList<>();
    SyntaxToken star = (SyntaxToken) tree.start;
    if (star.getType() == DeclarationParser.REFERENCE) {
      throw Unreadable.unsupported(star.from(), "C++ references are not part of a C API");
    }
    tokens.add(star);
    Qualifiers qualifiers = Qualifiers.NONE;
    for (DeclarationParser.QualifierContext qualifier : tree.qualifier()) {
      tokens.add((SyntaxToken) qualifier.start);
      qualifiers = qualifiers.with(qualifier.start.getType());
    }
    for (var attribute : tree.ATTRIBUTE()) {
      Token symbol = attribute.getSymbol();
      tokens.add((SyntaxToken) symbol);
    }
    return new PointerLevel(tokens, qualifiers);
  }

  /** Where the star is. */
  int index() {
    return tokens.get(0).from();
  }

  /** The pointer to {@code type}. */
  CType to(CType type) {
    boolean block = tokens.get(0).getType() == DeclarationParser.BLOCK;
    return qualifiers.apply(block ? Exotics.block() : new CType.Pointer(type));
  }
}
