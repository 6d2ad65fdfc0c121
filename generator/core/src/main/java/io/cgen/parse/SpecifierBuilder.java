package io.cgen.parse;

import io.cgen.grammar.DeclarationParser;
import io.cgen.grammar.DeclarationParser.AlignmentContext;
import io.cgen.grammar.DeclarationParser.BitIntTypeContext;
import io.cgen.grammar.DeclarationParser.SpecifierContext;
import io.cgen.grammar.DeclarationParser.SpecifiersContext;
import io.cgen.grammar.DeclarationParser.TypeofTypeContext;
import io.cgen.model.BuiltinKind;
import io.cgen.model.CRecord;
import io.cgen.model.CType;
import io.cgen.model.ConstantValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/** Reads the flat list of specifiers: type, qualifiers, storage and attributes in any order. */
final class SpecifierBuilder {
  private final Builders builders;

  SpecifierBuilder(Builders builders) {
    this.builders = builders;
  }

  /** What the specifiers say where nothing can name a record without a tag. */
  Specifiers build(SpecifiersContext tree) {
    return build(tree, Naming.NONE);
  }

  /**
   * What the specifiers say; {@code naming} tells what a record or enum without a tag is called.
   */
  Specifiers build(SpecifiersContext tree, Naming naming) {
    Collector collector = new Collector(naming);
    collector.attributesBeforeType(tree);
    tree.specifier().forEach(collector::add);
    return collector.finish(tree);
  }

  /**
   * What gives a name to a record or enum without a tag.
   *
   * @param typedefName the typedef name that is declared for it
   * @param parent the key of the record that it is declared in
   * @param anonymous whether it is a member without a name
   */
  record Naming(Optional<String> typedefName, Optional<String> parent, boolean anonymous) {
    static final Naming NONE = new Naming(Optional.empty(), Optional.empty(), false);
  }

  private final class Collector {
    private final Naming naming;
    private final TypeWords words = new TypeWords();
    private final List<SyntaxToken> core = new ArrayList<>();
    private final List<SyntaxToken> others = new ArrayList<>();
    private final List<SpecifierContext> ofRecord = new ArrayList<>(0);
    private Qualifiers qualifiers = Qualifiers.NONE;
    private Attributes attributes = Attributes.NONE;
    private Attributes recordAttributes = Attributes.NONE;
    private Optional<CType> type = Optional.empty();
    private OptionalInt bits = OptionalInt.empty();
    private boolean isTypedef;
    private boolean isStatic;
    private boolean isInline;
    private boolean isExtern;

    Collector(Naming naming) {
      this.naming = naming;
    }

    /** Attributes right behind the closing brace of a record belong to the record. */
    void attributesBeforeType(SpecifiersContext tree) {
      boolean behind = false;
      for (SpecifierContext each : tree.specifier()) {
        if (each.ATTRIBUTE() != null && behind) {
          recordAttributes = recordAttributes.and(attribute(each));
          ofRecord.add(each);
        } else {
          behind =
              (each.recordSpecifier() != null && each.recordSpecifier().recordBody() != null)
                  || (each.enumSpecifier() != null && each.enumSpecifier().enumBody() != null);
        }
      }
    }

    private Attributes attribute(SpecifierContext tree) {
      return builders.attributes().read((SyntaxToken) tree.ATTRIBUTE().getSymbol());
    }

    void add(SpecifierContext tree) {
      ParserRuleContext rule = tree.getChild(0) instanceof ParserRuleContext child ? child : null;
      if (rule == null) {
        terminal(tree);
        return;
      }
      switch (rule.getRuleIndex()) {
        case DeclarationParser.RULE_storage -> storage(rule.start.getType());
        case DeclarationParser.RULE_qualifier -> {
          qualifiers = qualifiers.with(rule.start.getType());
          others.add((SyntaxToken) rule.start);
        }
        case DeclarationParser.RULE_simpleType -> {
          refuseSecondType(rule.start, type.isPresent());
          words.add(rule.start.getType(), (SyntaxToken) rule.start);
          core.add((SyntaxToken) rule.start);
        }
        case DeclarationParser.RULE_alignment -> alignment(tree.alignment());
        default -> derived(tree, rule);
      }
    }

