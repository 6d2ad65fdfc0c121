package io.cgen.plan;

import java.util.List;

/**
 * Everything that was decided about the Java API of a set of headers. Class names are simple names
 * in one package, unique also on a file system that ignores case.
 *
 * @param packageName the Java package
 * @param api the class of constants and free functions
 * @param nativeClass the class behind the seam
 * @param handles the handle classes
 * @param structs the struct classes
 * @param enums the enum classes
 * @param callbacks the functional interfaces that C calls
 * @param functionPointers those through which Java calls functions of C by their addresses
 * @param structPointers names for {@code void *} that are pointers to structs
 * @param skipped what is in reach and not bound
 * @param decided what was decided, for readers
 */
public record BindingPlan(
    String packageName,
    ApiClassPlan api,
    NativeClassPlan nativeClass,
    List<HandlePlan> handles,
    List<StructPlan> structs,
    List<EnumPlan> enums,
    List<CallbackPlan> callbacks,
    List<FunctionPointerPlan> functionPointers,
    List<StructPointerPlan> structPointers,
    List<SkippedPlan> skipped,
    Decisions decided) {
  public BindingPlan {
    handles = List.copyOf(handles);
    structs = List.copyOf(structs);
    enums = List.copyOf(enums);
    callbacks = List.copyOf(callbacks);
    functionPointers = List.copyOf(functionPointers);
    structPointers = List.copyOf(structPointers);
    skipped = List.copyOf(skipped);
  }

  /** Every decision, in the order of the header. */
  public List<Decision> decisions() {
    return decided.all();
  }
}
