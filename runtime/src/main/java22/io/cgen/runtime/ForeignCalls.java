package io.cgen.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.AddressLayout;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.GroupLayout;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.PaddingLayout;
import java.lang.foreign.SequenceLayout;
import java.lang.foreign.UnionLayout;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The kinds of call between Java and C that a program makes, which a native image must know when it
 * is built. With {@code -Dcgen.nativeImage=FILE} they are written to that file when the program
 * ends, as GraalVM's {@code reachability-metadata.json}; otherwise nothing is kept.
 */
final class ForeignCalls {
  private final Set<String> downcalls = new ConcurrentSkipListSet<>();
  private final Set<String> upcalls = new ConcurrentSkipListSet<>();
  private final boolean kept;

  private ForeignCalls(boolean kept) {
    this.kept = kept;
  }

  /** Keeps the calls of this program, if that is asked for. */
  static ForeignCalls ofThisProgram() {
    String file = System.getProperty("cgen.nativeImage", "");
    ForeignCalls calls = new ForeignCalls(!file.isEmpty());
    if (calls.kept) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> calls.write(Path.of(file))));
    }
    return calls;
  }

  /** Notes that Java calls functions of this kind. */
  void down(FunctionDescriptor function, NativeSignature signature) {
    if (kept) {
      downcalls.add(text(function, options(signature)));
    }
  }

  /** Notes that C calls functions of this kind. */
  void up(FunctionDescriptor function) {
    if (kept) {
      upcalls.add(text(function, List.of()));
    }
  }

  private static List<String> options(NativeSignature signature) {
    List<String> options = new ArrayList<>();
    if (signature.isWithErrno()) {
      options.add("\"captureCallState\": true");
    }
    if (signature.isCritical()) {
      String heap = Boolean.toString(signature.passesArrays());
      options.add("\"critical\": {\"allowHeapAccess\": " + heap + "}");
    }
    signature.firstVariadic().ifPresent(index -> options.add("\"firstVariadicArg\": " + index));
    return options;
  }

  private static String text(FunctionDescriptor function, List<String> options) {
    String result = function.returnLayout().map(ForeignCalls::text).orElse("void");
    String parameters =
        function.argumentLayouts().stream()
            .map(layout -> '"' + text(layout) + '"')
            .collect(Collectors.joining(", ", "[", "]"));
    String extra = options.isEmpty() ? "" : ", \"options\": {" + String.join(", ", options) + "}";
    return "{\"returnType\": \"%s\", \"parameterTypes\": %s%s}"
        .formatted(result, parameters, extra);
  }

  private static String text(MemoryLayout layout) {
    return switch (layout) {
      case AddressLayout address -> "void*";
      case ValueLayout value -> value(value);
      case PaddingLayout padding -> "padding(" + padding.byteSize() + ")";
      case SequenceLayout array ->
          "sequence(" + array.elementCount() + ", " + text(array.elementLayout()) + ")";
      case GroupLayout group ->
          group.memberLayouts().stream()
              .map(ForeignCalls::text)
              .collect(
                  Collectors.joining(
                      ", ", group instanceof UnionLayout ? "union(" : "struct(", ")"));
    };
  }

  /** JNI's names are of the same size on every platform, as the layouts are. */
  private static String value(ValueLayout layout) {
    return "j" + layout.carrier().getName();
  }

  private void write(Path file) {
    String calls =
        Stream.of(array("downcalls", downcalls), array("upcalls", upcalls))
            .collect(Collectors.joining(",\n", "{\n  \"foreign\": {\n", "\n  }\n}\n"));
    try {
      Files.writeString(file, calls);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String array(String name, Set<String> items) {
    return items.stream()
        .map(item -> "\n      " + item)
        .collect(Collectors.joining(",", "    \"" + name + "\": [", "\n    ]"));
  }
}
