package org.example;

import io.cgen.runtime.Converter;

/** Notes that are not secret. */
public final class Memos implements Converter<Note, Memo> {
  @Override
  public Memo toJava(Note note) {
    if (note.text().startsWith("secret")) {
      throw new IllegalArgumentException("a secret");
    }
    return new Memo(note);
  }

  @Override
  public Note toNative(Memo memo) {
    return memo.note();
  }
}
