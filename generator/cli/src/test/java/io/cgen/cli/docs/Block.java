package io.cgen.cli.docs;

import java.util.Optional;

/**
 * A code block of a page.
 *
 * @param line the line that it begins in, counted from 1
 * @param text what is in it, with its last newline
 * @param directive what the comment before it says is done with it
 */
record Block(int line, String text, Optional<Directive> directive) {

  /** What is done with a block: a comment such as {@code <!-- file: dogs.h -->} before it. */
  record Directive(String name, String argument) {}
}
