package io.cgen.runtime;

import java.util.ArrayList;
import java.util.List;

/**
 * The arguments of one call that belong to the {@code ...} of a variadic C function, promoted as C
 * does. For generated code.
 *
 * <p>Between {@code begin} and {@code end}, which are due on the same thread, texts are copied and
 * handles, structs and memory stay alive.
 */
public final class VariadicArguments {
  private final NativeText charset;
  private final Scratch scratch = Scratch.open();
  private final List<NativeType> types = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();
  private final List<Runnable> ends = new ArrayList<>(0);

  private VariadicArguments(NativeText charset) {
    this.charset = charset;
  }

  /**
   * The arguments that a format of {@code printf} asks for.
   *
   * @param parameter what messages call the arguments
   * @throws IllegalArgumentException if they are others, or the format is not understood
   * @throws NullPointerException if the format or an argument is null; but NULL for {@code %p}
   */
  public static VariadicArguments beginFormatted(
      String format, String parameter, Object... arguments) {
    return beginFormatted(NativeText.UTF_8, format, parameter, arguments);
  }

  /** The same, with texts that C writes so. */
  public static VariadicArguments beginFormatted(
      NativeText charset, String format, String parameter, Object... arguments) {
    List<FormatArgument> wanted = PrintfFormat.arguments(format);
    if (wanted.size() != arguments.length) {
      throw new IllegalArgumentException(
          "The format asks for %d arguments, and %s has %d: %s"
              .formatted(wanted.size(), parameter, arguments.length, format));
    }
    VariadicArguments begun = new VariadicArguments(charset);
    try {
      for (int i = 0; i < arguments.length; i++) {
        wanted.get(i).add(begun, arguments[i], parameter + "[" + i + "]");
      }
    } catch (RuntimeException | Error refused) {
      begun.end();
      throw refused;
    }
    return begun;
  }

  void add(NativeType type, Object value) {
    types.add(type);
    values.add(value);
  }

  void addText(String text, String parameter) {
    boolean isUtf8 = charset == NativeText.UTF_8;
    add(
        NativeType.POINTER,
        isUtf8 ? scratch.utf8(text, parameter) : scratch.text(charset, text, parameter));
  }

  /** The address of something that Java knows; false if the argument is no such thing. */
  boolean addAddress(Object argument, String parameter) {
    if (argument == null) {
      add(NativeType.POINTER, 0L);
    } else if (argument instanceof NativePointer pointer) {
      add(NativeType.POINTER, pointer.address());
    } else if (argument instanceof NativeHandle handle) {
      add(NativeType.POINTER, NativeCall.begin(handle, parameter));
      ends.add(() -> NativeCall.end(handle));
    } else if (argument instanceof NativeStruct struct) {
      add(NativeType.POINTER, NativeCall.begin(struct, parameter));
      ends.add(() -> NativeCall.end(struct));
    } else if (argument instanceof NativeMemory memory) {
      add(NativeType.POINTER, NativeCall.begin(memory, parameter));
      ends.add(() -> NativeCall.end(memory));
    } else {
      return false;
    }
    return true;
  }

  List<NativeType> types() {
    return List.copyOf(types);
  }

  Object[] values() {
    return values.toArray();
  }

  /** Ends the call. */
  public void end() {
    ends.forEach(Runnable::run);
    scratch.close();
  }
}
