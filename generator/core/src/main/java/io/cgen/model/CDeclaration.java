package io.cgen.model;

import io.cgen.diag.Position;

/** Something that the header declares. */
public sealed interface CDeclaration
    permits CFunction, CRecord, CEnum, CTypedef, CVariable, CConstant {
  /** Its name in C. */
  String name();

  /** Where its name is, as the reader of the header sees it. */
  Position position();

  /** The comment that documents it, as written with its delimiters; empty if there is none. */
  String comment();
}
