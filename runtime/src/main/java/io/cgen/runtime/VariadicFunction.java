package io.cgen.runtime;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A variadic C function, linked for each combination of argument types that it is called with. For
 * generated code.
 */
public final class VariadicFunction {
  private final NativeLibrary library;
  private final MethodHandles.Lookup holder;
  private final String symbol;
  private final NativeSignature fixed;
  private final Map<List<NativeType>, MethodHandle> linked = new ConcurrentHashMap<>();

  VariadicFunction(
      NativeLibrary library, MethodHandles.Lookup holder, String symbol, NativeSignature fixed) {
    this.library = library;
    this.holder = holder;
    this.symbol = symbol;
    this.fixed = fixed.variadicFrom(fixed.parameters().size());
  }

  /** A handle that takes the fixed parameters, and passes {@code arguments} behind them. */
  public MethodHandle with(VariadicArguments arguments) {
    MethodHandle call = linked.computeIfAbsent(arguments.types(), this::link);
    Object[] values = arguments.values();
    return MethodHandles.insertArguments(
        call, call.type().parameterCount() - values.length, values);
  }

  private MethodHandle link(List<NativeType> more) {
    return library.link(holder, symbol, fixed.with(more));
  }
}