    private void terminal(SpecifierContext tree) {
      SyntaxToken token = (SyntaxToken) tree.start;
      if (token.getType() == DeclarationParser.TYPE_NAME) {
        refuseSecondType(token, hasType());
        type = Optional.of(typeName(token));
        core.add(token);
      } else {
        others.add(token);
        if (!ofRecord.contains(tree)) {
          attributes = attributes.and(attribute(tree));
        }
      }
    }

    /** Without a brace, {@code struct s { unsigned n; } m;} has two types before {@code n}. */
    private void refuseSecondType(Token token, boolean isSecond) {
      if (isSecond) {
        throw TypeWords.secondType((SyntaxToken) token);
      }
    }

    private boolean hasType() {
      return type.isPresent() || !words.isEmpty();
    }

    private void derived(SpecifierContext tree, ParserRuleContext rule) {
      refuseSecondType(rule.start, tree.bitIntType() == null && hasType());
      cover(rule);
      if (tree.recordSpecifier() != null) {
        type =
            Optional.of(builders.records().build(tree.recordSpecifier(), recordAttributes, naming));
      } else if (tree.enumSpecifier() != null) {
        type = Optional.of(builders.enums().build(tree.enumSpecifier(), recordAttributes, naming));
      } else if (tree.atomicType() != null) {
        type = Optional.of(builders.declarators().typeName(tree.atomicType().typeName()));
        qualifiers = qualifiers.with(DeclarationParser.ATOMIC);
      } else if (tree.typeofType() != null) {
        type = Optional.of(typeof(tree.typeofType()));
      } else {
        bits = bits(tree.bitIntType());
      }
    }

    private OptionalInt bits(BitIntTypeContext tree) {
      if (builders.constants().evaluate(tree.expression())
          instanceof ConstantValue.IntegerValue width) {
        return OptionalInt.of(width.value().intValue());
      }
      throw ConstantEvaluator.notConstant(tree);
    }

    private void cover(ParserRuleContext rule) {
      SyntaxToken first = (SyntaxToken) rule.start;
      SyntaxToken last = (SyntaxToken) rule.stop;
      for (int i = first.from(); i < last.to(); i++) {
        core.add(new SyntaxToken(first.getType(), "", builders.tokens().get(i), i, i + 1));
      }
    }

    private void storage(int kind) {
      isTypedef |= kind == DeclarationParser.TYPEDEF;
      isStatic |= kind == DeclarationParser.STATIC;
      isInline |= kind == DeclarationParser.INLINE;
      isExtern |= kind == DeclarationParser.EXTERN;
    }

    private void alignment(AlignmentContext tree) {
      if (tree.typeName() != null) {
        CType wanted = builders.declarators().typeName(tree.typeName());
        attributes = attributes.withAlignment(builders.sizes().of(wanted).align());
      } else if (builders.constants().evaluate(tree.expression())
          instanceof ConstantValue.IntegerValue value) {
        attributes = attributes.withAlignment(value.value().intValue());
      }
    }

    Specifiers finish(SpecifiersContext tree) {
      CType plain =
          bits.isPresent()
              ? Exotics.bitInt(bits.getAsInt(), words.isUnsigned())
              : type.orElseGet(() -> words.type(((SyntaxToken) tree.start).from()));
      plain = adjusted(plain);
      return new Specifiers(
          qualifiers.apply(plain),
          new Specifiers.Storage(isTypedef, isStatic, isInline, isExtern),
          attributes,
          new Specifiers.SpecifierTokens(core, others, plain));
    }

    private CType adjusted(CType plain) {
      return Adjustments.apply(builders, plain, attributes);
    }
  }

  private CType typeName(SyntaxToken token) {
    String name = token.getText();
    switch (name) {
      case "__int128_t":
        return new CType.Builtin(BuiltinKind.INT128);
      case "__uint128_t":
        return new CType.Builtin(BuiltinKind.UNSIGNED_INT128);
      default:
        if (name.contains("::") || token.to() - token.from() > 1) {
          return builders.records().cplusplusClass(name, token);
        }
        if (builders.symbols().records().find(name).map(CRecord::kind).orElse(CRecord.Kind.STRUCT)
            == CRecord.Kind.CLASS) {
          return new CType.RecordRef(name);
        }
        builders.symbols().mention(name);
        return new CType.TypedefRef(name);
    }
  }

  private CType typeof(TypeofTypeContext tree) {
    if (tree.typeName() != null) {
      return builders.declarators().typeName(tree.typeName());
    }
    return builders.constants().typeOf(tree.expression());
  }
}
