package io.cgen.preprocess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * No input, however broken, makes the preprocessor throw or run for ever. {@code -Dfuzz.rounds}
 * tells how many variants to try, {@code -Dfuzz.seed} where to begin.
 */
class MutatedInputTest {
  private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 3000);
  private static final long SEED = Long.getLong("fuzz.seed", 1);
  private static final long LONGEST_MILLIS = 2000;

  @Test
  void everyVariantComesToAnEnd() throws IOException {
    List<String> corpus = corpus();
    List<String> slow = new ArrayList<>();
    for (long seed = SEED; seed < SEED + ROUNDS; seed++) {
      String text = new Mutator(seed).mutate(corpus.get((int) (seed % corpus.size())));
      long start = processorTime();
      run(seed, text);
      long millis = (processorTime() - start) / 1_000_000;
      if (millis > LONGEST_MILLIS) {
        slow.add("seed " + seed + " took " + millis + " ms");
      }
    }
    if (ROUNDS > 3000) {
      // Asked for with -Dfuzz.rounds; an ordinary build does not judge by the clock.
      assertEquals(List.of(), slow);
    }
  }

  /** Of this thread: what the machine does besides is no fault of the input. */
  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void run(long seed, String text) {
    MemoryFiles files = new MemoryFiles().with("self.h", text);
    try {
      Preprocessing result = Preprocessing.of(Preprocessing.options("self.h"), files);
      result.unit().macros().forEach(macro -> macro.expansion().size());
      result.unit().macros().forEach(MacroDefinition::comment);
      result.rendered();
      TokenPrinter.print(result.unit().tokens());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError thrown) {
      fail("seed " + seed + " threw " + thrown, thrown);
    }
  }

  private static List<String> corpus() throws IOException {
    List<String> corpus = new ArrayList<>();
    for (Path folder : PreprocessCases.all()) {
      corpus.add(new DiskFiles().read(folder.resolve("input.h").toString()).orElseThrow());
    }
    for (String header :
        List.of("stdio.h", "sqlite3.h", "zlib.h", "stdint.h", "sys/cdefs.h", "math.h")) {
      Path file = Path.of("/usr/include", header);
      if (Files.exists(file)) {
        corpus.add(Files.readString(file));
      }
    }
    return corpus;
  }
}
