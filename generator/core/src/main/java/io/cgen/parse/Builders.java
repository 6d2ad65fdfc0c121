package io.cgen.parse;

import io.cgen.preprocess.PreprocessedUnit;
import io.cgen.preprocess.Token;
import io.cgen.target.Target;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts that turn trees into declarations, wired together: types contain expressions, which
 * contain types again.
 */
final class Builders {
  private final List<Token> tokens;
  private final Target target;
  private final Symbols symbols = new Symbols();
  private final TypeNames names = new TypeNames();
  private final IntegerTypes integers;
  private final TypeSizes sizes;
  private final Compatibility compatibility;
  private final PackPragmas packs;
  private final MacroTypeNames macroNames;
  private final Comments comments;
  private final TreeReader trees = new TreeReader();
  private final TokenClassifier classifier;
  private final ConstantEvaluator constants;
  private final AttributeReader attributes;
  private final FunctionTraits traits;
  private final DeclaratorBuilder declarators;
  private final SpecifierBuilder specifiers;
  private final RecordBuilder records;
  private final EnumBuilder enums;

  Builders(PreprocessedUnit unit, Target target) {
    this.tokens = new ArrayList<>(unit.tokens());
    this.target = target;
    this.integers = new IntegerTypes(target);
    this.sizes = new TypeSizes(target, integers, symbols);
    this.compatibility = new Compatibility(symbols, sizes);
    this.packs = new PackPragmas(tokens);
    this.macroNames = new MacroTypeNames(tokens);
    this.comments = new Comments(unit.comments(), tokens);
    this.classifier = new TokenClassifier(tokens, names);
    this.constants = new ConstantEvaluator(this);
    this.attributes = new AttributeReader(this);
    this.traits = new FunctionTraits(target);
    this.declarators = new DeclaratorBuilder(this);
    this.specifiers = new SpecifierBuilder(this);
    this.records = new RecordBuilder(this);
    this.enums = new EnumBuilder(this);
  }

  /** The tokens of the unit, and behind them those of macros that were evaluated. */
  List<Token> tokens() {
    return tokens;
  }

  Target target() {
    return target;
  }

  Symbols symbols() {
    return symbols;
  }

  TypeNames names() {
    return names;
  }

  IntegerTypes integers() {
    return integers;
  }

  TypeSizes sizes() {
    return sizes;
  }

  Compatibility compatibility() {
    return compatibility;
  }

  PackPragmas packs() {
    return packs;
  }

  MacroTypeNames macroNames() {
    return macroNames;
  }

  Comments comments() {
    return comments;
  }

  TreeReader trees() {
    return trees;
  }

  TokenClassifier classifier() {
    return classifier;
  }

  ConstantEvaluator constants() {
    return constants;
  }

  AttributeReader attributes() {
    return attributes;
  }

  FunctionTraits traits() {
    return traits;
  }

  DeclaratorBuilder declarators() {
    return declarators;
  }

  SpecifierBuilder specifiers() {
    return specifiers;
  }

  RecordBuilder records() {
    return records;
  }

  EnumBuilder enums() {
    return enums;
  }
}
