package io.cgen.plan;

import io.cgen.spec.ArrayLength;
import io.cgen.spec.Stated;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whether a {@code const char *} is bytes, a {@code byte[]}, instead of a text.
 *
 * <ol>
 *   <li>What the spec file says: with a charset it is a text, with a length alone or as a buffer it
 *       is bytes; one that ends with NUL is a text.
 *   <li>Without a length it is a text, and so are wide characters.
 *   <li>It is bytes if its name, or that of another one with a length beside it, says so: {@code
 *       data}, {@code key}, {@code input}; unless the function's name says that it is about texts.
 *   <li>A text otherwise.
 * </ol>
 */
final class BytesOrText {
  private static final Set<String> BYTES =
      Set.of(
          "data",
          "buf",
          "buff",
          "buffer",
          "key",
          "val",
          "blob",
          "byte",
          "bytes",
          "input",
          "in",
          "compressed",
          "uncompressed",
          "src",
          "source",
          "dict",
          "dictionary",
          "payload",
          "packet",
          "mem",
          "memory",
          "raw",
          "binary",
          "bin",
          "digest",
          "hash",
          "signature",
          "sig",
          "secret",
          "salt",
          "nonce",
          "seed",
          "chunk",
          "block",
          "body",
          "frame",
          "image",
          "ptr");

  private static final Set<String> TEXTS =
      Set.of("string", "str", "text", "sql", "json", "xml", "utf8", "query", "escape", "print");

  private final PlanInput input;
  private final Lengths lengths;

  BytesOrText(PlanInput input, Lengths lengths) {
    this.input = input;
    this.lengths = lengths;
  }

  /** Why the characters behind the parameter at {@code index} are bytes; nothing for a text. */
  Optional<String> whyBytes(Call call, int index) {
    if (call.said(index).charset().isPresent()) {
      return Optional.empty();
    }
    return said(call, index)
        .or(() -> Optional.of("a buffer").filter(b -> call.said(index).buffer().isPresent()))
        .or(() -> inferred(call, index));
  }

  private static Optional<String> said(Call call, int index) {
    Optional<Stated<ArrayLength>> length = call.said(index).length();
    return length
        .filter(said -> said.value().count().isPresent())
        .map(said -> "the spec file gives it a length");
  }

  private Optional<String> inferred(Call call, int index) {
    boolean narrow = input.view(call.parameter(index)).target().isChar();
    boolean saysText = Words.hasAny(call.function().name(), TEXTS);
    return narrow && isCounted(call, index) && !saysText
        ? names(call).stream().filter(BytesOrText::saysBytes).findFirst().map(BytesOrText::why)
        : Optional.empty();
  }

  /** The names of all counted characters. */
  private List<String> names(Call call) {
    return IntStream.range(0, call.parameters().size())
        .filter(i -> isCharacters(input.view(call.parameter(i))) && isCounted(call, i))
        .mapToObj(i -> call.parameter(i).name())
        .toList();
  }

  private static boolean isCharacters(TypeView type) {
    return type.isPointer() && type.target().isConst() && type.target().isChar();
  }

  private boolean isCounted(Call call, int index) {
    return lengths.of(call, index).filter(extent -> extent.count().isPresent()).isPresent();
  }

  private static boolean saysBytes(String name) {
    return Words.hasAny(name, BYTES);
  }

  private static String why(String name) {
    return "%s with a length means bytes".formatted(name);
  }
}
