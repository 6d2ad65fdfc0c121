package io.cgen.emit;

import com.squareup.javapoet.CodeBlock;
import io.cgen.plan.MethodPlan;
import io.cgen.plan.Passing;
import java.util.List;

/** Writes what a value from C keeps alive, as arguments behind others. */
final class KeptAlive {
  private KeptAlive() {}

  /**
   * The handles of {@code keepsAlive}, also those in arrays; a function that Java calls by its
   * address is none, but has some.
   */
  static CodeBlock emit(List<String> keepsAlive, MethodPlan method, MethodNames names) {
    List<String> arrays = keepsAlive.stream().filter(name -> isArray(name, method)).toList();
    boolean pointed = names.isOfPointed() && keepsAlive.contains("this");
    CodeBlock all =
        keepsAlive.stream()
            .filter(name -> !arrays.contains(name) && !(pointed && name.equals("this")))
            .map(name -> CodeBlock.of("$N", names.parameter(name)))
            .collect(CodeBlock.joining(",$W"));
    if (pointed) {
      all = CodeBlock.of("owners($L)", all);
    }
    for (String array : arrays) {
      all = CodeBlock.of("$N.with($L)", names.copy(array), all);
    }
    return all.isEmpty() ? all : CodeBlock.of(",$W$L", all);
  }

  private static boolean isArray(String javaName, MethodPlan method) {
    return method.parameters().stream()
        .filter(parameter -> parameter.javaName().equals(javaName))
        .anyMatch(parameter -> parameter.passing() instanceof Passing.HandleArray);
  }
}
