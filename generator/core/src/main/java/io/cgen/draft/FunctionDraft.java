package io.cgen.draft;

import io.cgen.model.CApi;
import io.cgen.model.CFunction;
import io.cgen.plan.BindingPlan;
import io.cgen.plan.Decision;
import io.cgen.plan.DowncallPlan;
import io.cgen.plan.HandlePlan;
import io.cgen.plan.MethodPlan;
import io.cgen.plan.Passing;
import io.cgen.plan.Result;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was inferred about functions, as entries of a spec file. */
final class FunctionDraft {
  private final CApi api;
  private final Map<String, MethodPlan> methods = new HashMap<>();
  private final Map<String, Decision> decisions = new HashMap<>();

  FunctionDraft(CApi api, BindingPlan plan) {
    this.api = api;
    plan.api().methods().forEach(this::add);
    plan.handles().stream().map(HandlePlan::methods).forEach(all -> all.forEach(this::add));
    plan.decisions().forEach(decision -> decisions.put(decision.subject(), decision));
  }

  private void add(MethodPlan method) {
    methods.put(method.downcall().symbol(), method);
  }

  /** One entry for each method, in the order of the header. */
  List<DraftEntry> entries() {
    List<DraftEntry> entries = new ArrayList<>();
    for (CFunction function : api.functions()) {
      Optional.ofNullable(methods.get(function.symbol()))
          .map(method -> entry(function, method))
          .ifPresent(entries::add);
    }
    return entries;
  }

  private DraftEntry entry(CFunction function, MethodPlan method) {
    List<String> said = new ArrayList<>(List.of("name: " + method.javaName()));
    said.addAll(ofResult(function, method));
    new LengthDraft(function, method).ofResult().ifPresent(said::add);
    List<String> parameters = new ArrayList<>();
    for (int i = 0; i < method.parameters().size(); i++) {
      String name = name(function, i);
      said(function, method, i).ifPresent(words -> parameters.add(name + ": " + words));
    }
    if (!parameters.isEmpty()) {
      said.add("parameters: {" + String.join(", ", parameters) + "}");
    }
    String yaml = function.name() + ": {" + String.join(", ", said) + "}";
    return new DraftEntry(yaml, reason(function, method));
  }

  private String reason(CFunction function, MethodPlan method) {
    Result result = method.result().unconverted();
    boolean hasOwner = result instanceof Result.Handle || result instanceof Result.Text;
    return hasOwner && decisions.containsKey(function.name())
        ? decisions.get(function.name()).reason()
        : "";
  }

  private static List<String> ofResult(CFunction function, MethodPlan method) {
    if (method.result().unconverted() instanceof Result.Handle handle) {
      List<String> said = new ArrayList<>();
      said.add(
          "returns: [%s, %s]"
              .formatted(
                  handle.owned() ? "owned" : "borrowed",
                  handle.nullable() ? "nullable" : "nonnull"));
      handle.release().ifPresent(release -> said.add("release: " + release.function()));
      said.add("keepsAlive: [" + String.join(", ", kept(function, method, handle)) + "]");
      return said;
    }
    if (method.result().unconverted() instanceof Result.Text text) {
      return text.release()
          .map(DowncallPlan::symbol)
          .map(release -> List.of("returns: owned", "release: " + release))
          .orElse(List.of("returns: borrowed"));
    }
    return freed(method.result().unconverted());
  }

  /** What frees an array or a table, and whether the latter is a view. */
  private static List<String> freed(Result result) {
    if (result instanceof Result.Array array) {
      return array.release().map(r -> "release: " + r.function().symbol()).stream().toList();
    }
    List<String> said = new ArrayList<>();
    if (result instanceof Result.Table table) {
      table.view().ifPresent(view -> said.add("returns: view"));
      table.release().ifPresent(r -> said.add("release: " + r.function().symbol()));
      table
          .release()
          .flatMap(Result.Table.Release::row)
          .ifPresent(row -> said.add("releaseRow: " + row.symbol()));
    }
    return said;
  }

  private static List<String> kept(CFunction function, MethodPlan method, Result.Handle handle) {
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < method.parameters().size(); i++) {
      MethodPlan.Parameter parameter = method.parameters().get(i);
      boolean receiver = parameter.passing() instanceof Passing.Receiver;
      if (handle.keepsAlive().contains(receiver ? "this" : parameter.javaName())) {
        kept.add(name(function, i));
      }
    }
    return kept;
  }

  private static String name(CFunction function, int index) {
    String name = function.type().parameters().get(index).name();
    return name.isEmpty() ? String.valueOf(index + 1) : name;
  }

  private static Optional<String> said(CFunction function, MethodPlan method, int index) {
    Passing passing = method.parameters().get(index).passing().unconverted();
    Optional<String> words = words(passing);
    Optional<String> length = new LengthDraft(function, method).ofParameter(index);
    return length.isEmpty()
        ? words
        : length.map(
            l ->
                "{"
                    + words.or(() -> read(passing)).map(w -> "is: " + w + ", ").orElse("")
                    + l
                    + "}");
  }

  /** A length alone may be that of what C stores there. */
  private static Optional<String> read(Passing passing) {
    boolean pointers =
        passing instanceof Passing.TextArray || passing instanceof Passing.HandleArray;
    return Optional.of("in").filter(word -> pointers);
  }

  private static Optional<String> words(Passing passing) {
    if (passing instanceof Passing.Handle handle) {
      return handle.nullable()
          ? Optional.of(handle.consumed() ? "[consumed, nullable]" : "nullable")
          : Optional.of("consumed").filter(word -> handle.consumed());
    }
    if (passing instanceof Passing.Receiver receiver) {
      return Optional.of("consumed").filter(word -> receiver.consumed());
    }
    if (passing instanceof Passing.ErrorText) {
      return Optional.of("error");
    }
    if (passing instanceof Passing.OutCell cell && cell.content() instanceof Result.Handle stored) {
      return Optional.of(stored.owned() ? "[out, owned]" : "[out, borrowed]");
    }
    if (passing instanceof Passing.Callback callback) {
      String lifetime = callback.lifetime().accept(new LifetimeWord());
      return Optional.of(callback.nullable() ? "[" + lifetime + ", nullable]" : lifetime);
    }
    boolean nullable =
        passing instanceof Passing.Text text && text.nullable()
            || passing instanceof Passing.Struct struct && struct.nullable()
            || passing instanceof Passing.Array array && array.nullable();
    return Optional.of("nullable").filter(word -> nullable);
  }
}
