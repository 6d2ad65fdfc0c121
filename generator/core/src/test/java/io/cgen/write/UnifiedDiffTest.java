package io.cgen.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The oracle is {@code patch}: a difference is right if it turns one text into the other. */
class UnifiedDiffTest {
  @TempDir Path folder;

  @Test
  void closeChangesShareAHunkAndDistantOnesDoNot() {
    List<String> before = numbers(30);
    List<String> after = new ArrayList<>(before);
    after.set(4, "five");
    after.set(9, "ten");
    after.set(25, "twenty-six");

    String diff = diff(text(before), text(after));

    assertEquals(
        List.of("@@ -2,12 +2,12 @@", "@@ -23,7 +23,7 @@"),
        diff.lines().filter(line -> line.startsWith("@@")).toList());
  }

  @Test
  void aMissingLineEndIsADifference() {
    assertEquals(
        """
        --- a/F.java
        +++ b/F.java
        @@ -1 +1 @@
        -x
        \\ No newline at end of file
        +x
        """,
        diff("x", "x\n"));
  }

  @RepeatedTest(25)
  void patchTurnsOneTextIntoTheOther(RepetitionInfo repetition) throws Exception {
    Random random = new Random(repetition.getCurrentRepetition());
    List<String> before = numbers(random.nextInt(60) + 1);
    List<String> after = new ArrayList<>(before);
    for (int edits = random.nextInt(8) + 1; edits > 0; edits--) {
      edit(after, random);
    }

    assertEquals(text(after), patched(text(before), diff(text(before), text(after))));
  }

  private static void edit(List<String> lines, Random random) {
    int index = random.nextInt(lines.size() + 1);
    if (index == lines.size() || random.nextBoolean()) {
      lines.add(index, "new " + random.nextInt(5));
    } else if (lines.size() > 1) {
      lines.remove(index);
    }
  }

  private String patched(String before, String diff) throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("F.java"), before);
    Path patch = Files.writeString(folder.resolve("diff"), diff);
    Process process =
        new ProcessBuilder("patch", "-s", file.toString(), patch.toString()).inheritIO().start();
    assertEquals(0, process.waitFor(), diff);
    return Files.readString(file);
  }

  private static String diff(String before, String after) {
    return UnifiedDiff.of(FileChange.written("F.java", Optional.of(before), after));
  }

  private static List<String> numbers(int count) {
    List<String> lines = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      lines.add("line " + i);
    }
    return lines;
  }

  private static String text(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }
}
