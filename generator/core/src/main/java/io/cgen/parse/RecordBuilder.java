package io.cgen.parse;

import io.cgen.diag.Position;
import io.cgen.grammar.DeclarationParser;
import io.cgen.grammar.DeclarationParser.MemberContext;
import io.cgen.grammar.DeclarationParser.MemberDeclaratorContext;
import io.cgen.grammar.DeclarationParser.RecordSpecifierContext;
import io.cgen.model.CField;
import io.cgen.model.CRecord;
import io.cgen.model.CType;
import io.cgen.model.ConstantValue;
import io.cgen.model.RecordLayout;
import io.cgen.target.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Reads structs and unions, and lays them out. */
final class RecordBuilder {
  private final Builders builders;
  private final Map<String, Body> bodies = new HashMap<>();

  /** The keys of the records whose bodies could not be read. */
  private final Set<String> unreadable = new HashSet<>();

  RecordBuilder(Builders builders) {
    this.builders = builders;
  }

  /** A member as it was read, before it has a place. */
  private record Read(CField field, RecordLayout.Member member) {}

  /** The type that a record specifier names, or defines. */
  CType build(RecordSpecifierContext tree, Attributes behind, SpecifierBuilder.Naming naming) {
    SyntaxToken keyword = (SyntaxToken) tree.start;
    CRecord.Kind kind = kind(keyword.getType());
    String key = key(tree, kind, naming);
    if (tree.recordBody() == null) {
      refer(key, tree, kind);
      return new CType.RecordRef(key);
    }
    if (builders.symbols().records().find(key).filter(CRecord::complete).isEmpty()) {
      bodies.put(key, Body.of(tree.recordBody()));
      define(key, tree, kind, behind, naming);
    } else if (Body.of(tree.recordBody()).differsFrom(bodies.get(key), builders.tokens())) {
      throw Unreadable.conflict(
          tagOf(tree).from(),
          "'" + key + "' is defined a second time, and otherwise",
          OptionalInt.of(bodies.get(key).from()));
    }
    return new CType.RecordRef(key);
  }

  private static SyntaxToken tagOf(RecordSpecifierContext tree) {
    TerminalNode tag = tree.IDENTIFIER();
    return (SyntaxToken) (tag == null ? tree.start : tag.getSymbol());
  }

  /** The opaque type that a C++ class is to a C API. */
  CType cplusplusClass(String name, SyntaxToken token) {
    if (builders.symbols().records().find(name).isEmpty()) {
      declareClass(name, token.from());
    }
    return new CType.RecordRef(name);
  }

  /** A C++ class called {@code name} is declared at token {@code index}. */
  void declareClass(String name, int index) {
    Position position = builders.tokens().get(index).presumedPosition();
    builders
        .symbols()
        .records()
        .put(name, incomplete(name, name, CRecord.Kind.CLASS, position), index);
  }

  /** The body of {@code struct tag} or {@code union tag} is there, but cannot be read. */
  void declareUnreadable(String key) {
    unreadable.add(key);
  }

  private static CRecord.Kind kind(int keyword) {
    return switch (keyword) {
      case DeclarationParser.UNION -> CRecord.Kind.UNION;
      case DeclarationParser.CLASS -> CRecord.Kind.CLASS;
      default -> CRecord.Kind.STRUCT;
    };
  }

  private static String word(CRecord.Kind kind) {
    return kind == CRecord.Kind.UNION ? "union" : "struct";
  }

  private String key(
      RecordSpecifierContext tree, CRecord.Kind kind, SpecifierBuilder.Naming naming) {
    TerminalNode tag = tree.IDENTIFIER();
    if (tag != null) {
      boolean plain = kind == CRecord.Kind.CLASS || tag.getText().contains("::");
      return plain ? tag.getText() : word(kind) + " " + tag.getText();
    }
    return naming
        .typedefName()
        .orElseGet(() -> unnamed(word(kind), ((SyntaxToken) tree.start).from(), naming));
  }

  /** How clang spells a type without a name: by its place. */
  private String unnamed(String word, int index, SpecifierBuilder.Naming naming) {
    Position position = builders.tokens().get(index).presumedPosition();
    String spelling = UnnamedTypes.spell(word, position, naming);
    String key = spelling;
    for (int i = 2; builders.symbols().records().find(key).isPresent(); i++) {
      key = spelling + "#" + i;
    }
    return key;
  }

