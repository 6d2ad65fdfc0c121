package io.cgen.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;

/**
 * The executions of this plugin in a project beside the one that runs, each with what it wrote.
 *
 * @param ids their ids
 * @param stamps the folder of their stamps
 */
record OtherExecutions(List<String> ids, Path stamps) {

  static OtherExecutions than(MojoExecution execution, Path stamps) {
    return new OtherExecutions(
        execution.getPlugin().getExecutions().stream()
            .map(PluginExecution::getId)
            .filter(id -> !id.equals(execution.getExecutionId()))
            .toList(),
        stamps);
  }

  /** Why one of them and {@code mine} get in each other's way: each build would write both anew. */
  Optional<String> problem(Stamp mine, ProjectPaths paths) {
    return ids.stream().flatMap(id -> problem(id, mine, paths)).findFirst();
  }

  private Stream<String> problem(String id, Stamp mine, ProjectPaths paths) {
    List<Path> theirs =
        new StampFile(stamps.resolve(id + ".stamp"))
            .read().stream()
                .flatMap(stamp -> stamp.outputs().stream())
                .map(Stamp.OutputFile::path)
                .toList();
    return mine.outputs().stream()
        .map(Stamp.OutputFile::path)
        .filter(theirs::contains)
        .limit(1)
        .map(file -> sentence(paths.shown(file), id));
  }

  private static String sentence(String file, String id) {
    return "the execution '"
        + id
        + "' writes "
        + file
        + ", too; give each its own <package>, or name all headers of the API in one";
  }
}
