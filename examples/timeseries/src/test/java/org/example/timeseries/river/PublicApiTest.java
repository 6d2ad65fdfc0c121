package org.example.timeseries.river;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cgen.runtime.NativeMemory;
import io.cgen.runtime.NativePointer;
import io.cgen.runtime.NativeStruct;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.example.timeseries.DataSet;
import org.example.timeseries.TimeStepCode;
import org.junit.jupiter.api.Test;

/** What the generated classes show: no pointers. */
class PublicApiTest {
  private static final List<String> POINTERS =
      List.of(NativePointer.class.getName(), NativeMemory.class.getName(), "foreign", "jna");

  @Test
  void noPublicMethodHasAPointer() throws Exception {
    assertNone(type -> true, type -> POINTERS.stream().anyMatch(type.getTypeName()::contains));
  }

  /** An address would be a long; a long of a struct or an enum is a number. */
  @Test
  void noMethodTakesOrReturnsAnAddress() throws Exception {
    assertNone(
        type -> !NativeStruct.class.isAssignableFrom(type) && type != TimeStepCode.class,
        long.class::equals);
  }

  private static void assertNone(Predicate<Class<?>> classes, Predicate<Type> types)
      throws Exception {
    List<String> found =
        generated().stream()
            .filter(classes)
            .flatMap(PublicApiTest::publicMembers)
            .filter(member -> types(member).anyMatch(types))
            .map(Executable::toString)
            .toList();
    assertEquals(List.of(), found);
  }

  private static Stream<Type> types(Executable member) {
    Stream<Type> parameters = Arrays.stream(member.getGenericParameterTypes());
    return member instanceof Method method
        ? Stream.concat(parameters, Stream.of(method.getGenericReturnType()))
        : parameters;
  }

  private static Stream<Executable> publicMembers(Class<?> type) {
    return Stream.<Executable>concat(
            Arrays.stream(type.getDeclaredMethods()), Arrays.stream(type.getDeclaredConstructors()))
        .filter(member -> Modifier.isPublic(member.getModifiers()));
  }

  private static List<Class<?>> generated() throws Exception {
    Path folder = Path.of(DataSet.class.getResource("DataSet.class").toURI()).getParent();
    List<Class<?>> classes = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
        String name = file.getFileName().toString().replace(".class", "");
        Class<?> type = Class.forName(DataSet.class.getPackageName() + "." + name);
        if (Modifier.isPublic(type.getModifiers())) {
          classes.add(type);
        }
      }
    }
    assertTrue(classes.contains(DataSet.class) && classes.size() > 5, classes.toString());
    return classes;
  }
}
