package io.cgen.parse;

import io.cgen.grammar.DeclarationParser.ArraySuffixContext;
import io.cgen.grammar.DeclarationParser.ConditionalContext;
import io.cgen.grammar.DeclarationParser.DeclaratorContext;
import io.cgen.grammar.DeclarationParser.DeclaratorCoreContext;
import io.cgen.grammar.DeclarationParser.DeclaratorSuffixContext;
import io.cgen.grammar.DeclarationParser.FunctionSuffixContext;
import io.cgen.grammar.DeclarationParser.ParameterContext;
import io.cgen.grammar.DeclarationParser.PointerContext;
import io.cgen.grammar.DeclarationParser.QualifierContext;
import io.cgen.grammar.DeclarationParser.TypeNameContext;
import io.cgen.model.BuiltinKind;
import io.cgen.model.CParameter;
import io.cgen.model.CType;
import io.cgen.model.ConstantValue;
import io.cgen.preprocess.Token;
import io.cgen.preprocess.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;

/** Reads declarators from the inside out: what is declared, and what type it has. */
final class DeclaratorBuilder {
  private final Builders builders;
  private int parameterDepth;

  DeclaratorBuilder(Builders builders) {
    this.builders = builders;
  }

  /** What {@code tree} declares with a specified type and its attributes. */
  Declared build(Specifiers specifiers, DeclaratorContext tree) {
    Parts parts = new Parts();
    CType base = pointerTo(specifiers, tree);
    CType type = suffixed(base, tree, parts);
    Attributes attributes = specifiers.attributes().and(parts.attributes);
    return new Declared(
        parts.name, FunctionTraits.add(type, attributes.traits()), parts.attributes, parts.symbol);
  }

  /** The type that a type name names. */
  CType typeName(TypeNameContext tree) {
    Specifiers specifiers = builders.specifiers().build(tree.specifiers());
    return build(specifiers, tree.declarator()).type();
  }

  private static final class Parts {
    private Optional<SyntaxToken> name = Optional.empty();
    private Attributes attributes = Attributes.NONE;
    private Optional<String> symbol = Optional.empty();
  }

  private CType pointerTo(Specifiers specifiers, DeclaratorContext tree) {
    List<PointerContext> trees = tree.pointer();
    List<PointerLevel> pointers = new ArrayList<>(trees.size());
    for (PointerContext each : trees) {
      pointers.add(PointerLevel.of(each));
    }
    return builders.macroNames().pointerTo(specifiers, pointers);
  }

  /** Applies the suffixes of {@code tree} to {@code base}, then goes on with what it encloses. */
  private CType suffixed(CType base, DeclaratorContext tree, Parts parts) {
    CType type = base;
    List<ParserRuleContext> suffixes = suffixes(tree, parts);
    for (int i = suffixes.size() - 1; i >= 0; i--) {
      type =
          suffixes.get(i) instanceof ArraySuffixContext array
              ? array(type, array)
              : function(type, (FunctionSuffixContext) suffixes.get(i));
    }
    DeclaratorCoreContext core = tree.declaratorCore();
    if (core == null) {
      return type;
    }
    if (core.IDENTIFIER() != null) {
      parts.name = Optional.of((SyntaxToken) core.IDENTIFIER().getSymbol());
      return type;
    }
    core.ATTRIBUTE().forEach(node -> attribute((SyntaxToken) node.getSymbol(), parts));
    DeclaratorContext inner = core.declarator();
    for (var pointer : inner.pointer()) {
      pointer.ATTRIBUTE().forEach(node -> attribute((SyntaxToken) node.getSymbol(), parts));
      type = PointerLevel.of(pointer).to(type);
    }
    return suffixed(type, inner, parts);
  }

  private List<ParserRuleContext> suffixes(DeclaratorContext tree, Parts parts) {
    List<ParserRuleContext> suffixes = new ArrayList<>();
    if (tree.arraySuffix() != null) {
      suffixes.add(tree.arraySuffix());
    }
    if (tree.functionSuffix() != null) {
      suffixes.add(tree.functionSuffix());
    }
    for (DeclaratorSuffixContext suffix : tree.declaratorSuffix()) {
      ParseTree child = suffix.getChild(0);
      if (child instanceof ParserRuleContext rule) {
        suffixes.add(rule);
      } else if (suffix.ASM() != null) {
        parts.symbol = Optional.of(label((SyntaxToken) suffix.ASM().getSymbol()));
      } else {
        attribute((SyntaxToken) suffix.ATTRIBUTE().getSymbol(), parts);
      }
    }
    return suffixes;
  }

  private void attribute(SyntaxToken attribute, Parts parts) {
    parts.attributes = parts.attributes.and(builders.attributes().read(attribute));
  }

  private String label(SyntaxToken asm) {
    StringBuilder label = new StringBuilder();
    for (Token token : builders.tokens().subList(asm.from(), asm.to())) {
      if (token.kind() == TokenKind.STRING) {
        label.append(Literals.string(token.text()).value());
      }
    }
    return label.toString();
  }

  /** Qualifiers in the brackets are those of the pointer that such a parameter is. */
  private CType array(CType element, ArraySuffixContext tree) {
    if (!tree.qualifier().isEmpty()) {
      Qualifiers qualifiers = Qualifiers.NONE;
      for (QualifierContext qualifier : tree.qualifier()) {
        qualifiers = qualifiers.with(qualifier.start.getType());
      }
      return qualifiers.apply(new CType.Pointer(element));
    }
    if (tree.conditional() == null) {
      return new CType.Array(element, OptionalLong.empty());
    }
    return new CType.Array(element, length(tree.conditional()));
  }

  /** In a prototype a bound may name another parameter; it says nothing about the type then. */
  private OptionalLong length(ConditionalContext bound) {
    try {
      return OptionalLong.of(constantLength(bound));
    } catch (Unreadable variable) {
      if (parameterDepth > 0) {
        return OptionalLong.empty();
      }
      throw variable;
    }
  }

  private long constantLength(ConditionalContext bound) {
    ConstantValue length = builders.constants().evaluate(bound);
    if (length instanceof ConstantValue.IntegerValue integer && integer.value().signum() >= 0) {
      return integer.value().longValue();
    }
    throw Unreadable.syntax(((SyntaxToken) bound.start).from(), "an array cannot have this length");
  }

  private CType function(CType result, FunctionSuffixContext tree) {
    List<CParameter> parameters = new ArrayList<>();
    boolean variadic = false;
    for (ParameterContext parameter : tree.parameter()) {
      if (parameter.ELLIPSIS() != null) {
        variadic = true;
      } else {
        parameters.add(parameter(parameter));
      }
    }
    boolean onlyVoid = parameters.size() == 1 && isVoid(parameters.get(0));
    boolean prototyped = variadic || !parameters.isEmpty();
    return new CType.Function(result, onlyVoid ? List.of() : parameters, variadic, prototyped);
  }

  private CParameter parameter(ParameterContext tree) {
    Specifiers specifiers = builders.specifiers().build(tree.specifiers());
    parameterDepth++;
    try {
      Declared declared = build(specifiers, tree.declarator());
      return new CParameter(declared.name().map(SyntaxToken::getText).orElse(""), declared.type());
    } finally {
      parameterDepth--;
    }
  }

  private boolean isVoid(CParameter parameter) {
    return parameter.name().isEmpty()
        && builders.sizes().resolve(parameter.type()) instanceof CType.Builtin builtin
        && builtin.kind() == BuiltinKind.VOID;
  }
}
