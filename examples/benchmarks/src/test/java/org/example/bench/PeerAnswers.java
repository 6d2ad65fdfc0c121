package org.example.bench;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** Calls each peer once, and fails if one has another result than the others of its operation. */
public final class PeerAnswers {
  private static final List<String> OPERATIONS =
      List.of(
          "Add",
          "Get",
          "GetShared",
          "Strlen",
          "Text",
          "Names",
          "Sum",
          "Fill",
          "SumRows",
          "FillRows",
          "StructByPointer",
          "StructByValue",
          "Callback");

  private PeerAnswers() {}

  /** Checks all operations. */
  public static void main(String[] args) throws ReflectiveOperationException {
    for (String operation : OPERATIONS) {
      Map<String, String> answers = new LinkedHashMap<>();
      ask("org.example.bench." + operation, answers);
      if (Runtime.version().feature() >= 22) {
        ask("org.example.bench.foreign." + operation, answers);
      }
      if (new TreeSet<>(answers.values()).size() != 1
          || !answers.containsKey("cgen") && answers.size() < 2) {
        throw new AssertionError(operation + ": " + answers);
      }
    }
  }

  private static void ask(String className, Map<String, String> answers)
      throws ReflectiveOperationException {
    Class<?> operation = Class.forName(className);
    for (Method method : operation.getMethods()) {
      String peer = method.getName();
      boolean isFloor = peer.equals("c") || peer.equals("memcpy");
      if (method.isAnnotationPresent(Benchmark.class) && !isFloor) {
        answers.put(peer, ask(method, state(operation)));
      }
    }
  }

  private static String ask(Method method, Object operation) throws ReflectiveOperationException {
    Class<?>[] types = method.getParameterTypes();
    Object[] states = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      states[i] = state(types[i]);
    }
    return shorten(Arrays.deepToString(new Object[] {method.invoke(operation, states)}));
  }

  private static String shorten(String answer) {
    return answer.length() < 200 ? answer : answer.substring(0, 200) + "..." + answer.hashCode();
  }

  /** What JMH would make: parameters have their first value. */
  private static Object state(Class<?> type) throws ReflectiveOperationException {
    Object state = type.getDeclaredConstructor().newInstance();
    for (Field field : type.getDeclaredFields()) {
      Param parameter = field.getAnnotation(Param.class);
      if (parameter != null) {
        field.setAccessible(true);
        field.setInt(state, Integer.parseInt(parameter.value()[0]));
      }
    }
    for (Method method : type.getMethods()) {
      if (method.isAnnotationPresent(Setup.class)) {
        method.invoke(state);
      }
    }
    return state;
  }
}
