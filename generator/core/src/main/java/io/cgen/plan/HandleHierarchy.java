package io.cgen.plan;

import io.cgen.spec.Spec;
import io.cgen.spec.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which handle class extends which: the one that the spec file names, if that became a handle and
 * leads back to the first by no way.
 */
final class HandleHierarchy {
  private final Spec spec;
  private final HandleTypes handles;

  HandleHierarchy(Spec spec, HandleTypes handles) {
    this.spec = spec;
    this.handles = handles;
  }

  /** What the spec file says that {@code type} extends. */
  Optional<Stated<String>> said(HandleType type) {
    return spec.handles().of(type.names()).base();
  }

  /** The type whose class the class of {@code type} extends. */
  Optional<HandleType> parent(HandleType type) {
    return named(type).filter(parent -> !line(parent).contains(type));
  }

  /** The parent of {@code type}, the parent of that, and so on. */
  List<HandleType> ancestors(HandleType type) {
    return parent(type).map(this::line).orElse(List.of());
  }

  /** All types, each behind its ancestors. */
  List<HandleType> fromTheTop() {
    return handles.all().stream()
        .sorted((a, b) -> Integer.compare(ancestors(a).size(), ancestors(b).size()))
        .toList();
  }

  /** Whether the class of another type extends that of {@code type}. */
  boolean isExtended(HandleType type) {
    return handles.all().stream().anyMatch(other -> parent(other).filter(type::equals).isPresent());
  }

  private Optional<HandleType> named(HandleType type) {
    return said(type)
        .flatMap(
            base ->
                handles.all().stream()
                    .filter(other -> other.names().contains(base.value()))
                    .findFirst());
  }

  private List<HandleType> line(HandleType type) {
    List<HandleType> line = new ArrayList<>();
    Optional<HandleType> next = Optional.of(type);
    while (next.filter(found -> !line.contains(found)).isPresent()) {
      line.add(next.get());
      next = named(next.get());
    }
    return line;
  }
}
