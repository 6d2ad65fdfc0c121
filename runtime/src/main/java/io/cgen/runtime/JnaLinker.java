package io.cgen.runtime;

import com.sun.jna.Function;
import com.sun.jna.FunctionMapper;
import com.sun.jna.Library;
import com.sun.jna.Native;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Calls C with JNA's direct mapping: JNA binds the holder's {@code static native} method. */
final class JnaLinker implements NativeLinker {
  /** RTLD_LAZY, and RTLD_LOCAL where it is not the default, as {@code java.lang.foreign} has it. */
  private static final int OPEN_FLAGS = Platform.CURRENT.isMac() ? 5 : 1;

  JnaLinker() {
    if (Native.POINTER_SIZE != 8) {
      throw new UnsatisfiedLinkError(NativeLibrary.not64Bit());
    }
  }

  @Override
  public OpenLibrary open(String file) {
    try {
      return new JnaLibrary(file);
    } catch (UnsatisfiedLinkError refused) {
      throw new UnsatisfiedLinkError(reason(refused.getMessage(), file));
    }
  }

  /** JNA says on several lines, some of them twice, what it tried and what the system said. */
  private static String reason(String message, String file) {
    String said =
        message
            .lines()
            .filter(
                line -> !line.startsWith("Unable to load") && !line.startsWith("Native library"))
            .map(line -> line.replace(file + ": ", ""))
            .distinct()
            .collect(Collectors.joining("; "));
    return said.isEmpty() ? message : said;
  }

  @Override
  public MethodHandle linkSystem(String symbol, NativeSignature signature) {
    String library = Platform.CURRENT.isWindows() ? "msvcrt" : null;
    return new JnaLibrary(library).link(symbol, signature);
  }

  @Override
  public MethodHandle linkPointed(NativeSignature signature) {
    return CLongAdapter.adapt(JnaStructCall.ofPointed(signature), signature, CLong.SIZE);
  }

  @Override
  public int errno() {
    return Native.getLastError();
  }

  @Override
  public Stub upcall(MethodHandle target, NativeSignature signature) {
    return JnaUpcall.stub(CLongAdapter.adaptUpcall(target, signature, CLong.SIZE), signature);
  }

  private static final class JnaLibrary implements OpenLibrary {
    private final Map<Class<?>, String> symbols = new ConcurrentHashMap<>();
    private final com.sun.jna.NativeLibrary library;

    JnaLibrary(String file) {
      FunctionMapper bySymbol = (ignored, method) -> symbols.get(method.getDeclaringClass());
      library = com.sun.jna.NativeLibrary.getInstance(file, options(bySymbol));
    }

    private static Map<String, Object> options(FunctionMapper mapper) {
      return Platform.CURRENT.isWindows()
          ? Map.of(Library.OPTION_FUNCTION_MAPPER, mapper)
          : Map.of(Library.OPTION_FUNCTION_MAPPER, mapper, Library.OPTION_OPEN_FLAGS, OPEN_FLAGS);
    }

    @Override
    public OptionalLong find(String symbol) {
      try {
        Function function = library.getFunction(symbol);
        return OptionalLong.of(com.sun.jna.Pointer.nativeValue(function));
      } catch (UnsatisfiedLinkError missing) {
        return OptionalLong.empty();
      }
    }

    @Override
    public MethodHandle link(
        MethodHandles.Lookup holder, String symbol, NativeSignature signature) {
      return CopiedArrays.adapt(
          linkWithAddresses(holder, symbol, signature.withAddresses()), signature);
    }

    @Override
    public MethodHandle link(String symbol, NativeSignature signature) {
      return linkAt(find(symbol).orElseThrow(), signature);
    }

    private static MethodHandle linkAt(long function, NativeSignature signature) {
      MethodHandle call =
          signature.firstVariadic().isPresent()
              ? JnaVariadicCall.of(function, signature)
              : JnaStructCall.of(function, signature);
      return CLongAdapter.adapt(call, signature, CLong.SIZE);
    }

    private MethodHandle linkWithAddresses(
        MethodHandles.Lookup holder, String symbol, NativeSignature signature) {
      if (signature.passesStructs()
          || signature.firstVariadic().isPresent()
          || PackedArguments.areIn(signature)) {
        return link(symbol, signature);
      }
      register(holder.lookupClass(), symbol);
      MethodHandle call = nativeCall(holder, signature.carriers());
      return CLongAdapter.adapt(call, signature, CLong.SIZE);
    }

    /** The mapper is asked while JNA registers the class, and never again. */
    private void register(Class<?> holder, String symbol) {
      symbols.put(holder, symbol);
      try {
        Native.register(holder, library);
      } finally {
        symbols.remove(holder);
      }
    }

    private static MethodHandle nativeCall(MethodHandles.Lookup holder, MethodType type) {
      try {
        return holder.findStatic(holder.lookupClass(), "nativeCall", type);
      } catch (ReflectiveOperationException mismatch) {
        throw new IllegalArgumentException(
            holder.lookupClass().getName() + " declares no static native nativeCall" + type,
            mismatch);
      }
    }
  }
}
