package io.cgen.runtime;

import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** The C types of a function's result and parameters. */
public final class NativeSignature {
  private final NativeType result;
  private final List<NativeType> parameters;

  private final Set<Trait> traits;

  private final OptionalInt firstVariadic;

  private NativeSignature(
      NativeType result,
      List<NativeType> parameters,
      Set<Trait> traits,
      OptionalInt firstVariadic) {
    this.result = result;
    this.parameters = parameters;
    this.traits = traits;
    this.firstVariadic = firstVariadic;
  }

  /** What is true of a function beside its types. */
  private enum Trait {
    CALLING_BACK,
    CRITICAL,
    WITH_ERRNO,
    IGNORING_ERRORS,
    FAILING_LATE
  }

  /**
   * A signature.
   *
   * @throws IllegalArgumentException if a parameter is {@code VOID} or the result is an array
   */
  public static NativeSignature of(NativeType result, NativeType... parameters) {
    List<NativeType> all = List.of(parameters);
    Stream.concat(Stream.of(result), all.stream()).forEach(NativeSignature::requireValue);
    if (all.contains(NativeType.VOID)) {
      throw new IllegalArgumentException("void is not the type of a parameter");
    }
    if (result instanceof HeapArray) {
      throw new IllegalArgumentException("a function returns no Java array");
    }
    return new NativeSignature(result, all, Set.of(), OptionalInt.empty());
  }

  /** How a packed struct is passed differs between compilers, and libffi does not know. */
  private static void requireValue(NativeType type) {
    if (type instanceof StructLayout struct && !struct.isPlain()) {
      throw new IllegalArgumentException(struct + " is packed or aligned: it cannot be a value");
    }
  }

  /**
   * The same signature of a function that may call Java back: what a callback threw is thrown when
   * the function has returned.
   */
  public NativeSignature callingBack() {
    return with(Trait.CALLING_BACK);
  }

  /**
   * The same signature of a function that returns soon, never waits and never calls back: the
   * linker may leave out what lets the collector run meanwhile, which makes a difference of about a
   * nanosecond, and may pass arrays without copying them.
   */
  public NativeSignature critical() {
    return with(Trait.CRITICAL);
  }

  /** The same signature of a function whose {@code errno} an {@link ErrorRule} asks for. */
  public NativeSignature withErrno() {
    return with(Trait.WITH_ERRNO);
  }

  /**
   * The same signature of a function that gives something away, which has to be taken over even if
   * something went wrong in it: what its handle would throw waits for {@link NativeLibrary#check}.
   */
  public NativeSignature failingLate() {
    return with(Trait.FAILING_LATE);
  }

  /** The same signature of a function whose errors are none, though the library reports them. */
  public NativeSignature ignoringErrors() {
    return with(Trait.IGNORING_ERRORS);
  }

  /**
   * The same signature of a variadic function, of which this is one call: some platforms pass those
   * arguments in another way.
   *
   * @param index the first argument that belongs to the {@code ...}; as many as there are
   *     parameters if none does
   * @throws IllegalArgumentException if C would promote such an argument to another type
   */
  public NativeSignature variadicFrom(int index) {
    for (NativeType type : parameters.subList(index, parameters.size())) {
      if (type == NativeType.FLOAT || !(type instanceof ScalarType) || type.byteSize() < 4) {
        throw new IllegalArgumentException(type + " is not the type of a variadic argument");
      }
    }
    return new NativeSignature(result, parameters, traits, OptionalInt.of(index));
  }

  /** The same signature with more parameters behind these. */
  NativeSignature with(List<NativeType> more) {
    List<NativeType> all = new ArrayList<>(parameters);
    all.addAll(more);
    return new NativeSignature(result, List.copyOf(all), traits, firstVariadic);
  }

  /** The signature of the function that the first parameter points to. */
  NativeSignature ofPointed() {
    return new NativeSignature(
        result, parameters.subList(1, parameters.size()), traits, firstVariadic);
  }

  /** Where the variadic arguments begin, if the function is variadic. */
  OptionalInt firstVariadic() {
    return firstVariadic;
  }

  /** The same signature of a function that may call back after all, to report an error. */
  NativeSignature notCritical() {
    Set<Trait> fewer = new HashSet<>(traits);
    fewer.remove(Trait.CRITICAL);
    return new NativeSignature(result, parameters, fewer, firstVariadic);
  }

  private NativeSignature with(Trait trait) {
    Set<Trait> more = EnumSet.of(trait);
    more.addAll(traits);
    return new NativeSignature(result, parameters, more, firstVariadic);
  }

  /** What calls Java back must not be called critically. */
  boolean isCritical() {
    return traits.contains(Trait.CRITICAL)
        && !isCallingBack()
        && !isWithErrno()
        && firstVariadic.isEmpty();
  }

  boolean isCallingBack() {
    return traits.contains(Trait.CALLING_BACK);
  }

  boolean isWithErrno() {
    return traits.contains(Trait.WITH_ERRNO);
  }

  boolean isFailingLate() {
    return traits.contains(Trait.FAILING_LATE);
  }

  boolean isIgnoringErrors() {
    return traits.contains(Trait.IGNORING_ERRORS);
  }

  NativeType result() {
    return result;
  }

  List<NativeType> parameters() {
    return parameters;
  }

  boolean passesStructs() {
    return result instanceof StructLayout
        || parameters.stream().anyMatch(StructLayout.class::isInstance);
  }

  /** The Java type of the linked handle: a struct result is a leading address to write to. */
  MethodType carriers() {
    List<Class<?>> carriers = new ArrayList<>();
    if (result instanceof StructLayout) {
      carriers.add(long.class);
    }
    for (NativeType parameter : parameters) {
      carriers.add(parameterCarrier(parameter));
    }
    return MethodType.methodType(resultCarrier(), carriers);
  }

  boolean passesArrays() {
    return parameters.stream().anyMatch(HeapArray.class::isInstance);
  }

  /** The same with the addresses of arrays. */
  NativeSignature withAddresses() {
    List<NativeType> addresses =
        parameters.stream()
            .map(type -> type instanceof HeapArray ? NativeType.POINTER : type)
            .toList();
    return new NativeSignature(result, addresses, traits, firstVariadic);
  }

  private Class<?> resultCarrier() {
    return result instanceof ScalarType scalar ? scalar.resultCarrier() : void.class;
  }

  private static Class<?> parameterCarrier(NativeType parameter) {
    if (parameter instanceof HeapArray array) {
      return array.carrier();
    }
    return parameter instanceof ScalarType scalar ? scalar.parameterCarrier() : long.class;
  }

  /**
   * The Java type of a callback: values come from C as results do, and go to it as arguments. A
   * struct comes as its address; a struct result is a leading address to write to.
   */
  MethodType upcallCarriers() {
    List<Class<?>> carriers = new ArrayList<>();
    if (result instanceof StructLayout) {
      carriers.add(long.class);
    }
    for (NativeType parameter : parameters) {
      carriers.add(parameter instanceof ScalarType scalar ? scalar.resultCarrier() : long.class);
    }
    Class<?> returned =
        result instanceof ScalarType scalar ? scalar.parameterCarrier() : void.class;
    return MethodType.methodType(returned, carriers);
  }

  /** As C would write it, without names. */
  @Override
  public String toString() {
    return result + " " + parameters;
  }
}
