package io.cgen.parse;

import io.cgen.grammar.DeclarationParser.DeclarationContext;
import io.cgen.grammar.DeclarationParser.DeclaratorContext;
import io.cgen.grammar.DeclarationParser.InitDeclaratorContext;
import io.cgen.grammar.DeclarationParser.SpecifierContext;
import io.cgen.model.CFunction;
import io.cgen.model.CParameter;
import io.cgen.model.CType;
import io.cgen.model.CTypedef;
import io.cgen.model.CVariable;
import io.cgen.model.SkippedDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Turns the tree of an external declaration into the entities that it declares. */
final class DeclarationBuilder {
  private final Builders builders;
  private final Consumer<SkippedDeclaration> skipped;

  DeclarationBuilder(Builders builders, Consumer<SkippedDeclaration> skipped) {
    this.builders = builders;
    this.skipped = skipped;
  }

  /** Enters what {@code tree} declares into the symbols. */
  void build(DeclarationContext tree, List<SyntaxToken> tokens) {
    Specifiers specifiers = builders.specifiers().build(tree.specifiers(), naming(tree));
    Attributes common = specifiers.attributes();
    for (TerminalNode node : tree.ATTRIBUTE()) {
      common = common.and(builders.attributes().read((SyntaxToken) node.getSymbol()));
    }
    for (InitDeclaratorContext declarator : tree.initDeclarator()) {
      Declared declared = builders.declarators().build(specifiers, declarator.declarator());
      if (declared.name().isPresent()) {
        Declaration declaration =
            new Declaration(tree, declarator, tokens, specifiers, declared, common);
        enter(declaration);
      }
    }
  }

  /** One declarator and all that is needed to enter it. */
  private record Declaration(
      DeclarationContext tree,
      InitDeclaratorContext declarator,
      List<SyntaxToken> tokens,
      Specifiers specifiers,
      Declared declared,
      Attributes common) {
    SyntaxToken name() {
      return declared.name().orElseThrow();
    }

    Attributes attributes() {
      return common.and(declared.attributes());
    }

    int from() {
      return ((SyntaxToken) tree.start).from();
    }

    int to() {
      return ((SyntaxToken) tree.stop).to();
    }
  }

  /** A record without a tag is named by the first typedef name that stands for just it. */
  private static SpecifierBuilder.Naming naming(DeclarationContext tree) {
    boolean typedef = false;
    for (SpecifierContext each : tree.specifiers().specifier()) {
      typedef |= each.storage() != null && each.storage().TYPEDEF() != null;
      if (each.qualifier() != null) {
        return SpecifierBuilder.Naming.NONE;
      }
    }
    return typedef ? namingOf(tree.initDeclarator()) : SpecifierBuilder.Naming.NONE;
  }

  private static SpecifierBuilder.Naming namingOf(List<InitDeclaratorContext> declarators) {
    for (InitDeclaratorContext each : declarators) {
      if (isPlainName(each.declarator())) {
        String name = each.declarator().declaratorCore().IDENTIFIER().getText();
        return new SpecifierBuilder.Naming(Optional.of(name), Optional.empty(), false);
      }
    }
    return SpecifierBuilder.Naming.NONE;
  }

  private static boolean isPlainName(DeclaratorContext tree) {
    boolean suffixed =
        tree.declaratorSuffix().stream()
            .anyMatch(suffix -> suffix.arraySuffix() != null || suffix.functionSuffix() != null);
    return tree.pointer().isEmpty()
        && !suffixed
        && tree.declaratorCore() != null
        && tree.declaratorCore().IDENTIFIER() != null;
  }

  private void enter(Declaration declaration) {
    if (declaration.specifiers().storage().isTypedef()) {
      enterTypedef(declaration);
      return;
    }
    CType resolved = builders.sizes().resolve(declaration.declared().type());
    if (resolved instanceof CType.Function function) {
      boolean written = declaration.declared().type() instanceof CType.Function;
      enterFunction(declaration, written ? function : withoutNames(function));
    } else {
      enterVariable(declaration);
    }
  }

