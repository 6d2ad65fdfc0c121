package io.cgen.maven;

import io.cgen.diag.NearestName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * What an execution's configuration says that no goal of this plugin knows: most often a name with
 * a letter too few. Maven 3.8 passes over it in silence.
 */
record UnknownParameters(List<String> known, List<String> configured) {

  static UnknownParameters of(MojoExecution execution) {
    List<MojoDescriptor> goals = execution.getMojoDescriptor().getPluginDescriptor().getMojos();
    List<String> known =
        goals.stream()
            .flatMap(goal -> goal.getParameters().stream())
            .map(Parameter::getName)
            .distinct()
            .toList();
    return new UnknownParameters(known, configured(execution));
  }

  private static List<String> configured(MojoExecution execution) {
    return Optional.ofNullable(
            execution.getPlugin().getExecutionsAsMap().get(execution.getExecutionId()))
        .map(PluginExecution::getConfiguration)
        .filter(Xpp3Dom.class::isInstance)
        .map(Xpp3Dom.class::cast)
        .map(all -> Stream.of(all.getChildren()).map(Xpp3Dom::getName).toList())
        .orElse(List.of());
  }

  /** A sentence for each. */
  List<String> warnings() {
    return configured.stream()
        .filter(name -> !known.contains(name))
        .map(name -> "there is no parameter <" + name + ">" + NearestName.suggestion(name, known))
        .toList();
  }
}
