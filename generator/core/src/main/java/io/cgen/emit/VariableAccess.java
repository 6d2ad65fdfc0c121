package io.cgen.emit;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import io.cgen.plan.ArrayElement;
import io.cgen.plan.Carrier;
import io.cgen.plan.Result;
import io.cgen.plan.TextEncoding;
import io.cgen.plan.VariablePlan;
import io.cgen.plan.VariablePlan.Content;

/**
 * How a global variable is read and written in its holder class.
 *
 * @param layout its type, or that of its elements
 * @param count how many of them there are
 * @param type its type in Java
 * @param read the expression of its value
 * @param write the call that stores the variable {@code value}; nothing if there is none
 * @param usesMemory whether these call {@code memory()}
 */
record VariableAccess(
    CodeBlock layout,
    CodeBlock count,
    TypeName type,
    CodeBlock read,
    CodeBlock write,
    boolean usesMemory) {
  private static final CodeBlock START = CodeBlock.of("0");
  private static final CodeBlock ONE = CodeBlock.of("1");
  private static final CodeBlock NOTHING = CodeBlock.of("");

  static VariableAccess of(VariablePlan variable, GeneratedTypes types) {
    return variable.content().accept(new ByContent(variable, types));
  }

  private record ByContent(VariablePlan variable, GeneratedTypes types)
      implements Content.Visitor<VariableAccess> {
    @Override
    public VariableAccess visitValue(Content.Value content) {
      ResultEmitter results =
          new ResultEmitter(
              types,
              types.nativeNested(variable.holder()),
              variable.symbol(),
              name -> name,
              ResultEmitter.Collections.NONE);
      Received received = results.emit(content.result());
      Carrier carrier = content.carrier();
      CodeBlock stored = CodeBlock.of("memory().get$L(0)", carriedKind(carrier));
      return new VariableAccess(
          ScalarEmitter.nativeType(carrier),
          ONE,
          received.type(),
          received.convert(stored),
          variable.settable() ? write(content.result(), carrier) : NOTHING,
          true);
    }

    /** As the carrier of a result is read, which for a pointer is a number. */
    private static String carriedKind(Carrier carrier) {
      if (carrier == Carrier.POINTER) {
        return "Long";
      }
      return carrier == Carrier.BOOL ? "Byte" : MemoryAccess.kind(carrier);
    }

    private CodeBlock write(Result result, Carrier carrier) {
      if (result instanceof Result.EnumValue) {
        CodeBlock number = ScalarEmitter.enumValue(carrier, "value", variable.javaName());
        return MemoryAccess.write(carrier, START, MemoryAccess.narrowed(carrier, number));
      }
      return result instanceof Result.FunctionPointer function
          ? CodeBlock.of(
              "memory().putPointer(0,$W$T.TYPE.forEver(value))",
              types.upcall(function.callbackClass()))
          : MemoryAccess.write(carrier, START, variable.javaName());
    }

    @Override
    public VariableAccess visitNumbers(Content.Numbers content) {
      Carrier carrier = content.element();
      ArrayElement element = content.javaElement();
      CodeBlock length = ConstantEmitter.widenedLiteral(content.length());
      String kind = element == ArrayElement.C_LONG ? "CLongs" : plural(element);
      return new VariableAccess(
          ScalarEmitter.nativeType(carrier),
          length,
          ArrayTypeName.of(Primitives.named(element.javaType())),
          CodeBlock.of("memory().get$L(0,$W$L)", kind, length),
          CodeBlock.of("memory().put$L(0,$W$L,$Wvalue)", kind, length),
          true);
    }

    private static String plural(ArrayElement element) {
      String name = element.javaType();
      return Character.toUpperCase(name.charAt(0)) + name.substring(1) + "s";
    }

    @Override
    public VariableAccess visitCharacters(Content.Characters content) {
      CodeBlock length = ConstantEmitter.widenedLiteral(content.length());
      boolean isKnown = content.length() > 0;
      return new VariableAccess(
          ScalarEmitter.nativeType(content.carrier()),
          length,
          ClassName.get(String.class),
          isKnown
              ? TextAccessorEmitter.read(content.encoding(), START, length)
              : unknown(content.encoding()),
          TextAccessorEmitter.write(content.encoding(), START, length, variable.javaName()),
          isKnown);
    }

    private static CodeBlock unknown(TextEncoding encoding) {
      return encoding.isUsual()
          ? CodeBlock.of("VARIABLE.pointer().utf8()")
          : CodeBlock.of("VARIABLE.pointer().text($L)", EncodingEmitter.emit(encoding));
    }

    @Override
    public VariableAccess visitStruct(Content.Struct content) {
      ClassName struct = types.generated(content.structClass());
      return new VariableAccess(
          CodeBlock.of("$T.LAYOUT", struct),
          ONE,
          struct,
          CodeBlock.of(
              content.readOnly() ? "new $T(memory().asConst())" : "new $T(memory())", struct),
          NOTHING,
          true);
    }

    @Override
    public VariableAccess visitSeveral(Content.Several content) {
      Received received =
          ArrayResultEmitter.emit(
              content.array(),
              new ArrayResultEmitter.Place(
                  types,
                  types.nativeNested(variable.holder()),
                  variable.symbol(),
                  count -> CodeBlock.of("$L", count),
                  owners -> NOTHING,
                  name -> name));
      CodeBlock address = CodeBlock.of("$T.begin(VARIABLE.pointer())", RuntimeTypes.NATIVE_CALL);
      return new VariableAccess(
          ScalarEmitter.nativeType(Carrier.CHAR),
          START,
          received.type(),
          received.convert(address),
          NOTHING,
          false);
    }

    @Override
    public VariableAccess visitPlace(Content.Place content) {
      return new VariableAccess(
          ScalarEmitter.nativeType(Carrier.CHAR),
          START,
          RuntimeTypes.NATIVE_POINTER,
          CodeBlock.of("VARIABLE.pointer()"),
          NOTHING,
          false);
    }
  }
}