  private void enterTypedef(Declaration declaration) {
    String name = declaration.name().getText();
    Symbols symbols = builders.symbols();
    CType type =
        Adjustments.apply(
            builders, declaration.declared().type(), declaration.declared().attributes());
    Optional<CTypedef> earlier = symbols.typedef(name);
    if (earlier.isPresent()) {
      requireSame(earlier.get().type(), type, declaration.name(), symbols.typedefs());
      return;
    }
    int aligned = declaration.attributes().aligned();
    if (aligned > 0) {
      symbols.alignTypedef(name, aligned);
    }
    symbols
        .typedefs()
        .put(
            name,
            new CTypedef(
                name,
                type,
                declaration.name().token().presumedPosition(),
                builders.comments().around(declaration.from(), declaration.to())),
            declaration.name().from());
  }

  /** The names that a typedef of a function gives to parameters are not those of its functions. */
  private static CType.Function withoutNames(CType.Function type) {
    List<CParameter> parameters =
        type.parameters().stream().map(p -> new CParameter("", p.type())).toList();
    return new CType.Function(
        type.result(), parameters, type.variadic(), type.prototyped(), type.traits());
  }

  private void enterFunction(Declaration declaration, CType.Function type) {
    String name = declaration.name().getText();
    Specifiers.Storage storage = declaration.specifiers().storage();
    boolean internal = storage.isStatic() || storage.isInline();
    CFunction function =
        new CFunction(
            name,
            declaration.declared().symbol().orElse(name),
            type,
            internal ? CFunction.Linkage.INTERNAL : CFunction.Linkage.EXTERNAL,
            declaration.attributes().deprecated(),
            text(declaration),
            declaration.name().token().presumedPosition(),
            builders.comments().around(declaration.from(), declaration.to()),
            LeadingWords.of(declaration.name().token()),
            OptionalInt.empty());
    refuseKind(declaration.name(), builders.symbols().variables());
    Symbols.Table<CFunction> functions = builders.symbols().functions();
    Optional<CFunction> earlier = functions.find(name);
    earlier.ifPresent(f -> requireSame(f.type(), type, declaration.name(), functions));
    CFunction merged = earlier.map(f -> Redeclarations.merge(f, function)).orElse(function);
    functions.put(name, merged, declaration.name().from());
  }

  private String text(Declaration declaration) {
    return DeclarationText.of(
        builders.macroNames(),
        declaration.tokens(),
        DeclarationText.Range.of(declaration.tree().specifiers()),
        DeclarationText.Range.of(declaration.declarator()));
  }

  private void enterVariable(Declaration declaration) {
    String name = declaration.name().getText();
    if (declaration.specifiers().storage().isStatic()) {
      skipped.accept(
          new SkippedDeclaration(
              name,
              "variable",
              "a static variable is not exported by a library",
              declaration.name().token().presumedPosition()));
      return;
    }
    CVariable variable =
        new CVariable(
            name,
            declaration.declared().symbol().orElse(name),
            declaration.declared().type(),
            text(declaration),
            declaration.name().token().presumedPosition(),
            builders.comments().around(declaration.from(), declaration.to()));
    refuseKind(declaration.name(), builders.symbols().functions());
    Symbols.Table<CVariable> variables = builders.symbols().variables();
    Optional<CVariable> earlier = variables.find(name);
    if (earlier.isPresent()) {
      requireSame(earlier.get().type(), variable.type(), declaration.name(), variables);
    } else {
      variables.put(name, variable, declaration.name().from());
    }
  }

  /** What is declared again must be of the same type: one of the headers is wrong otherwise. */
  private void requireSame(
      CType earlier, CType later, SyntaxToken name, Symbols.Table<?> declarations) {
    if (!builders.compatibility().agree(earlier, later)) {
      throw Unreadable.conflict(
          name.from(),
          "conflicting types for '" + name.getText() + "'",
          declarations.place(name.getText()));
    }
  }

  private static void refuseKind(SyntaxToken name, Symbols.Table<?> others) {
    OptionalInt earlier = others.place(name.getText());
    if (earlier.isPresent()) {
      throw Unreadable.conflict(
          name.from(),
          "'" + name.getText() + "' is declared as a function and as a variable",
          earlier);
    }
  }
}
