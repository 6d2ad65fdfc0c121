package io.cgen.preprocess;

import io.cgen.target.Target;

/**
 * The macros that are defined before the first line: clang's for the target, from resources, so
 * that headers take the paths that they take under clang.
 */
final class PredefinedMacros {
  private final NameTable names;
  private final MacroTable macros;
  private final MacroDefinitionReader definitions;

  PredefinedMacros(NameTable names, MacroTable macros, MacroDefinitionReader definitions) {
    this.names = names;
    this.macros = macros;
    this.definitions = definitions;
  }

  void define(Target target) {
    for (Builtin builtin : Builtin.values()) {
      if (builtin != Builtin.NONE) {
        macros.define(names.intern(builtin.macroName()), Macro.builtin(builtin));
      }
    }
    read("predefined/common.h");
    read("predefined/" + target.id() + ".h");
  }

  private void read(String resource) {
    String text = BundledHeaders.resource(resource).orElseThrow();
    SourceText source = new SourceText("<cgen>/" + resource, text);
    Lexer lexer = Lexer.ofFile(new LogicalText(text), source, names, new Complaints(unheard -> {}));
    for (Token token = lexer.next(); !token.isEnd(); token = lexer.next()) {
      lexer.enterDirective();
      lexer.next();
      definitions
          .read(lexer, true)
          .ifPresent(macro -> macros.define(macro.nameToken().name(), macro));
      lexer.leaveDirective();
    }
  }
}