  private void refer(String key, RecordSpecifierContext tree, CRecord.Kind kind) {
    Symbols symbols = builders.symbols();
    symbols.mention(key);
    if (symbols.records().find(key).isEmpty()) {
      SyntaxToken tag = (SyntaxToken) tree.IDENTIFIER().getSymbol();
      CRecord.Kind known = key.contains("::") ? CRecord.Kind.CLASS : kind;
      CRecord record = incomplete(key, tag.getText(), known, tag.token().presumedPosition());
      symbols.records().put(key, record, tag.from());
    }
  }

  private static CRecord incomplete(String key, String name, CRecord.Kind kind, Position position) {
    RecordLayout.Rules rules =
        new RecordLayout.Rules(kind == CRecord.Kind.UNION, false, 0, 0, false);
    return new CRecord(key, name, kind, false, List.of(), 0, 0, rules, position, "");
  }

  // ---- definitions

  private void define(
      String key,
      RecordSpecifierContext tree,
      CRecord.Kind kind,
      Attributes behind,
      SpecifierBuilder.Naming naming) {
    if (kind == CRecord.Kind.CLASS) {
      throw Unreadable.unsupported(
          ((SyntaxToken) tree.start).from(), "a C++ class is not part of a C API");
    }
    Attributes attributes = behind;
    for (TerminalNode node : tree.ATTRIBUTE()) {
      attributes = attributes.and(builders.attributes().read((SyntaxToken) node.getSymbol()));
    }
    List<Read> members = new ArrayList<>();
    SpecifierBuilder.Naming inner =
        new SpecifierBuilder.Naming(Optional.empty(), Optional.of(key), false);
    tree.recordBody().member().forEach(member -> read(member, inner, members));
    SyntaxToken place =
        (SyntaxToken) (tree.IDENTIFIER() == null ? tree.start : tree.IDENTIFIER().getSymbol());
    String name =
        tree.IDENTIFIER() == null ? naming.typedefName().orElse("") : tree.IDENTIFIER().getText();
    int index = ((SyntaxToken) tree.start).from();
    CRecord record = record(key, name, kind, members, attributes, place, index);
    builders.symbols().records().put(key, record, index);
  }

  private CRecord record(
      String key,
      String name,
      CRecord.Kind kind,
      List<Read> members,
      Attributes attributes,
      SyntaxToken place,
      int index) {
    List<RecordLayout.Member> shapes = members.stream().map(Read::member).toList();
    RecordLayout.Rules rules =
        new RecordLayout.Rules(
            kind == CRecord.Kind.UNION,
            attributes.packed(),
            attributes.aligned(),
            builders.packs().at(index),
            isMicrosoft(attributes, index) != isForWindows());
    RecordLayout layout =
        isMicrosoft(attributes, index)
            ? RecordLayout.microsoft()
            : RecordLayout.systemV(builders.target());
    RecordLayout.Result result = layout.layOut(shapes, rules);
    int required = attributes.aligned() > 0 ? result.align() : result.required();
    if (required > 1) {
      builders.symbols().alignTypedef(key, required);
    }
    return new CRecord(
        key,
        name,
        kind,
        true,
        placed(members, result.offsets()),
        result.size(),
        result.align(),
        rules,
        place.token().presumedPosition(),
        builders.comments().around(index, place.to()));
  }

  private boolean isMicrosoft(Attributes attributes, int index) {
    return attributes
        .msStruct()
        .orElse(isForWindows() || builders.packs().microsoftBitFields(index));
  }

  private boolean isForWindows() {
    return builders.target().abi() == Target.Abi.WINDOWS;
  }

  private static List<CField> placed(List<Read> members, long[] offsets) {
    List<CField> fields = new ArrayList<>(offsets.length);
    for (int i = 0; i < offsets.length; i++) {
      CField field = members.get(i).field();
      fields.add(
          new CField(
              field.name(),
              field.type(),
              field.bitWidth(),
              offsets[i],
              field.sizeBits(),
              field.packed(),
              field.aligned(),
              field.comment()));
    }
    return fields;
  }

  // ---- members

