package io.cgen.preprocess;

import io.cgen.diag.Reporter;
import io.cgen.target.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The C preprocessor: from header files and a target to the tokens of one translation unit.
 *
 * <p>The algorithm, after C11 6.10 and Dave Prosser's draft of its macro expansion:
 *
 * <ol>
 *   <li>{@link LogicalText} joins lines that end with a backslash.
 *   <li>{@link Lexer} cuts the characters into tokens; comments become white space, and their
 *       places are noted for {@link DocComments}.
 *   <li>{@link Input} reads the tokens of the file that is open. A {@code #} that begins a line
 *       goes to {@link Directives}: {@link Conditionals} skips groups, {@link Inclusion} opens
 *       another file, {@link MacroTable} keeps definitions.
 *   <li>{@link Expander} takes tokens from there and replaces macros, with hide sets, and {@link
 *       Substitution} does what {@code #} and {@code ##} say.
 * </ol>
 *
 * <p>Every step pulls from the one before it, so a unit is read in one pass.
 */
public final class Preprocessor {
  private final PreprocessOptions options;
  private final NameTable names = new NameTable();
  private final Complaints complaints;
  private final Input input;
  private final MacroTable macros;
  private final IncludeSearch search;
  private final LoadedFiles files;
  private final Expander expander;
  private final MacroDefinitionReader definitions;
  private final List<Token> tokens = new ArrayList<>();

  private Preprocessor(PreprocessOptions options, FileSource disk, Reporter reporter) {
    FileSource everything = new BundledHeaders(disk);
    this.options = options;
    complaints = new Complaints(reporter);
    input = new Input(names, complaints);
    macros = new MacroTable(names, complaints);
    search = new IncludeSearch(everything, options.includeDirs(), options.target());
    files = new LoadedFiles(everything, search);
    definitions = new MacroDefinitionReader(names, complaints);
    Pragmas pragmas = new Pragmas(input, macros);
    boolean microsoft = options.target().abi() == Target.Abi.WINDOWS;
    expander =
        new Expander(
            input,
            names,
            complaints,
            new BuiltinMacros(input, new FeatureTests(options.target())),
            new PragmaOperator(pragmas, names, microsoft));
    Inclusion inclusion = new Inclusion(input, expander, search, files, complaints);
    Conditionals conditionals =
        new Conditionals(complaints, new Condition(complaints, expander, inclusion));
    Directives directives =
        new Directives(
            complaints, macros, conditionals, inclusion, definitions, pragmas, input, expander);
    input.onDirective(directives::handle);
  }

  /**
   * Preprocesses headers into one translation unit, as if a file included each in turn.
   *
   * @param files where headers are read from
   * @param reporter takes what is wrong with them; whatever it is, the unit is read to its end
   */
  public static PreprocessedUnit preprocess(
      PreprocessOptions options, FileSource files, Reporter reporter) {
    return new Preprocessor(options, files, reporter).run();
  }

  private PreprocessedUnit run() {
    new PredefinedMacros(names, macros, definitions).define(options.target());
    defineFromCommandLine();
    for (String header : options.headers()) {
      read(header);
    }
    options.appendix().ifPresent(this::read);
    tokens.add(end());
    CommentIndex comments = new CommentIndex(files.inOrder());
    return new PreprocessedUnit(tokens, definitions(comments), files.headers(), comments);
  }

  private void defineFromCommandLine() {
    StringBuilder text = new StringBuilder();
    options.macros().forEach(option -> text.append(option.directive()));
    options.prelude().forEach(header -> text.append("#include <" + header + ">\n"));
    LoadedFile file = new LoadedFile("<command line>", text.toString(), false, false);
    readAll(file, IncludeSearch.NO_ROOT);
  }

  private void read(String header) {
    Optional<IncludeSearch.Found> found = search.named(header);
    Optional<LoadedFile> file = found.flatMap(place -> files.load(place, true));
    if (found.isEmpty()) {
      new MissingHeaders(complaints, search).report(header, Optional.empty());
    } else if (file.isEmpty()) {
      new MissingHeaders(complaints, search).reportUnreadable(found.get().path(), Optional.empty());
    } else if (!file.get().isSpent()) {
      readAll(file.get(), found.get().root());
    }
  }

  private void read(PreprocessOptions.Appendix appendix) {
    LoadedFile file = new LoadedFile(appendix.file(), appendix.text(), false, false);
    readAll(file, IncludeSearch.NO_ROOT);
  }

  private void readAll(LoadedFile file, int root) {
    input.enter(file, root, Optional.empty());
    for (Token token = expander.next(); !token.isEnd(); token = expander.next()) {
      tokens.add(token);
    }
  }

  private Token end() {
    SourceText last =
        tokens.isEmpty() ? new SourceText("", "") : tokens.get(tokens.size() - 1).source();
    int offset = last.text().length();
    return new Token(TokenKind.END, "", last, offset, Optional.empty(), false, true);
  }

  private List<MacroDefinition> definitions(CommentIndex comments) {
    List<MacroDefinition> result = new ArrayList<>();
    for (Name name : macros.objectLike()) {
      result.add(definition(name.macro(), comments));
    }
    return result;
  }

  private MacroDefinition definition(Macro macro, CommentIndex comments) {
    Token name = macro.nameToken();
    return new MacroDefinition(
        name,
        () -> macro.replacement().tokens(),
        () -> expander.expansionOf(macro),
        () -> comment(name, comments));
  }

  private static String comment(Token name, CommentIndex comments) {
    int line = name.offset() - (name.position().column() - 1);
    String before = comments.before(name.source(), line);
    return before.isEmpty() ? comments.after(name.source(), name.offset()) : before;
  }
}
