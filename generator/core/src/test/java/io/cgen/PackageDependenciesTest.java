package io.cgen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each stage knows the values that it takes and gives, and no other stage. */
class PackageDependenciesTest {
  private static final Map<String, List<String>> ALLOWED =
      Map.ofEntries(
          Map.entry("diag", List.of()),
          Map.entry("target", List.of()),
          Map.entry("preprocess", List.of("diag", "target")),
          Map.entry("model", List.of("diag", "target")),
          Map.entry("parse", List.of("diag", "target", "preprocess", "model", "grammar")),
          Map.entry("spec", List.of("diag", "target", "model")),
          Map.entry("plan", List.of("diag", "target", "model", "spec")),
          Map.entry("emit", List.of("model", "plan")),
          Map.entry("draft", List.of("diag", "model", "plan")),
          Map.entry("page", List.of("diag", "model", "plan", "emit")),
          Map.entry("write", List.of("emit")));

  private static final Set<String> OTHER_MODULES = Set.of("grammar", "runtime");

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .importUrl(Cgen.class.getProtectionDomain().getCodeSource().getLocation());

  static Set<String> packages() {
    return ALLOWED.keySet();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void dependsOnlyOnEarlierStages(String name) {
    List<String> allowed = new ArrayList<>(ALLOWED.get(name));
    allowed.add(name);
    String[] packages = allowed.stream().map(p -> "io.cgen." + p + "..").toArray(String[]::new);

    classes()
        .that()
        .resideInAPackage("io.cgen." + name + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            concat(
                packages,
                "java..",
                "javax.lang.model..",
                "com.squareup.javapoet..",
                "org.antlr..",
                "org.snakeyaml.."))
        .check(CORE);
  }

  @Test
  void everyPackageHasItsRule() {
    Set<String> found =
        CORE.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith("io.cgen."))
            .map(name -> name.split("\\.")[2])
            .filter(name -> !OTHER_MODULES.contains(name))
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(new TreeSet<>(ALLOWED.keySet()), found);
  }

  private static String[] concat(String[] some, String... more) {
    List<String> all = new ArrayList<>(List.of(some));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }
}
