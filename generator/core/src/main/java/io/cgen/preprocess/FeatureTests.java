package io.cgen.preprocess;

import io.cgen.target.Target;
import java.util.Set;

/** Answers {@code __has_attribute} and its kind as clang does for C17. */
final class FeatureTests {
  private final KnownFeatures known = new KnownFeatures();
  private final boolean windows;

  FeatureTests(Target target) {
    this.windows = target.abi() == Target.Abi.WINDOWS;
  }

  /** Whether the answer of {@code builtin} for {@code asked}, which has no white space, is yes. */
  boolean answer(Builtin builtin, String asked) {
    return switch (builtin) {
      case HAS_ATTRIBUTE -> hasAttribute(plain(asked));
      case HAS_DECLSPEC_ATTRIBUTE -> windows && section("declspecs").contains(plain(asked));
      case HAS_BUILTIN -> section("builtins").contains(asked);
      case HAS_FEATURE -> section("features").contains(plain(asked));
      case HAS_EXTENSION -> hasExtension(plain(asked));
      case IS_IDENTIFIER -> !section("keywords").contains(asked);
      // clang knows [[attributes]] in C17 only when told to, and then says 0 to all of them.
      default -> false;
    };
  }

  private boolean hasAttribute(String name) {
    return section("attributes").contains(name)
        || (windows && section("windows attributes").contains(name));
  }

  private boolean hasExtension(String name) {
    return section("features").contains(name) || section("extensions").contains(name);
  }

  private Set<String> section(String name) {
    return known.section(name);
  }

  /** {@code __name__} means {@code name}. */
  private static String plain(String name) {
    boolean wrapped = name.length() > 4 && name.startsWith("__") && name.endsWith("__");
    return wrapped ? name.substring(2, name.length() - 2) : name;
  }
}
