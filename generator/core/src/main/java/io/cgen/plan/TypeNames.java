package io.cgen.plan;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the name of a C type says about it.
 *
 * <ol>
 *   <li>The last words {@code ptr}, {@code pointer}, {@code handle}, {@code h}, {@code t}, {@code
 *       s} say only that it is a type, and are taken off as long as something is left.
 *   <li>A name of nothing but words such as {@code void}, {@code data}, {@code user}, {@code
 *       buffer} means any memory, never a handle: {@code voidp}, {@code gpointer}; so does {@code
 *       void} and the like behind a prefix: {@code png_voidp}.
 *   <li>{@code FILE}, {@code DIR} and the other types that the C library keeps to itself have
 *       members that differ everywhere; they are addresses only.
 * </ol>
 */
final class TypeNames {
  private static final Set<String> SUFFIXES = Set.of("ptr", "pointer", "handle", "h", "t", "s");

  private static final Set<String> MEANS_MEMORY =
      Set.of(
          "void",
          "voidp",
          "voidpf",
          "voidpc",
          "data",
          "userdata",
          "user",
          "buffer",
          "buf",
          "mem",
          "memory",
          "any",
          "generic",
          "gpointer",
          "gconstpointer",
          "pvoid",
          "lpvoid",
          "lpcvoid",
          "const",
          "ptr",
          "pointer",
          "p",
          "c",
          "address",
          "addr",
          "caddr",
          "t",
          "arg",
          "closure");

  private static final Set<String> OF_THE_C_LIBRARY =
      Set.of(
          "FILE",
          "DIR",
          "locale_t",
          "iconv_t",
          "fpos_t",
          "mbstate_t",
          "jmp_buf",
          "sigjmp_buf",
          "fd_set",
          "sigset_t",
          "timer_t");

  private static final Set<String> TAGS = Set.of("struct", "union", "enum", "class");

  private TypeNames() {}

  /** The last component of a C++ name, without {@code struct} and the like. */
  static String simple(String name) {
    int tag = name.indexOf(' ');
    boolean isTagged = tag > 0 && TAGS.contains(name.substring(0, tag));
    return name.substring(Math.max(name.lastIndexOf(':'), isTagged ? tag : -1) + 1);
  }

  /** The name without the words at its end that only say that it is a type. */
  static String withoutSuffix(String name) {
    String current = name;
    while (true) {
      List<String> parts = Words.parts(current);
      String last = parts.isEmpty() ? "" : parts.get(parts.size() - 1);
      if (parts.size() < 2 || !SUFFIXES.contains(last.toLowerCase(Locale.ROOT))) {
        return current;
      }
      String rest = current.substring(0, current.lastIndexOf(last));
      current = rest.replaceFirst("_+$", "");
    }
  }

  /** Whether it means any memory. */
  static boolean meansMemory(String name) {
    List<String> words = Words.of(name);
    List<String> behindPrefix = words.subList(Math.min(1, words.size()), words.size());
    return MEANS_MEMORY.containsAll(words)
        || (MEANS_MEMORY.containsAll(behindPrefix)
            && behindPrefix.stream().anyMatch(word -> word.startsWith("void")));
  }

  /** Whether one of them is a type that the C library keeps to itself. */
  static boolean isOfTheCLibrary(List<String> names) {
    return names.stream()
        .anyMatch(name -> OF_THE_C_LIBRARY.contains(name) || name.startsWith("pthread_"));
  }

  /** The name in lower case without separators and suffixes, to compare it with glued words. */
  static String compact(String name) {
    return String.join("", Words.of(withoutSuffix(simple(name))));
  }

  /** The last word of a pointer's name without what says that it is one; empty if there is none. */
  static String lastWord(String name) {
    List<String> words = Words.of(withoutSuffix(name));
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }
}
