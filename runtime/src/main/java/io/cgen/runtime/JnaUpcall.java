package io.cgen.runtime;

import com.sun.jna.CallbackProxy;
import com.sun.jna.CallbackReference;
import com.sun.jna.Pointer;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;

/** Code that C can call, made by JNA: its arguments come boxed, in an array. */
final class JnaUpcall implements CallbackProxy {
  private final MethodHandle target;
  private final MethodType type;

  private JnaUpcall(MethodHandle target) {
    this.type = target.type();
    this.target =
        target
            .asSpreader(Object[].class, type.parameterCount())
            .asType(MethodType.methodType(Object.class, Object[].class));
  }

  static NativeLinker.Stub stub(MethodHandle target) {
    JnaUpcall upcall = new JnaUpcall(target);
    Pointer code = CallbackReference.getFunctionPointer(upcall);
    return new NativeLinker.Stub(Pointer.nativeValue(code), upcall);
  }

  @Override
  public Object callback(Object[] arguments) {
    try {
      return (Object) target.invokeExact(arguments);
    } catch (Throwable failure) {
      throw NativeCall.rethrow(failure);
    }
  }

  @Override
  public Class<?>[] getParameterTypes() {
    return type.parameterArray();
  }

  @Override
  public Class<?> getReturnType() {
    return type.returnType();
  }
}
