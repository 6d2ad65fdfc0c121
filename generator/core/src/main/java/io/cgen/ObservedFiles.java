package io.cgen;

import io.cgen.FileObservation.Question;
import io.cgen.preprocess.FileSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Files that remember what was asked about them. */
final class ObservedFiles implements FileSource {
  private final FileSource files;
  private final Set<FileObservation> observations = new LinkedHashSet<>();

  ObservedFiles(FileSource files) {
    this.files = files;
  }

  @Override
  public Optional<String> read(String path) {
    Optional<String> content = files.read(path);
    note(Question.CONTENT, path, FileObservation.answer(content));
    return content;
  }

  @Override
  public boolean exists(String path) {
    boolean exists = files.exists(path);
    note(Question.FILE, path, FileObservation.answer(exists));
    return exists;
  }

  @Override
  public boolean isFolder(String path) {
    boolean exists = files.isFolder(path);
    note(Question.FOLDER, path, FileObservation.answer(exists));
    return exists;
  }

  /** What was asked, in the order in which it was first asked. */
  List<FileObservation> observations() {
    return List.copyOf(observations);
  }

  private void note(Question question, String path, String answer) {
    observations.add(new FileObservation(question, path, answer));
  }
}
