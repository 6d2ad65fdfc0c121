package io.cgen.runtime;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import java.util.Optional;

/**
 * A native library, found and loaded when the first of its functions is linked.
 *
 * <p>It stays loaded as long as this object is reachable, which generated code keeps in a static
 * field; live handles keep that class loaded through their release function.
 */
public final class NativeLibrary {
  private final String name;
  private final String header;
  private final Optional<ErrorCallback> errors;
  private NativeLinker.OpenLibrary open;

  private NativeLibrary(String name, String header, Optional<ErrorCallback> errors) {
    this.name = Objects.requireNonNull(name, "name");
    this.header = Objects.requireNonNull(header, "header");
    this.errors = errors;
  }

  /**
   * A library that is not loaded yet.
   *
   * @param name as {@code -lNAME} would have it, or the path of the library's file
   * @param header where its functions are declared, for messages
   */
  public static NativeLibrary named(String name, String header) {
    return new NativeLibrary(name, header, Optional.empty());
  }

  /**
   * The same library, which reports errors by calling back: they are thrown after each call of a
   * function whose signature does not ignore them.
   */
  public NativeLibrary reportingErrors(ErrorCallback callback) {
    return new NativeLibrary(name, header, Optional.of(callback));
  }

  /**
   * A handle that calls a function, with the carrier types of the signature.
   *
   * <p>It does not fail: if the library or the function is missing, each call of the handle throws
   * an {@link UnsatisfiedLinkError} that says what was tried.
   *
   * @param holder a lookup in the class that declares the function as {@code static native
   *     nativeCall}
   */
  public MethodHandle link(MethodHandles.Lookup holder, String symbol, NativeSignature signature) {
    try {
      NativeLinker.OpenLibrary library = open(holder.lookupClass().getClassLoader());
      requireSymbol(library, symbol, "function");
      return throwing(link(library, holder, symbol, signature), symbol, signature);
    } catch (UnsatisfiedLinkError missing) {
      return FailingCall.of(signature.carriers(), missing.getMessage());
    }
  }

  /**
   * A handle that calls the function whose address is its first argument; the signature's first
   * parameter is that address, and the rest are those of the function.
   *
   * @param holder a lookup in a class of the bindings
   * @param name what messages call such functions
   */
  public MethodHandle linkPointed(
      MethodHandles.Lookup holder, String name, NativeSignature signature) {
    try {
      open(holder.lookupClass().getClassLoader());
      return throwing(LinkerChoice.linker().linkPointed(signature), name, signature);
    } catch (UnsatisfiedLinkError missing) {
      return FailingCall.of(signature.carriers(), missing.getMessage());
    }
  }

  /**
   * A variadic function, of which the signature has the fixed parameters.
   *
   * @param holder a lookup in a class of the bindings
   */
  public VariadicFunction variadic(
      MethodHandles.Lookup holder, String symbol, NativeSignature fixed) {
    return new VariadicFunction(this, holder, symbol, fixed);
  }

  /**
   * A global variable.
   *
   * @param holder a lookup in a class of the bindings
   * @param count how many of the type there are, one behind the other
   */
  public GlobalVariable variable(
      MethodHandles.Lookup holder, String symbol, NativeType type, long count) {
    return new GlobalVariable(this, holder, symbol, type.byteSize() * count);
  }

  long addressOf(MethodHandles.Lookup holder, String symbol) {
    NativeLinker.OpenLibrary library = open(holder.lookupClass().getClassLoader());
    requireSymbol(library, symbol, "variable");
    return library.find(symbol).orElseThrow();
  }

  private MethodHandle link(
      NativeLinker.OpenLibrary library,
      MethodHandles.Lookup holder,
      String symbol,
      NativeSignature signature) {
    return library.link(holder, symbol, errors.isPresent() ? signature.notCritical() : signature);
  }

  /** What a callback threw goes before what C reported. */
  private MethodHandle throwing(MethodHandle call, String symbol, NativeSignature signature) {
    boolean rethrowing = signature.isCallingBack() && !signature.isFailingLate();
    MethodHandle checked = rethrowing ? PendingFailure.rethrowingAfter(call) : call;
    return errors.map(callback -> callback.thrownAfter(checked, symbol, signature)).orElse(checked);
  }

  /**
   * Throws what went wrong in the call that has just returned on this thread, of a function whose
   * signature fails late.
   *
   * @throws NativeException or a subclass, if the library reported an error
   */
  public void check(String symbol) {
    PendingFailure.rethrow();
    if (errors.isPresent()) {
      errors.get().check(symbol);
    }
  }

  private synchronized NativeLinker.OpenLibrary open(ClassLoader loader) {
    if (open == null) {
      Platform platform = Platform.CURRENT;
      if (platform.pointerBits() != 64) {
        throw new UnsatisfiedLinkError(not64Bit());
      }
      NativeLinker linker = LinkerChoice.linker();
      NativeLinker.OpenLibrary found =
          new LibrarySearch(name, header, linker).open(new LibraryPlaces(name, loader, platform));
      errors.ifPresent(callback -> callback.register(linker, found));
      open = found;
    }
    return open;
  }

  private void requireSymbol(NativeLinker.OpenLibrary library, String symbol, String what) {
    if (library.find(symbol).isEmpty()) {
      throw new UnsatisfiedLinkError(
          "Library %s has no %s %s, which %s declares; is the library of another version?"
              .formatted(name, what, symbol, header));
    }
  }

  static String not64Bit() {
    return "Bindings generated by cgen need a 64-bit Java; this one has 32 bits (os.arch is "
        + System.getProperty("os.arch")
        + ")";
  }

  /** The name that it was given. */
  @Override
  public String toString() {
    return "NativeLibrary[" + name + "]";
  }
}
