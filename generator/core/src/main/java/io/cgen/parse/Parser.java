package io.cgen.parse;

import io.cgen.diag.Reporter;
import io.cgen.grammar.DeclarationParser;
import io.cgen.model.ApiFile;
import io.cgen.model.CApi;
import io.cgen.preprocess.HeaderFile;
import io.cgen.preprocess.MacroDefinition;
import io.cgen.preprocess.MacroUse;
import io.cgen.preprocess.PreprocessedUnit;
import io.cgen.preprocess.SourceText;
import io.cgen.preprocess.Token;
import io.cgen.target.Target;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The parser: from the tokens of a translation unit to what it declares.
 *
 * <ol>
 *   <li>{@link DeclarationCutter} cuts off one external declaration.
 *   <li>{@link TokenClassifier} says of each of its tokens what it is to the grammar, and keeps
 *       {@link TypeNames}.
 *   <li>{@link TreeReader} runs the generated parser.
 *   <li>{@link DeclarationBuilder} and its kin turn the tree into entries of {@link Symbols}.
 *   <li>{@link MacroConstants} evaluates the macros, when all declarations are known.
 * </ol>
 *
 * <p>Declarations of headers that are not part of the API wait in {@link PutOff} until a type that
 * is needed leads to them.
 */
public final class Parser {
  private final PreprocessedUnit unit;
  private final Target target;
  private final Predicate<HeaderFile> isApi;
  private final Builders builders;
  private final PutOff putOff;
  private final BrokenDeclarations broken;
  private final DeclarationBuilder declarations;
  private final Map<String, HeaderFile> files = new HashMap<>();
  private final Map<SourceText, Boolean> wanted = new IdentityHashMap<>();

  private Parser(
      PreprocessedUnit unit, Target target, Reporter reporter, Predicate<HeaderFile> isApi) {
    this.unit = unit;
    this.target = target;
    this.isApi = isApi;
    this.builders = new Builders(unit, target);
    this.putOff = new PutOff(builders.tokens(), builders.classifier());
    this.broken = new BrokenDeclarations(builders, reporter);
    this.declarations = new DeclarationBuilder(builders, broken::skip);
    unit.files().forEach(file -> files.put(file.path(), file));
    builders.symbols().onDemand(this::need);
  }

  /**
   * Parses a unit. Functions, variables and constants are read from the headers that the user named
   * and from all that are not the system's; types from wherever they are.
   *
   * @param unit the preprocessed headers
   * @param target the platform to lay out records for
   * @param reporter takes what is wrong; each wrong declaration is left out, the others are read
   */
  public static CApi parse(PreprocessedUnit unit, Target target, Reporter reporter) {
    return parse(unit, target, reporter, file -> file.named() || !file.systemRoot());
  }

  /**
   * Parses a unit.
   *
   * @param isApi whether functions, variables and constants of a header are wanted
   */
  public static CApi parse(
      PreprocessedUnit unit, Target target, Reporter reporter, Predicate<HeaderFile> isApi) {
    return new Parser(unit, target, reporter, isApi).run();
  }

  private CApi run() {
    DeclarationCutter cutter = new DeclarationCutter(unit.tokens(), builders.names());
    for (Optional<Slice> next = cutter.next(); next.isPresent(); next = cutter.next()) {
      take(next.get());
      builders.symbols().needMentioned();
    }
    new MacroConstants(builders, broken::skip)
        .enter(unit.macros().stream().filter(this::isWanted).toList());
    builders.symbols().needMentioned();
    return api();
  }

  private void take(Slice slice) {
    if (slice.problem().isPresent()) {
      broken.report(slice, firstProblem(slice, slice.problem().get()));
    } else if (isWanted(slice)) {
      read(slice);
    } else {
      putOff(slice);
    }
  }

  /**
   * What does not fit the grammar tells better where a brace is missing than where it was missed.
   */
  private Unreadable firstProblem(Slice slice, Unreadable found) {
    try {
      builders.trees().declaration(classify(slice));
    } catch (Unreadable e) {
      return found.isError() && e.isError() && e.index() < found.index() ? e : found;
    }
    return found;
  }

  private void putOff(Slice slice) {
    try {
      putOff.add(slice);
    } catch (Unreadable e) {
      broken.report(slice, e);
    }
  }

  private void need(String name) {
    putOff.take(name).ifPresent(this::read);
  }

  private void read(Slice slice) {
    try {
      List<SyntaxToken> tokens = classify(slice);
      DeclarationParser.ExternalDeclarationContext tree = builders.trees().declaration(tokens);
      if (tree.declaration() != null) {
        declarations.build(tree.declaration(), tokens);
      }
    } catch (Unreadable e) {
      broken.report(slice, e);
    }
  }

  private List<SyntaxToken> classify(Slice slice) {
    TokenClassifier classifier = builders.classifier();
    try {
      return classifier.declaration(slice.from(), slice.to());
    } catch (Unreadable e) {
      throw earlier(e, classifier.partial());
    }
  }

  /** What does not fit the grammar before a name is unknown is most often why it is unknown. */
  private Unreadable earlier(Unreadable unknown, List<SyntaxToken> before) {
    try {
      builders.trees().declaration(before);
    } catch (Unreadable e) {
      return e.index() < unknown.index() ? e : unknown;
    }
    return unknown;
  }

  private boolean isWanted(Slice slice) {
    Token first = unit.tokens().get(slice.from());
    return isWanted(first.outermostUse().map(MacroUse::source).orElse(first.source()));
  }

  private boolean isWanted(MacroDefinition macro) {
    return isWanted(macro.source());
  }

  private boolean isWanted(SourceText source) {
    return wanted.computeIfAbsent(source, this::isApi);
  }

  private boolean isApi(SourceText source) {
    HeaderFile file = files.get(source.path());
    boolean option = source.path().startsWith("<"); // a macro of the command line
    return file == null ? !option : isApi.test(file);
  }

  private CApi api() {
    Symbols symbols = builders.symbols();
    return new CApi(
        target,
        unit.files().stream()
            .map(file -> new ApiFile(file.path(), file.named(), file.own(), file.systemRoot()))
            .toList(),
        symbols.functions().inOrder(),
        symbols.records().inOrder(),
        symbols.enums().inOrder(),
        symbols.typedefs().inOrder(),
        symbols.variables().inOrder(),
        symbols.constants().inOrder(),
        broken.skipped());
  }
}
