package io.cgen;

/** Is told which stage a run has come to. */
@FunctionalInterface
public interface Progress {
  /** Listens to nothing. */
  Progress NONE = stage -> {};

  /** A stage begins; {@code stage} says what is being done: {@code parsing}. */
  void begins(String stage);
}
