package io.cgen.parse;

import io.cgen.diag.Position;
import io.cgen.grammar.DeclarationParser.EnumBaseContext;
import io.cgen.grammar.DeclarationParser.EnumSpecifierContext;
import io.cgen.grammar.DeclarationParser.EnumeratorContext;
import io.cgen.model.BuiltinKind;
import io.cgen.model.CEnum;
import io.cgen.model.CType;
import io.cgen.model.ConstantValue;
import io.cgen.target.Target;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Reads enums, and finds the type that holds them. */
final class EnumBuilder {
  private final Builders builders;
  private final Map<String, Body> bodies = new HashMap<>();

  EnumBuilder(Builders builders) {
    this.builders = builders;
  }

  /** The type that an enum specifier names, or defines. */
  CType build(EnumSpecifierContext tree, Attributes behind, SpecifierBuilder.Naming naming) {
    String key = key(tree, naming);
    Symbols symbols = builders.symbols();
    if (tree.enumBody() == null) {
      symbols.need(key);
    }
    boolean known =
        symbols
            .enums()
            .find(key)
            .filter(found -> tree.enumBody() == null || !found.constants().isEmpty())
            .isPresent();
    if (!known) {
      define(key, tree, behind, naming);
    } else if (tree.enumBody() != null) {
      requireSame(key, tree);
    }
    return new CType.EnumRef(key);
  }

  private void requireSame(String key, EnumSpecifierContext tree) {
    Body first = bodies.get(key);
    if (Body.of(tree.enumBody()).differsFrom(first, builders.tokens())) {
      throw Unreadable.conflict(
          ((SyntaxToken) tree.start).from(),
          "'" + key + "' is defined a second time, and otherwise",
          OptionalInt.of(first.from()));
    }
  }

  private String key(EnumSpecifierContext tree, SpecifierBuilder.Naming naming) {
    if (tree.IDENTIFIER() != null) {
      return "enum " + tree.IDENTIFIER().getText();
    }
    return naming.typedefName().orElseGet(() -> unnamed((SyntaxToken) tree.start, naming));
  }

  private String unnamed(SyntaxToken keyword, SpecifierBuilder.Naming naming) {
    Position position = keyword.token().presumedPosition();
    String spelling = UnnamedTypes.spell("enum", position, naming);
    String key = spelling;
    for (int i = 2; builders.symbols().enums().find(key).isPresent(); i++) {
      key = spelling + "#" + i;
    }
    return key;
  }

  private void define(
      String key, EnumSpecifierContext tree, Attributes behind, SpecifierBuilder.Naming naming) {
    Attributes attributes = behind;
    for (TerminalNode node : tree.ATTRIBUTE()) {
      attributes = attributes.and(builders.attributes().read((SyntaxToken) node.getSymbol()));
    }
    Optional<CType> base = Optional.ofNullable(tree.enumBase()).map(this::base);
    List<CEnum.Constant> constants = new ArrayList<>();
    if (tree.enumBody() != null) {
      bodies.put(key, Body.of(tree.enumBody()));
      constants(tree.enumBody().enumerator(), base, constants);
    }
    BuiltinKind holder = underlying(constants, attributes.packed());
    CType underlying = base.orElse(new CType.Builtin(holder));
    if (base.isEmpty()) {
      widen(constants, underlying);
    }
    TerminalNode tag = tree.IDENTIFIER();
    SyntaxToken place = (SyntaxToken) (tag == null ? tree.start : tag.getSymbol());
    String name = tag == null ? naming.typedefName().orElse("") : tag.getText();
    int index = ((SyntaxToken) tree.start).from();
    builders
        .symbols()
        .enums()
        .put(
            key,
            new CEnum(
                key,
                name,
                underlying,
                constants,
                place.token().presumedPosition(),
                builders.comments().around(index, place.to())),
            index);
  }

  private CType base(EnumBaseContext tree) {
    TypeWords words = new TypeWords();
    for (TerminalNode node : tree.ENUM_BASE()) {
      int kind = Keywords.reserved(node.getText());
      if (kind == Keywords.NONE) {
        builders.symbols().mention(node.getText());
        return new CType.TypedefRef(node.getText());
      }
      if (Keywords.isTypeWord(kind)) {
        words.add(kind, (SyntaxToken) node.getSymbol());
      }
    }
    return words.type(((SyntaxToken) tree.start).from());
  }

