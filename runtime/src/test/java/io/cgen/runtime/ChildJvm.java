package io.cgen.runtime;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program in a virtual machine of its own, which it may crash. */
final class ChildJvm {
  private static final List<String> PASSED_ON =
      List.of(
          "cgen.library.contract",
          "cgen.linker",
          "cgen.test.expect",
          "jdk.util.jar.enableMultiRelease");

  private static final String NATIVE_ACCESS = "--enable-native-access=ALL-UNNAMED";

  private final List<String> options = new ArrayList<>();
  private final Map<String, String> environment = new HashMap<>();
  private String classPath = System.getProperty("java.class.path");

  ChildJvm() {
    for (String property : PASSED_ON) {
      if (System.getProperty(property) != null) {
        options.add("-D" + property + "=" + System.getProperty(property));
      }
    }
    if (Runtime.version().feature() >= 22) {
      options.add(NATIVE_ACCESS);
    }
  }

  /** What a program left. */
  record Outcome(int status, String output) {}

  ChildJvm option(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  /** A program that nobody allowed to call C. */
  ChildJvm withoutNativeAccess() {
    options.remove(NATIVE_ACCESS);
    return this;
  }

  ChildJvm environment(String name, String value) {
    environment.put(name, value);
    return this;
  }

  ChildJvm classPath(String path) {
    classPath = path;
    return this;
  }

  String classPath() {
    return classPath;
  }

  Outcome run(Class<?> main, String... arguments) throws IOException, InterruptedException {
    options.addAll(List.of("-cp", classPath));
    return runMain(main.getName(), arguments);
  }

  Outcome runMain(String main, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add(main);
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes());
    if (!process.waitFor(1, TimeUnit.HOURS)) {
      process.destroyForcibly();
    }
    return new Outcome(process.exitValue(), output);
  }
}
