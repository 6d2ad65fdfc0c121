package io.cgen.plan;

import io.cgen.diag.Diagnostic;
import io.cgen.diag.DiagnosticCode;
import io.cgen.diag.Reporter;
import io.cgen.model.ApiFile;
import io.cgen.model.CApi;
import io.cgen.model.CDeclaration;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Headers of which nothing is bound, so that the user is told why.
 *
 * <ul>
 *   <li>They declare nothing themselves and only include others, from a folder where all libraries
 *       lie side by side: {@code <git2.h>} includes {@code git2/*.h}. Nothing of them is in reach;
 *       an option changes that.
 *   <li>They declare nothing at all: they are empty, or a macro that they ask for is not defined.
 * </ul>
 */
final class UmbrellaHeaders {
  private UmbrellaHeaders() {}

  static void report(CApi api, Reach reach, Reporter reporter) {
    boolean nothing = declarations(api).noneMatch(each -> reach.contains(each.position()));
    List<ApiFile> named = api.files().stream().filter(ApiFile::named).toList();
    if (!nothing || !api.skipped().isEmpty()) {
      return;
    }
    boolean includes = api.files().size() > named.size();
    named.forEach(header -> reporter.report(includes ? diagnostic(header, api) : empty(header)));
  }

  private static Diagnostic empty(ApiFile header) {
    return new Diagnostic(
        DiagnosticCode.NOTHING_DECLARED,
        "'"
            + header.path()
            + "' declares nothing that could be bound; if that is not so, an #if in it may ask for"
            + " a macro, which -D defines",
        Optional.empty(),
        List.of());
  }

  private static Stream<? extends CDeclaration> declarations(CApi api) {
    return Stream.of(api.functions(), api.variables(), api.constants(), api.records(), api.enums())
        .flatMap(List::stream);
  }

  private static Diagnostic diagnostic(ApiFile header, CApi api) {
    String what = "'" + header.path() + "' declares nothing itself, so nothing is bound; ";
    String how =
        folderOfItsName(header, api)
            .map(folder -> "--include-file '" + folder + "/*' binds what it includes from there")
            .orElse("name the headers that it includes, or add them with --include-file");
    return new Diagnostic(DiagnosticCode.NOTHING_IN_REACH, what + how, Optional.empty(), List.of());
  }

  /** The folder beside {@code header} that is called like it and has files that it includes. */
  private static Optional<String> folderOfItsName(ApiFile header, CApi api) {
    Path path = Path.of(header.path()).toAbsolutePath().normalize();
    String name = path.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    Path folder = path.resolveSibling(name);
    return api.files().stream()
            .map(file -> Path.of(file.path()).toAbsolutePath().normalize())
            .anyMatch(file -> file.startsWith(folder))
        ? Optional.of(name)
        : Optional.empty();
  }
}
