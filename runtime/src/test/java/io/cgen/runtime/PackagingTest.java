package io.cgen.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as users have it: on the module path, and without JNA. */
class PackagingTest {
  private static final String MODULE = "module app { requires io.cgen.runtime; }";

  private static final String MAIN =
      """
      package app;

      import io.cgen.runtime.*;
      import java.lang.invoke.*;

      public class Main {
        static final NativeLibrary LIBRARY = NativeLibrary.named("contract", "contract.h");

        private static final MethodHandle ADD =
            LIBRARY.link(
                MethodHandles.lookup(),
                "add",
                NativeSignature.of(NativeType.INT, NativeType.INT, NativeType.INT));

        @SuppressWarnings("unused")
        private static native int nativeCall(int a, int b);

        public static void main(String[] arguments) throws Throwable {
          System.out.println("sum " + (int) ADD.invokeExact(1, 2));
        }
      }
      """;

  @TempDir Path folder;

  private static boolean isFfm() {
    return System.getProperty("cgen.test.expect").equals("ffm");
  }

  private static String classPath(Predicate<Path> wanted) {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> wanted.test(Path.of(entry)))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static boolean isJna(Path entry) {
    return entry.getFileName().toString().startsWith("jna-");
  }

  private static boolean isRuntime(Path entry) {
    return entry.getFileName().toString().startsWith("cgen-runtime");
  }

  @Test
  void aProgramOnTheModulePathCallsC() throws Exception {
    assumeTrue(
        !Boolean.FALSE.toString().equals(System.getProperty("jdk.util.jar.enableMultiRelease")));
    compileApp();
    String path = classPath(entry -> isRuntime(entry) || !isFfm() && isJna(entry));
    ChildJvm jvm = new ChildJvm().option("-p", path + File.pathSeparator + folder.resolve("app"));
    if (!isFfm()) {
      jvm.option("--add-modules", "com.sun.jna");
    }
    ChildJvm.Outcome outcome = jvm.option("-m").runMain("app/app.Main");
    assertEquals(0, outcome.status(), outcome.output());
    assertTrue(outcome.output().contains("sum 3"), outcome.output());
  }

  private void compileApp() throws Exception {
    Path sources = Files.createDirectories(folder.resolve("src/app"));
    Path module = Files.writeString(sources.resolveSibling("module-info.java"), MODULE);
    Path main = Files.writeString(sources.resolve("Main.java"), MAIN);
    ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
    List<String> command =
        List.of(
            "--release",
            "17",
            "-p",
            classPath(PackagingTest::isRuntime),
            "-d",
            folder.resolve("app").toString(),
            module.toString(),
            main.toString());
    assertEquals(0, javac.run(System.out, System.err, command.toArray(String[]::new)));
  }

  /** Run in a child process, to see what happens without JNA. */
  static final class CallsC {
    private CallsC() {}

    public static void main(String[] arguments) {
      System.out.println("sum " + Contract.add.call(1, 2));
      try (Scratch scratch = Scratch.open()) {
        System.out.println(NativeStrings.utf8(scratch.utf8("text", "text")));
      }
      CallbackTest.OperatorUpcall.TYPE.take(Integer::sum).free();
    }
  }

  @Test
  void jnaIsNeededOnlyWhereItIsUsed() throws Exception {
    ChildJvm jvm = new ChildJvm().classPath(classPath(entry -> !isJna(entry)));
    ChildJvm.Outcome outcome = jvm.run(CallsC.class);
    String expected = isFfm() ? "sum 3" : "net.java.dev.jna:jna";
    assertEquals(isFfm() ? 0 : 1, outcome.status(), outcome.output());
    assertTrue(outcome.output().contains(expected), outcome.output());
  }

  /** Run in a child process where Java forbids native calls. */
  static final class TriesToCallC {
    private TriesToCallC() {}

    public static void main(String[] arguments) {
      attempt(() -> Contract.add.call(1, 2));
      attempt(() -> Scratch.open().utf8("text", "text"));
      attempt(() -> Contract.add.call(1, 2));
      attempt(() -> CallbackTest.OperatorUpcall.TYPE.take(Integer::sum));
    }

    private static void attempt(Runnable call) {
      try {
        call.run();
        System.out.println("called");
      } catch (UnsatisfiedLinkError forbidden) {
        System.out.println("said: " + forbidden.getMessage());
      }
    }
  }

  @Test
  void saysWhatToDoWhereJavaForbidsNativeCalls() throws Exception {
    assumeTrue(Runtime.version().feature() >= 24, "earlier ones cannot forbid them");
    ChildJvm.Outcome outcome =
        new ChildJvm()
            .withoutNativeAccess()
            .option("--illegal-native-access=deny")
            .run(TriesToCallC.class);
    String said =
        "said: Java does not allow native calls here: start it with"
            + " --enable-native-access=ALL-UNNAMED\n";
    assertEquals(said.repeat(4), outcome.output());
  }

  @Test
  void anImpossibleLinkerIsRefused() throws Exception {
    ChildJvm.Outcome outcome = new ChildJvm().option("-Dcgen.linker=telepathy").run(CallsC.class);
    assertEquals(1, outcome.status());
    assertTrue(outcome.output().contains("-Dcgen.linker=telepathy"), outcome.output());
  }
}
