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
    return List.of();
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
    Optional<String> length =
        passing instanceof Passing.Array array
            ? length(function, method, index, array)
            : Optional.empty();
    return length.isEmpty()
        ? words
        : length
            .map(l -> words.map(w -> "is: " + w + ", ").orElse("") + "length: " + l)
            .map(section -> "{" + section + "}");
  }

  /** The length of an array: the parameter that Java does without, or what it must have. */
  private static Optional<String> length(
      CFunction function, MethodPlan method, int index, Passing.Array array) {
    String javaName = method.parameters().get(index).javaName();
    for (int i = 0; i < method.parameters().size(); i++) {
      if (method.parameters().get(i).passing() instanceof Passing.Length length
          && length.arrays().stream().anyMatch(one -> one.javaName().equals(javaName))) {
        String count = function.type().parameters().get(i).name();
        return Optional.of(count).filter(cName -> !cName.isEmpty());
      }
    }
    return array
        .atLeast()
        .filter(count -> function.type().parameters().stream().allMatch(p -> !p.name().isEmpty()))
        .map(count -> count.renamed(name -> cName(function, method, name)).toString());
  }

  private static String cName(CFunction function, MethodPlan method, String javaName) {
    for (int i = 0; i < method.parameters().size(); i++) {
      if (method.parameters().get(i).javaName().equals(javaName)) {
        return function.type().parameters().get(i).name();
      }
    }
    return javaName;
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
