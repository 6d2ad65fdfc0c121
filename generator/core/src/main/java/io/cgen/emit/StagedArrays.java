package io.cgen.emit;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import io.cgen.emit.Argument.Stages;
import io.cgen.model.CountExpression;
import io.cgen.plan.ArrayElement;
import io.cgen.plan.Passing;
import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;

/** Writes what a method does for tables and buffers, which objects of the runtime show to C. */
final class StagedArrays {
  private StagedArrays() {}

  /** A table, of which {@code copy} is shown to C. */
  static Argument table(Passing.Table passing, PassedParameter parameter, String copy) {
    TypeName row = ArrayTypeName.of(Primitives.named(passing.element().javaType()));
    String longs = passing.element() == ArrayElement.C_LONG ? "Longs" : "";
    String way = (passing.flow().isIn() ? "of" : "roomFor") + longs;
    String method = way + PassedParameter.orNull(passing.nullable());
    CodeBlock made =
        Statement.of(
            "$1T $2N =$W$1T.$3L($4N,$W$5N,$W$5S,$W$6T.$7L)",
            RuntimeTypes.TABLE_COPY,
            copy,
            method,
            parameter.scratch(),
            parameter.name(),
            RuntimeTypes.TABLE_LAYOUT,
            passing.kind().name());
    CodeBlock back = passing.flow().isOut() ? Statement.of("$N.copyOut()", copy) : Statement.NONE;
    return Argument.staged(
            parameter.spec(ArrayTypeName.of(row)),
            CodeBlock.of("$N.address()", copy),
            Stages.copied(made, Statement.NONE))
        .accepting(back);
  }

  /** The check that the rows of a table are at least as long as {@code count}. */
  static CodeBlock wideEnough(String copy, CountExpression count, CountEmitter counts) {
    return Statement.of("$N.needColumns($Z$L,$W$S)", copy, counts.emit(count), count.toString());
  }

  /** A buffer, whose memory or {@code copy} is shown to C. */
  static Argument buffer(Passing.BufferArray passing, PassedParameter parameter, String copy) {
    CodeBlock made =
        Statement.of(
            "$1T $2N =$W$1T.of$3L($4N,$W$5N,$W$5S,$W$6L)",
            RuntimeTypes.BUFFER_ARGUMENT,
            copy,
            PassedParameter.orNull(passing.nullable()),
            parameter.scratch(),
            parameter.name(),
            passing.flow().isOut());
    return Argument.staged(
        parameter.spec(type(passing.element())),
        CodeBlock.of("$N.address()", copy),
        Stages.copied(made, Statement.of("$N.end()", copy)));
  }

  private static TypeName type(ArrayElement element) {
    return switch (element) {
      case BOOLEAN, BYTE -> ClassName.get(ByteBuffer.class);
      case SHORT -> ClassName.get(ShortBuffer.class);
      case INT -> ClassName.get(IntBuffer.class);
      case LONG, C_LONG -> ClassName.get(LongBuffer.class);
      case FLOAT -> ClassName.get(FloatBuffer.class);
      case DOUBLE -> ClassName.get(DoubleBuffer.class);
    };
  }
}