  private void read(MemberContext tree, SpecifierBuilder.Naming naming, List<Read> members) {
    if (tree.specifiers() == null) {
      return;
    }
    Specifiers specifiers = builders.specifiers().build(tree.specifiers(), namingOf(tree, naming));
    for (MemberDeclaratorContext declarator : tree.memberDeclarator()) {
      Read read = read(tree, declarator, specifiers);
      if (isMember(read, specifiers)) {
        members.add(read);
      }
    }
  }

  /** Only a member without a declarator makes its record anonymous rather than unnamed. */
  private static SpecifierBuilder.Naming namingOf(
      MemberContext tree, SpecifierBuilder.Naming naming) {
    MemberDeclaratorContext first = tree.memberDeclarator(0);
    boolean anonymous = first.declarator().getChildCount() == 0 && first.COLON() == null;
    return new SpecifierBuilder.Naming(Optional.empty(), naming.parent(), anonymous);
  }

  private Read read(MemberContext member, MemberDeclaratorContext tree, Specifiers specifiers) {
    Declared declared = builders.declarators().build(specifiers, tree.declarator());
    Attributes attributes = specifiers.attributes().and(declared.attributes());
    for (TerminalNode node : tree.ATTRIBUTE()) {
      attributes = attributes.and(builders.attributes().read((SyntaxToken) node.getSymbol()));
    }
    CType type = Adjustments.apply(builders, declared.type(), declared.attributes());
    declared.name().ifPresent(name -> refuseIncomplete(type, name));
    RecordLayout.Extent size = builders.sizes().of(type);
    int width = tree.COLON() == null ? -1 : width(tree);
    CField field =
        new CField(
            declared.name().map(SyntaxToken::getText).orElse(""),
            type,
            width < 0 ? OptionalInt.empty() : OptionalInt.of(width),
            0,
            width < 0 ? size.bytes() * 8 : width,
            attributes.packed(),
            aligned(attributes, size, type),
            comment(member, tree));
    return new Read(
        field,
        new RecordLayout.Member(
            size, width, declared.name().isPresent(), attributes.packed(), attributes.aligned()));
  }

  /**
   * A struct whose brace is missing is one: {@code struct { T x; } y;} becomes {@code struct T x;}.
   */
  private void refuseIncomplete(CType type, SyntaxToken name) {
    if (builders.sizes().resolve(type) instanceof CType.RecordRef ref
        && !builders.sizes().isComplete(type)
        && !unreadable.contains(ref.key())
        && builders
                .symbols()
                .records()
                .find(ref.key())
                .map(CRecord::kind)
                .orElse(CRecord.Kind.CLASS)
            != CRecord.Kind.CLASS) {
      throw Unreadable.syntax(
          name.from(), "'" + name.getText() + "' has an incomplete type, '" + ref.key() + "'");
    }
  }

  /** A record knows its own alignment. */
  private int aligned(Attributes attributes, RecordLayout.Extent size, CType type) {
    boolean ofName =
        size.required() > 1 && !(builders.sizes().resolve(type) instanceof CType.RecordRef);
    return ofName ? Math.max(attributes.aligned(), size.required()) : attributes.aligned();
  }

  private String comment(MemberContext member, MemberDeclaratorContext tree) {
    boolean only = member.memberDeclarator().size() == 1;
    SyntaxToken first = (SyntaxToken) (only || tree.start == null ? member.start : tree.start);
    return builders.comments().around(first.from(), ((SyntaxToken) member.stop).to());
  }

  private int width(MemberDeclaratorContext tree) {
    ConstantValue value = builders.constants().evaluate(tree.conditional());
    if (value instanceof ConstantValue.IntegerValue integer
        && integer.value().bitLength() < 16
        && integer.value().signum() >= 0) {
      return integer.value().intValue();
    }
    throw Unreadable.syntax(
        ((SyntaxToken) tree.conditional().start).from(), "a bit-field cannot have this width");
  }

  /** A record with a tag, or an enum, that no declarator follows declares no member. */
  private boolean isMember(Read read, Specifiers specifiers) {
    if (!read.field().name().isEmpty() || read.field().bitWidth().isPresent()) {
      return true;
    }
    return builders.sizes().resolve(specifiers.type()) instanceof CType.RecordRef ref
        && builders.symbols().records().find(ref.key()).map(CRecord::name).orElse("").isEmpty();
  }
}
