package io.cgen.preprocess;

import io.cgen.diag.DiagnosticCode;
import io.cgen.diag.Note;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The macros that are defined. The definitions themselves hang on the names. */
final class MacroTable {
  private final NameTable names;
  private final Complaints complaints;
  private final Set<Name> written = new LinkedHashSet<>();
  private final Map<String, Deque<Macro>> pushed = new HashMap<>();

  MacroTable(NameTable names, Complaints complaints) {
    this.names = names;
    this.complaints = complaints;
  }

  /** Defines a macro. To replace a predefined one is the user's good right, and no mistake. */
  void define(Name name, Macro macro) {
    Macro before = name.macro();
    boolean again = before != Macro.UNDEFINED && !before.isPredefined();
    if (again && !macro.isPredefined() && !before.sameAs(macro)) {
      reportRedefinition(macro, before);
    }
    name.define(macro);
    if (!macro.isPredefined() && macro.form() == Macro.Form.OBJECT) {
      written.remove(name);
      written.add(name);
    }
  }

  void undefine(Name name) {
    name.define(Macro.UNDEFINED);
  }

  /** Obeys {@code #pragma push_macro}. */
  void push(String name) {
    pushed.computeIfAbsent(name, none -> new ArrayDeque<>()).push(names.intern(name).macro());
  }

  /** Obeys {@code #pragma pop_macro}. */
  void pop(String name) {
    Deque<Macro> saved = pushed.getOrDefault(name, new ArrayDeque<>());
    if (!saved.isEmpty()) {
      names.intern(name).define(saved.pop());
    }
  }

  /** The object-like macros that headers and the user have defined, in order of definition. */
  List<Name> objectLike() {
    List<Name> result = new ArrayList<>(written.size());
    for (Name name : written) {
      if (name.macro().form() == Macro.Form.OBJECT && !name.macro().isPredefined()) {
        result.add(name);
      }
    }
    return result;
  }

  private void reportRedefinition(Macro macro, Macro before) {
    Token first = before.nameToken();
    Note note = new Note("it was defined here before", Optional.of(Trace.excerpt(first)));
    complaints.about(
        macro.nameToken(),
        DiagnosticCode.MACRO_REDEFINED,
        "macro '"
            + macro.nameToken().text()
            + "' is defined again with another meaning; this one counts",
        List.of(note));
  }
}
