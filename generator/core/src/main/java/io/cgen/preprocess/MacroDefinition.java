package io.cgen.preprocess;

import io.cgen.diag.Position;
import java.util.List;

/**
 * An object-like macro as it stands at the end of the translation unit.
 *
 * @param name its name
 * @param position where its name is written in its definition
 * @param body its replacement list, not expanded
 * @param expansion its replacement list, fully expanded at the end of the translation unit
 * @param comment the documentation comment before it or behind it, empty if there is none
 */
public record MacroDefinition(
    String name, Position position, List<Token> body, List<Token> expansion, String comment) {
  public MacroDefinition {
    body = List.copyOf(body);
    expansion = List.copyOf(expansion);
  }
}
