package io.cgen;

import io.cgen.FileObservation.Question;
import io.cgen.preprocess.FileSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Files that remember what was asked about them. Digests are made for those who want to know: few
 * runs do, and the first digest takes a while.
 */
final class ObservedFiles implements FileSource {
  private final FileSource files;
  private final List<Asked> asked = new ArrayList<>();
  private final Map<String, Optional<String>> answers = new HashMap<>();

  ObservedFiles(FileSource files) {
    this.files = files;
  }

  @Override
  public Optional<String> read(String path) {
    Optional<String> content = files.read(path);
    note(Question.CONTENT, path, content);
    return content;
  }

  @Override
  public boolean exists(String path) {
    boolean exists = files.exists(path);
    note(Question.FILE, path, Optional.of(FileObservation.answer(exists)));
    return exists;
  }

  @Override
  public boolean isFolder(String path) {
    boolean exists = files.isFolder(path);
    note(Question.FOLDER, path, Optional.of(FileObservation.answer(exists)));
    return exists;
  }

  /** What was asked, in the order in which it was first asked. */
  List<FileObservation> observations() {
    return asked.stream().map(Asked::observation).toList();
  }

  private void note(Question question, String path, Optional<String> answer) {
    if (!answer.equals(answers.put(question + " " + path, answer))) {
      asked.add(new Asked(question, path, answer));
    }
  }

  private record Asked(Question question, String path, Optional<String> answer) {
    FileObservation observation() {
      boolean isContent = question == Question.CONTENT;
      String said = isContent ? FileObservation.answer(answer) : answer.orElseThrow();
      return new FileObservation(question, path, said);
    }
  }
}
