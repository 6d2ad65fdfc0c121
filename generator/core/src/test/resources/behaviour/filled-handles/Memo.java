package org.example;

/** A note that knows how to close itself. */
public record Memo(Note note) implements AutoCloseable {
  @Override
  public void close() {
    note.close();
  }
}