  private void constants(
      List<EnumeratorContext> trees, Optional<CType> base, List<CEnum.Constant> constants) {
    BigInteger next = BigInteger.ZERO;
    for (EnumeratorContext tree : trees) {
      BigInteger value = tree.conditional() == null ? next : value(tree);
      String name = tree.IDENTIFIER().getText();
      int from = ((SyntaxToken) tree.start).from();
      int to = ((SyntaxToken) tree.stop).to();
      int end = builders.tokens().get(to).is(",") ? to + 1 : to;
      constants.add(new CEnum.Constant(name, value, builders.comments().around(from, end)));
      requireSame(name, value, from);
      CType type = base.orElseGet(() -> new CType.Builtin(typeOf(value)));
      builders.symbols().declareEnumerator(name, new ConstantValue.IntegerValue(value, type));
      next = value.add(BigInteger.ONE);
    }
  }

  /** Compilers refuse a constant that is there already also if its value is the same. */
  private void requireSame(String name, BigInteger value, int index) {
    Optional<ConstantValue> earlier = builders.symbols().enumerator(name);
    if (earlier.isPresent()
        && earlier.get() instanceof ConstantValue.IntegerValue known
        && !known.value().equals(value)) {
      throw Unreadable.conflict(
          index, "'" + name + "' is already " + known.value() + ", and here " + value);
    }
  }

  private BigInteger value(EnumeratorContext tree) {
    if (builders.constants().evaluate(tree.conditional())
        instanceof ConstantValue.IntegerValue value) {
      return value.value();
    }
    throw Unreadable.syntax(
        ((SyntaxToken) tree.conditional().start).from(), "this is not an integer constant");
  }

  /** Until the enum is complete, a constant has the first of these types that holds it. */
  private BuiltinKind typeOf(BigInteger value) {
    for (BuiltinKind kind :
        List.of(
            BuiltinKind.INT,
            BuiltinKind.UNSIGNED_INT,
            BuiltinKind.LONG,
            BuiltinKind.UNSIGNED_LONG,
            BuiltinKind.LONG_LONG)) {
      if (builders.integers().fits(value, kind)) {
        return kind;
      }
    }
    return BuiltinKind.UNSIGNED_LONG_LONG;
  }

  /** In a complete enum, a constant that {@code int} cannot hold has the type of the enum. */
  private void widen(List<CEnum.Constant> constants, CType underlying) {
    for (CEnum.Constant constant : constants) {
      if (!builders.integers().fits(constant.value(), BuiltinKind.INT)) {
        builders
            .symbols()
            .declareEnumerator(
                constant.name(), new ConstantValue.IntegerValue(constant.value(), underlying));
      }
    }
  }

  /** The narrowest of the types that a compiler considers; Microsoft's starts with {@code int}. */
  private BuiltinKind underlying(List<CEnum.Constant> constants, boolean packed) {
    List<BuiltinKind> signed = List.of(BuiltinKind.INT, BuiltinKind.LONG, BuiltinKind.LONG_LONG);
    List<BuiltinKind> unsigned =
        List.of(
            BuiltinKind.UNSIGNED_INT, BuiltinKind.UNSIGNED_LONG, BuiltinKind.UNSIGNED_LONG_LONG);
    boolean negative = constants.stream().anyMatch(constant -> constant.value().signum() < 0);
    List<BuiltinKind> candidates = new ArrayList<>();
    if (packed) {
      candidates.addAll(
          negative
              ? List.of(BuiltinKind.SIGNED_CHAR, BuiltinKind.SHORT)
              : List.of(BuiltinKind.UNSIGNED_CHAR, BuiltinKind.UNSIGNED_SHORT));
    }
    if (builders.target().abi() == Target.Abi.WINDOWS && !packed) {
      return BuiltinKind.INT;
    }
    candidates.addAll(negative ? signed : unsigned);
    return candidates.stream()
        .filter(
            kind ->
                constants.stream()
                    .allMatch(constant -> builders.integers().fits(constant.value(), kind)))
        .findFirst()
        .orElse(negative ? BuiltinKind.LONG_LONG : BuiltinKind.UNSIGNED_LONG_LONG);
  }
}
