package io.cgen.runtime;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Calls C with {@code java.lang.foreign}. */
final class FfmLinker implements NativeLinker {
  private static final Linker LINKER = Linker.nativeLinker();
  private static final ForeignCalls CALLS = ForeignCalls.ofThisProgram();

  @Override
  @SuppressWarnings("restricted") // loading a library is what this is for
  public OpenLibrary open(String file) {
    try {
      Path path = Path.of(file);
      return new FfmLibrary(
          path.isAbsolute()
              ? SymbolLookup.libraryLookup(path, Arena.ofAuto())
              : SymbolLookup.libraryLookup(file, Arena.ofAuto()));
    } catch (IllegalArgumentException refused) {
      throw new UnsatisfiedLinkError(reason(file));
    }
  }

  /** {@code java.lang.foreign} does not tell why; the other way to load a library does. */
  @SuppressWarnings("restricted") // it was refused just now
  private static String reason(String file) {
    try {
      if (Path.of(file).isAbsolute()) {
        System.load(file);
      }
      return "the system cannot load it";
    } catch (UnsatisfiedLinkError said) {
      return said.getMessage().replace(file + ": ", "");
    }
  }

  private record FfmLibrary(SymbolLookup symbols) implements OpenLibrary {
    @Override
    public OptionalLong find(String symbol) {
      return symbols
          .find(symbol)
          .map(segment -> OptionalLong.of(segment.address()))
          .orElseGet(OptionalLong::empty);
    }

    @Override
    public MethodHandle link(
        MethodHandles.Lookup holder, String symbol, NativeSignature signature) {
      return signature.isCritical()
          ? link(symbol, signature)
          : CopiedArrays.adapt(link(symbol, signature.withAddresses()), signature);
    }

    @Override
    @SuppressWarnings("restricted") // the signature is the generator's responsibility
    public MethodHandle link(String symbol, NativeSignature signature) {
      MemorySegment function = symbols.find(symbol).orElseThrow();
      FunctionDescriptor descriptor = descriptor(signature);
      CALLS.down(descriptor, signature);
      MethodHandle call = LINKER.downcallHandle(function, descriptor, options(signature));
      return FfmAdapter.adapt(FfmErrno.kept(call, signature), signature);
    }
  }

  private static Linker.Option[] options(NativeSignature signature) {
    List<Linker.Option> options = new ArrayList<>();
    if (signature.isWithErrno()) {
      options.add(FfmErrno.OPTION);
    }
    if (signature.isCritical()) {
      options.add(Linker.Option.critical(signature.passesArrays()));
    }
    signature
        .firstVariadic()
        .ifPresent(index -> options.add(Linker.Option.firstVariadicArg(index)));
    return options.toArray(Linker.Option[]::new);
  }

  @Override
  public MethodHandle linkSystem(String symbol, NativeSignature signature) {
    return new FfmLibrary(LINKER.defaultLookup()).link(symbol, signature);
  }

  @Override
  @SuppressWarnings("restricted") // the signature is the generator's responsibility
  public MethodHandle linkPointed(NativeSignature signature) {
    FunctionDescriptor descriptor = descriptor(signature.ofPointed());
    CALLS.down(descriptor, signature);
    MethodHandle call = LINKER.downcallHandle(descriptor, options(signature));
    return FfmAdapter.adaptPointed(call, signature);
  }

  @Override
  public int errno() {
    return FfmErrno.get();
  }

  @Override
  public Stub upcall(MethodHandle target, NativeSignature signature) {
    try {
      return stub(target, signature);
    } catch (IllegalCallerException denied) {
      throw NativeAccess.forbidden(denied, FfmLinker.class);
    }
  }

  @SuppressWarnings("restricted") // the signature is the generator's responsibility
  private static Stub stub(MethodHandle target, NativeSignature signature) {
    FunctionDescriptor descriptor = upcallDescriptor(signature);
    CALLS.up(descriptor);
    MethodHandle narrow = CLongAdapter.adaptUpcall(target, signature, CLong.SIZE);
    MethodHandle adapted = FfmAdapter.adaptUpcall(narrow, signature);
    MethodHandle exact = MethodHandles.explicitCastArguments(adapted, descriptor.toMethodType());
    MemorySegment stub = LINKER.upcallStub(exact, descriptor, Arena.ofAuto());
    return new Stub(stub.address(), stub);
  }

  /** The other way round: C's arguments as they are in memory, its result as an argument is. */
  private static FunctionDescriptor upcallDescriptor(NativeSignature signature) {
    MemoryLayout[] parameters =
        signature.parameters().stream().map(FfmLayouts::result).toArray(MemoryLayout[]::new);
    return signature.result() == NativeType.VOID
        ? FunctionDescriptor.ofVoid(parameters)
        : FunctionDescriptor.of(FfmLayouts.parameter(signature.result()), parameters);
  }

  private static FunctionDescriptor descriptor(NativeSignature signature) {
    MemoryLayout[] parameters = FfmLayouts.parameters(signature, Platform.CURRENT);
    return signature.result() == NativeType.VOID
        ? FunctionDescriptor.ofVoid(parameters)
        : FunctionDescriptor.of(FfmLayouts.result(signature.result()), parameters);
  }
}
