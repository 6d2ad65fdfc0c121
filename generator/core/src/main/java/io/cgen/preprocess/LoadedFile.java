package io.cgen.preprocess;

/** A file's content, read once however often it is included. */
final class LoadedFile {
  private final String path;
  private final String text;
  private final boolean named;
  private final boolean systemRoot;
  private final LogicalText logical;
  private boolean once;
  private boolean entered;
  private Name guard = Name.NONE;

  LoadedFile(String path, String text, boolean named, boolean systemRoot) {
    this.path = path;
    this.text = text;
    this.named = named;
    this.systemRoot = systemRoot;
    this.logical = new LogicalText(text);
  }

  String path() {
    return path;
  }

  String text() {
    return text;
  }

  LogicalText logical() {
    return logical;
  }

  /** What others may know of it; {@code own} as {@link HeaderFile} says. */
  HeaderFile header(boolean own) {
    return new HeaderFile(path, named, own, systemRoot);
  }

  boolean isNamed() {
    return named;
  }

  /** Whether reading it again would give nothing. */
  boolean isSpent() {
    return (once && entered) || guard.isMacro();
  }

  /** Obeys {@code #pragma once} and {@code #import}. */
  void readOnce() {
    once = true;
  }

  void enter() {
    entered = true;
  }

  void guardedBy(Name macro) {
    guard = macro;
  }
}
