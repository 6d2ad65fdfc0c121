package io.cgen.plan;

import io.cgen.spec.Spec;
import java.util.List;
import java.util.Optional;

/**
 * What the user said about the Java API to plan.
 *
 * @param packageName the Java package
 * @param libraryName the library's name as the runtime looks it up
 * @param apiClassName the name of the class of free functions; without it cgen takes one from the
 *     header
 * @param includeFiles paths and globs of further headers whose declarations are bound
 * @param headerNames the headers as the user named them; at least one
 * @param spec what the spec file says
 */
public record PlanOptions(
    String packageName,
    String libraryName,
    Optional<String> apiClassName,
    List<String> includeFiles,
    List<String> headerNames,
    Spec spec) {
  public PlanOptions {
    includeFiles = List.copyOf(includeFiles);
    headerNames = List.copyOf(headerNames);
  }

  /** Options without a spec file. */
  public PlanOptions(
      String packageName,
      String libraryName,
      Optional<String> apiClassName,
      List<String> includeFiles,
      List<String> headerNames) {
    this(packageName, libraryName, apiClassName, includeFiles, headerNames, Spec.EMPTY);
  }

  /** The file name of the first header, without folders. */
  public String headerFileName() {
    String header = headerNames.get(0).replace('\\', '/');
    return header.substring(header.lastIndexOf('/') + 1);
  }
}
