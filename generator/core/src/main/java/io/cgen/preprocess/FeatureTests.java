package io.cgen.preprocess;

/** Answers {@code __has_attribute} and its kind as clang does. */
final class FeatureTests {
  private final KnownFeatures known;

  FeatureTests(KnownFeatures known) {
    this.known = known;
  }

  /** The value of {@code builtin} for the argument {@code asked}, which has no white space. */
  int answer(Builtin builtin, String asked) {
    return switch (builtin) {
      case HAS_ATTRIBUTE -> flag(known.attributes().contains(plain(asked)));
      case HAS_DECLSPEC_ATTRIBUTE -> flag(known.declspecs().contains(plain(asked)));
      case HAS_C_ATTRIBUTE -> known.standardAttributes().getOrDefault(scoped(asked), 0);
      case HAS_BUILTIN -> flag(hasBuiltin(asked));
      case HAS_FEATURE -> flag(known.features().contains(plain(asked)));
      case HAS_EXTENSION ->
          flag(
              known.features().contains(plain(asked)) || known.extensions().contains(plain(asked)));
      case IS_IDENTIFIER -> flag(!known.keywords().contains(asked));
      default -> 0;
    };
  }

  /** Compilers have thousands of builtins under few prefixes; the exceptions are listed. */
  private boolean hasBuiltin(String name) {
    if (known.builtins().contains(name)) {
      return true;
    }
    boolean prefixed =
        name.startsWith("__builtin_")
            || name.startsWith("__sync_")
            || name.startsWith("__atomic_")
            || name.startsWith("__c11_atomic_");
    return prefixed && !known.missingBuiltins().contains(name);
  }

  private static int flag(boolean answer) {
    return answer ? 1 : 0;
  }

  /** {@code __name__} means {@code name}. */
  private static String plain(String name) {
    boolean wrapped = name.length() > 4 && name.startsWith("__") && name.endsWith("__");
    return wrapped ? name.substring(2, name.length() - 2) : name;
  }

  private static String scoped(String name) {
    int colons = name.indexOf("::");
    return colons < 0
        ? plain(name)
        : plain(name.substring(0, colons)) + "::" + plain(name.substring(colons + 2));
  }
}
