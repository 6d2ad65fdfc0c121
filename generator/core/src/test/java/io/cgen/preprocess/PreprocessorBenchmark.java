package io.cgen.preprocess;

import io.cgen.target.Target;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A program that tells how fast headers are preprocessed in a warm JVM.
 *
 * <p>Its arguments are headers and {@code -I}; for each it prints the median processor time of a
 * run, and how many megabytes of source text a second that is. Files are read from the disk in
 * every run.
 */
public final class PreprocessorBenchmark {
  private static final int WARM_UP = 200;
  private static final int RUNS = 101;

  private PreprocessorBenchmark() {}

  /** Runs it. */
  public static void main(String[] arguments) {
    List<String> headers = new ArrayList<>();
    List<String> includeDirs = new ArrayList<>();
    for (String argument : arguments) {
      if (argument.startsWith("-I")) {
        includeDirs.add(argument.substring(2));
      } else {
        headers.add(argument);
      }
    }
    for (String header : headers) {
      measure(new PreprocessOptions(List.of(header), includeDirs, List.of(), Target.LINUX_X86_64));
    }
  }

  private static void measure(PreprocessOptions options) {
    for (int i = 0; i < WARM_UP; i++) {
      run(options);
    }
    long[] nanos = new long[RUNS];
    PreprocessedUnit unit = run(options);
    for (int i = 0; i < RUNS; i++) {
      long start = processorTime();
      unit = run(options);
      nanos[i] = processorTime() - start;
    }
    Arrays.sort(nanos);
    double seconds = nanos[RUNS / 2] / 1e9;
    long characters = characters(unit);
    System.out.printf(
        "%-24s %8d characters %7d tokens %8.3f ms %7.1f MB/s%n",
        options.headers().get(0),
        characters,
        unit.tokens().size(),
        seconds * 1e3,
        characters / seconds / 1e6);
  }

  /** Of this thread, so that a busy machine does not change the figures much. */
  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static PreprocessedUnit run(PreprocessOptions options) {
    return Preprocessor.preprocess(options, new DiskFiles(), diagnostic -> {});
  }

  /** The size of the files that were read, cgen's own not counted. */
  private static long characters(PreprocessedUnit unit) {
    return unit.files().stream()
        .map(HeaderFile::path)
        .filter(path -> !path.startsWith("<"))
        .mapToLong(path -> new DiskFiles().read(path).orElse("").length())
        .sum();
  }
}
