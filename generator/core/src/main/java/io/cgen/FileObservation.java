package io.cgen;

import io.cgen.preprocess.FileSource;
import java.util.Optional;

/**
 * One thing that a run asked about the file system, and the answer. While all answers of a run are
 * the same, so is its result: also a header that was looked for and not found counts, because it
 * would be read if it came to be there.
 *
 * @param question what was asked
 * @param path the file or folder meant
 * @param answer the content's digest, or {@code yes} or {@code no}
 */
public record FileObservation(Question question, String path, String answer) {
  static final String NO = "no";

  /** What can be asked about a path. */
  public enum Question {
    /** What is in the file? */
    CONTENT,
    /** Is there a file? */
    FILE,
    /** Is there a folder? */
    FOLDER;

    private String ask(String path, FileSource files) {
      return switch (this) {
        case CONTENT -> answer(files.read(path));
        case FILE -> answer(files.exists(path));
        case FOLDER -> answer(files.isFolder(path));
      };
    }
  }

  /** Whether the answer is still the same. */
  public boolean holds(FileSource files) {
    return question.ask(path, files).equals(answer);
  }

  static String answer(Optional<String> content) {
    return content.map(TextDigest::of).orElse(NO);
  }

  static String answer(boolean exists) {
    return exists ? "yes" : NO;
  }
}
