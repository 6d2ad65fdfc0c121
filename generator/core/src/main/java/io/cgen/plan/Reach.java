package io.cgen.plan;

import io.cgen.diag.Position;
import io.cgen.model.ApiFile;
import io.cgen.model.CApi;
import io.cgen.spec.FilePattern;
import io.cgen.spec.Filter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Which files' declarations are bound.
 *
 * <ol>
 *   <li>Those of a header that the user named.
 *   <li>Those of a file of the same library, as its folder shows: {@link ApiFile#own}.
 *   <li>Those of a file that {@code --include-file} or the spec file's {@code include} matches: as
 *       a path, as the end of a path, or as a glob over the whole path or its end.
 *   <li>But none of a file that the spec file's {@code exclude} matches.
 * </ol>
 */
public final class Reach {
  private final Map<String, Boolean> reached = new HashMap<>();

  private Reach(CApi api, PlanOptions options) {
    Predicate<String> added = added(options);
    Filter filter = options.spec().filter();
    for (ApiFile file : api.files()) {
      boolean wanted = file.own() || added.test(file.path());
      reached.put(file.path(), wanted && !filter.excludesFile(file.path()));
    }
  }

  /** Decides for every file of {@code api}. */
  public static Reach of(CApi api, PlanOptions options) {
    return new Reach(api, options);
  }

  /** Tells of the path of a file whether {@code --include-file} or the spec file adds it. */
  public static Predicate<String> added(PlanOptions options) {
    List<FilePattern> more = options.includeFiles().stream().map(FilePattern::of).toList();
    Filter filter = options.spec().filter();
    return path ->
        more.stream().anyMatch(pattern -> pattern.matches(path)) || filter.includesFile(path);
  }

  /** Whether what is declared at {@code position} is bound. */
  public boolean contains(Position position) {
    return reached.getOrDefault(position.file(), false);
  }
}
