package io.cgen.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeSpec;
import io.cgen.plan.HandlePlan;
import javax.lang.model.element.Modifier;

/** Writes handle classes. */
final class HandleEmitter {
  private final HandlePlan handle;
  private final GeneratedTypes types;
  private final ClassName name;

  private HandleEmitter(HandlePlan handle, GeneratedTypes types) {
    this.handle = handle;
    this.types = types;
    name = types.generated(handle.javaName());
  }

  static TypeSpec emit(HandlePlan handle, GeneratedTypes types) {
    return new HandleEmitter(handle, types).type();
  }

  private TypeSpec type() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addJavadoc(JavadocEmitter.handle(handle))
            .addModifiers(Modifier.PUBLIC)
            .superclass(
                handle.superclass().map(types::generated).orElse(RuntimeTypes.NATIVE_HANDLE))
            .addField(handleType())
            .addMethod(constructor());
    if (!handle.extended()) {
      type.addModifiers(Modifier.FINAL);
    }
    handle.methods().forEach(m -> type.addMethods(MethodEmitter.emitAll(m, name, types)));
    return type.build();
  }

  private FieldSpec handleType() {
    return FieldSpec.builder(
            ParameterizedTypeName.get(RuntimeTypes.HANDLE_TYPE, name),
            "TYPE",
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer(
            "$>$>\n$T.of($S,$W$T.class,$W$T::new)$L$L$L$L$<$<",
            RuntimeTypes.HANDLE_TYPE,
            handle.cName(),
            name,
            name,
            handle
                .release()
                .map(release -> CodeBlock.of("$>$>\n$L$<$<", releasedBy(release, types)))
                .orElse(CodeBlock.of("")),
            handle.retain().map(this::retainedBy).orElse(CodeBlock.of("")),
            handle.ownThread()
                ? CodeBlock.of("$>$>\n.releasedOnItsThread($T.THREADS)$<$<", types.nativeClass())
                : CodeBlock.of(""),
            handle.unique() ? CodeBlock.of("$>$>\n.unique()$<$<") : CodeBlock.of(""))
        .build();
  }

  /** The type of handles of the class {@code handle}, as code in {@code enclosing} names it. */
  static CodeBlock typeOf(ClassName handle, ClassName enclosing) {
    return handle.equals(enclosing) ? CodeBlock.of("TYPE") : CodeBlock.of("$T.TYPE", handle);
  }

  /** What makes a handle type one whose handles are released so. */
  static CodeBlock releasedBy(HandlePlan.Release release, GeneratedTypes types) {
    return CodeBlock.of(
        release.status()
            ? ".releasedBy($S,$W$T::call)"
            : ".releasedBy($S,$W(java.util.function.LongConsumer) $T::call)",
        release.function(),
        types.holder(release.downcall()));
  }

  private CodeBlock retainedBy(HandlePlan.Retain retain) {
    return CodeBlock.of(
        "$>$>\n.retainedBy($S,$W$T::call)$<$<", retain.function(), types.holder(retain.downcall()));
  }

  private MethodSpec constructor() {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addParameter(RuntimeTypes.HANDLE_STATE, "state")
            .addStatement("super(state)");
    return handle.extended()
        ? constructor.build()
        : constructor.addModifiers(Modifier.PRIVATE).build();
  }
}
