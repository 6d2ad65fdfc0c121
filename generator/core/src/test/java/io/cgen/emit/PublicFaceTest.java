package io.cgen.emit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cgen.Cgen;
import io.cgen.CgenOptions;
import io.cgen.Progress;
import io.cgen.plan.BindingPlan;
import io.cgen.plan.HandlePlan;
import io.cgen.plan.MethodPlan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is shown of generated classes stands so in their sources. */
class PublicFaceTest {
  static List<String> headers() {
    return Stream.of(
            "src/test/resources/page/shop/shop.h",
            "src/test/resources/spec/plans/callbacks/api.h",
            "../../examples/dogs/native/include/dogs.h",
            "/usr/include/sqlite3.h",
            "/usr/include/zlib.h")
        .filter(header -> Files.exists(Path.of(header)))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("headers")
  void isWhatTheSourcesSay(String header) {
    BindingPlan plan =
        Cgen.inspect(CgenOptions.of(List.of(header), "org.example.face").build(), Progress.NONE)
            .plan();
    PublicFace face = new PublicFace(plan);
    Map<String, String> sources =
        JavaEmitter.emit(plan).stream()
            .collect(Collectors.toMap(source -> name(source.path()), PublicFaceTest::words));

    for (HandlePlan handle : plan.handles()) {
      String source = sources.get(handle.javaName());
      assertDeclares(source, face.type(handle.javaName()) + " {");
      handle.methods().forEach(m -> assertMethod(source, face.method(m, handle.javaName())));
    }
    String api = sources.get(plan.api().javaName());
    for (MethodPlan method : plan.api().methods()) {
      assertMethod(api, face.method(method, plan.api().javaName()));
    }
    plan.api().constants().forEach(c -> assertDeclares(api, words(face.constant(c)) + ";"));
    for (String type : typesWithMembers(plan)) {
      assertDeclares(sources.get(type), face.type(type) + " {");
      for (String member : face.members(type)) {
        assertDeclares(sources.get(type), words(member));
      }
    }
  }

  private static List<String> typesWithMembers(BindingPlan plan) {
    List<String> names = new ArrayList<>();
    plan.structs().forEach(type -> names.add(type.javaName()));
    plan.enums().forEach(type -> names.add(type.javaName()));
    plan.callbacks().forEach(type -> names.add(type.javaName()));
    return names;
  }

  private static void assertMethod(String source, String declaration) {
    assertDeclares(source, declaration + " {");
  }

  private static void assertDeclares(String source, String declaration) {
    assertTrue(source.contains(declaration), () -> "not in the source: " + declaration);
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1).replace(".java", "");
  }

  private static String words(JavaSource source) {
    return words(source.content());
  }

  /** The same text, however it is broken into lines. */
  private static String words(String text) {
    return text.replaceAll("\\s+", " ").replace("( ", "(");
  }
}
