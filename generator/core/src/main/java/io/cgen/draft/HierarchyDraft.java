package io.cgen.draft;

import io.cgen.model.CApi;
import io.cgen.model.CField;
import io.cgen.model.CRecord;
import io.cgen.model.CType;
import io.cgen.model.TypeIndex;
import io.cgen.plan.BindingPlan;
import io.cgen.plan.HandlePlan;
import io.cgen.plan.MethodPlan;
import io.cgen.plan.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which handles may stand for others, since nothing of it is inferred.
 *
 * <ol>
 *   <li>One that a function takes alone and returns as the other, which Java does not own, and
 *       whose name says so: {@code dog_as_animal}. Not if there is such a function back.
 *   <li>One whose struct begins with the other's.
 *   <li>One whose class is called like the other's with more before it, {@code GuideDog} and {@code
 *       Dog}, if nothing but what releases the other releases it.
 * </ol>
 */
final class HierarchyDraft {
  private static final Pattern CASTS =
      Pattern.compile(
          "(?i).*(?:_(?:as|to|upcast|base|super)(?:_.*)?|[a-z](?:As|To|Upcast)[A-Z].*)");

  private final CApi api;
  private final TypeIndex index;
  private final List<HandlePlan> handles;

  HierarchyDraft(CApi api, BindingPlan plan) {
    this.api = api;
    this.index = new TypeIndex(api);
    this.handles = plan.handles();
  }

  /** Lines of a spec file that may be right. */
  List<String> suggestions() {
    List<String> lines = new ArrayList<>();
    for (HandlePlan handle : handles) {
      if (handle.superclass().isEmpty()) {
        base(handle).map(base -> line(handle, base)).ifPresent(lines::add);
      }
    }
    return lines;
  }

  private static String line(HandlePlan handle, HandlePlan base) {
    return "handles: {%s: {extends: %s}}".formatted(handle.cName(), base.cName());
  }

  private Optional<HandlePlan> base(HandlePlan handle) {
    return castTo(handle).or(() -> beginning(handle)).or(() -> namedLike(handle));
  }

  private Optional<HandlePlan> castTo(HandlePlan handle) {
    return handles.stream()
        .filter(other -> casts(handle, other) && !casts(other, handle))
        .findFirst();
  }

  private static boolean casts(HandlePlan from, HandlePlan to) {
    return from != to
        && from.methods().stream()
            .filter(method -> method.parameters().size() == 1 && !method.isStatic())
            .filter(method -> CASTS.matcher(method.downcall().symbol()).matches())
            .anyMatch(method -> lends(method, to.javaName()));
  }

  private static boolean lends(MethodPlan method, String handleClass) {
    return method.result().unconverted() instanceof Result.Handle handle
        && !handle.owned()
        && handle.handleClass().equals(handleClass);
  }

  private Optional<HandlePlan> beginning(HandlePlan handle) {
    Optional<String> first =
        record(handle).flatMap(record -> record.fields().stream().findFirst()).flatMap(this::key);
    return handles.stream()
        .filter(other -> other != handle)
        .filter(other -> first.isPresent() && record(other).map(CRecord::key).equals(first))
        .findFirst();
  }

  private Optional<String> key(CField field) {
    return index.resolve(field.type()) instanceof CType.RecordRef ref
        ? Optional.of(ref.key())
        : Optional.empty();
  }

  private Optional<CRecord> record(HandlePlan handle) {
    CType type = index.resolve(new CType.TypedefRef(handle.cName()));
    CType target = type instanceof CType.Pointer pointer ? index.resolve(pointer.pointee()) : type;
    return target instanceof CType.RecordRef ref
        ? index.record(ref)
        : api.records().stream().filter(r -> r.name().equals(handle.cName())).findFirst();
  }

  private Optional<HandlePlan> namedLike(HandlePlan handle) {
    return handles.stream()
        .filter(other -> other != handle && other.javaName().length() > 2)
        .filter(other -> endsWith(handle.javaName(), other.javaName()))
        .filter(other -> isReleasedLike(handle, other))
        .max((a, b) -> Integer.compare(a.javaName().length(), b.javaName().length()));
  }

  /** Class names begin their words with capitals. */
  private static boolean endsWith(String name, String last) {
    int start = name.length() - last.length();
    return start > 0 && name.endsWith(last) && !Character.isUpperCase(name.charAt(start - 1));
  }

  private static boolean isReleasedLike(HandlePlan handle, HandlePlan other) {
    Optional<String> own = handle.release().map(HandlePlan.Release::function);
    return own.isEmpty() || own.equals(other.release().map(HandlePlan.Release::function));
  }
}
