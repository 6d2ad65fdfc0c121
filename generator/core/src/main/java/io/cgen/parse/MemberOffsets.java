package io.cgen.parse;

import io.cgen.grammar.DeclarationParser.ExpressionContext;
import io.cgen.grammar.DeclarationParser.MemberDesignatorContext;
import io.cgen.grammar.DeclarationParser.PostfixContext;
import io.cgen.grammar.DeclarationParser.PostfixedContext;
import io.cgen.model.CField;
import io.cgen.model.CRecord;
import io.cgen.model.CType;
import io.cgen.model.ConstantValue;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Where members are in their records, for offsetof. */
final class MemberOffsets {
  private final Builders builders;
  private final ConstantEvaluator constants;

  /**
   * A member found in a record or in its anonymous members.
   *
   * @param type its type
   * @param offset where it begins, in bytes
   */
  record Found(CType type, long offset) {}

  MemberOffsets(Builders builders, ConstantEvaluator constants) {
    this.builders = builders;
    this.constants = constants;
  }

  /** The offset in bytes of what {@code designator} names in {@code type}. */
  long of(CType type, MemberDesignatorContext designator) {
    Found at = new Found(type, 0);
    for (ParseTree child : designator.children) {
      if (child instanceof TerminalNode node && isName(node)) {
        at = step(at, member(at.type(), node.getText(), designator));
      } else if (child instanceof ExpressionContext index) {
        at = step(at, element(at.type(), index));
      }
    }
    return at.offset();
  }

  /** The offset in {@code &((struct s *)0)->a.b[3]}. */
  long ofNullBased(PostfixedContext tree) {
    CType base = new ExpressionTypes(builders, constants).of(tree.primary().expression());
    Found at = new Found(base, 0);
    for (PostfixContext postfix : tree.postfix()) {
      if (postfix.IDENTIFIER() == null) {
        at = step(at, element(at.type(), postfix.expression()));
        continue;
      }
      CType record = at.type();
      if (postfix.ARROW() != null
          && builders.sizes().resolve(record) instanceof CType.Pointer pointer) {
        record = pointer.pointee();
      }
      at = step(at, member(record, postfix.IDENTIFIER().getText(), postfix));
    }
    return at.offset();
  }

  private static boolean isName(TerminalNode node) {
    String text = node.getText();
    return Character.isJavaIdentifierStart(text.charAt(0));
  }

  private static Found step(Found from, Found next) {
    return new Found(next.type(), from.offset() + next.offset());
  }

  private Found element(CType type, ExpressionContext index) {
    if (builders.sizes().resolve(type) instanceof CType.Array array
        && constants.evaluate(index) instanceof ConstantValue.IntegerValue value) {
      long size = builders.sizes().of(array.element()).bytes();
      return new Found(array.element(), size * value.value().longValue());
    }
    throw ConstantEvaluator.notConstant(index);
  }

  /** The member called {@code name} of the record {@code type}. */
  Found member(CType type, String name, ParserRuleContext tree) {
    return find(type, name)
        .orElseThrow(
            () ->
                Unreadable.syntax(
                    ((SyntaxToken) tree.start).from(), "there is no member '" + name + "'"));
  }

  private Optional<Found> find(CType type, String name) {
    if (!(builders.sizes().resolve(type) instanceof CType.RecordRef ref)) {
      return Optional.empty();
    }
    builders.symbols().need(ref.key());
    Optional<CRecord> record = builders.symbols().records().find(ref.key());
    if (record.isEmpty()) {
      return Optional.empty();
    }
    for (CField field : record.get().fields()) {
      if (field.name().equals(name)) {
        return Optional.of(new Found(field.type(), field.offsetBits() / 8));
      }
      if (field.name().isEmpty() && field.bitWidth().isEmpty()) {
        Optional<Found> inner = find(field.type(), name);
        if (inner.isPresent()) {
          return inner.map(
              found -> new Found(found.type(), found.offset() + field.offsetBits() / 8));
        }
      }
    }
    return Optional.empty();
  }
}
