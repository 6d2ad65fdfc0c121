package io.cgen.parse;

import io.cgen.grammar.DeclarationParser.PostfixedContext;
import io.cgen.model.BuiltinKind;
import io.cgen.model.CType;
import io.cgen.model.ConstantValue;
import java.util.Map;
import java.util.Optional;

/** The functions of the compiler whose calls are constants: infinities and not-a-numbers. */
final class BuiltinConstants {
  private static final Map<String, Double> VALUES =
      Map.of(
          "__builtin_huge_val", Double.POSITIVE_INFINITY,
          "__builtin_inf", Double.POSITIVE_INFINITY,
          "__builtin_nan", Double.NaN,
          "__builtin_nans", Double.NaN);

  private BuiltinConstants() {}

  /** Whether {@code name} is one of them. */
  static boolean isKnown(String name) {
    return VALUES.containsKey(name) || VALUES.containsKey(withoutSuffix(name));
  }

  /** The value of a call, if it is one of these. */
  static Optional<ConstantValue> call(PostfixedContext tree) {
    boolean call = tree.postfix().size() == 1 && tree.postfix(0).LPAREN() != null;
    String name = tree.primary().getText();
    if (!call || !isKnown(name)) {
      return Optional.empty();
    }
    boolean plain = VALUES.containsKey(name);
    BuiltinKind kind = plain ? BuiltinKind.DOUBLE : suffixed(name.charAt(name.length() - 1));
    double value = VALUES.get(plain ? name : withoutSuffix(name));
    return Optional.of(new ConstantValue.FloatingValue(value, new CType.Builtin(kind)));
  }

  private static String withoutSuffix(String name) {
    return name.isEmpty() ? name : name.substring(0, name.length() - 1);
  }

  private static BuiltinKind suffixed(char suffix) {
    return suffix == 'f' ? BuiltinKind.FLOAT : BuiltinKind.LONG_DOUBLE;
  }
}
