package io.cgen.plan;

import io.cgen.diag.Diagnostic;
import io.cgen.diag.DiagnosticCode;
import io.cgen.diag.NearestName;
import io.cgen.diag.Reporter;
import io.cgen.spec.Entries;
import io.cgen.spec.ErrorRules;
import io.cgen.spec.FunctionEntry;
import io.cgen.spec.ParameterEntry;
import io.cgen.spec.Spec;
import io.cgen.spec.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the spec file says about functions and the plan could not do.
 *
 * <ol>
 *   <li>One of which only the address is known: see {@link PointedOutcome}.
 *   <li>Any other function has a method; that has the name and the class which the file gives.
 *   <li>What is said of the result is possible for what it became: only a handle or a text can be
 *       owned, only a handle can keep others alive, and a rule for errors fits the result's type.
 *   <li>A value that it gives for a parameter fits that.
 *   <li>The same for parameters: only a handle can be consumed, only what is copied has a
 *       direction, and an address or a receiver is not nullable.
 * </ol>
 */
final class FunctionOutcome {
  private final Spec spec;
  private final GeneratedTypes types;
  private final Releases releases;
  private final Methods methods;
  private final PointedOutcome pointed;
  private final Reporter reporter;

  FunctionOutcome(
      Spec spec,
      GeneratedTypes types,
      Releases releases,
      Methods methods,
      PointedOutcome pointed,
      Reporter reporter) {
    this.spec = spec;
    this.types = types;
    this.releases = releases;
    this.methods = methods;
    this.pointed = pointed;
    this.reporter = reporter;
  }

  void check() {
    for (Entries.Entry<FunctionEntry> entry : spec.functions().all()) {
      boolean isSkipped = entry.value().skip().filter(Stated::value).isPresent();
      if (entry.pattern().value().isExact() && !isSkipped) {
        check(entry);
      }
    }
  }

  private void check(Entries.Entry<FunctionEntry> entry) {
    String function = entry.pattern().value().text();
    Optional<Call> call = methods.call(function);
    boolean needsNone =
        onlyIgnoresErrors(entry.value()) || !entry.value().variadic().all().isEmpty();
    boolean isPointed = pointed.isPointed(function);
    if (isPointed) {
      pointed.check(new Stated<>(function, entry.pattern().place()), entry.value());
    }
    if (call.isEmpty() && (needsNone || isPointed)) {
      return;
    }
    if (call.isEmpty()) {
      report(entry.pattern(), "'" + function + "' gets no method, so nothing can be said of it");
      return;
    }
    FunctionEntry said = entry.value();
    MethodPlan method = methods.of(call.get());
    said.name().ifPresent(name -> checkName(name, method));
    said.javaClass().ifPresent(this::checkClass);
    checkResult(said, method);
    said.error()
        .filter(rule -> !rule.value().equals(ErrorRules.NONE) && method.error().isEmpty())
        .ifPresent(rule -> report(rule, noError(rule.value(), call.get())));
    checkParameters(call.get(), said, method);
  }

  /** That can be said of functions that only the runtime calls. */
  private static boolean onlyIgnoresErrors(FunctionEntry said) {
    return said.error().filter(rule -> rule.value().equals(ErrorRules.NONE)).isPresent()
        && said.name().isEmpty()
        && said.parameters().all().isEmpty();
  }

  private void checkName(Stated<String> name, MethodPlan method) {
    if (!name.value().equals(method.javaName())) {
      report(
          name,
          "the name '" + name.value() + "' is taken; it would be '" + method.javaName() + "'");
    }
  }

  private void checkClass(Stated<String> name) {
    List<String> classes = new ArrayList<>(List.of(types.names().api()));
    types.handles().all().forEach(type -> classes.add(types.names().of(type.key())));
    if (!classes.contains(name.value())) {
      String message = "there is no handle class '" + name.value() + "'";
      report(name, message + NearestName.suggestion(name.value(), classes));
    }
  }

  private void checkResult(FunctionEntry said, MethodPlan method) {
    Result result = method.result().unconverted();
    boolean isArray = result instanceof Result.Array || result instanceof Result.Table;
    boolean isText = result instanceof Result.Text || isArray;
    boolean isHandle = result instanceof Result.Handle;
    boolean isStruct = result instanceof Result.StructView;
    boolean isFreed =
        result instanceof Result.StructView view && view.release().isPresent()
            || result instanceof Result.Handle handle && handle.release().isPresent();
    boolean storesHandle =
        method.parameters().stream().anyMatch(parameter -> stored(parameter.passing()).isPresent());
    said.owned()
        .filter(owned -> owned.value() && !isHandle && !isText && !isStruct)
        .ifPresent(
            owned -> report(owned, "only handles, texts, arrays and structs can be owned yet"));
    said.owned().ifPresent(owned -> checkOwned(owned, result));
    said.view()
        .filter(view -> !(result instanceof Result.Table table && table.view().isPresent()))
        .ifPresent(view -> report(view, "the result is no table; say its 'shape'"));
    said.length()
        .filter(length -> !(result instanceof Result.Array))
        .ifPresent(length -> report(length, "the result does not become an array"));
    said.shape()
        .filter(shape -> !(result instanceof Result.Table))
        .ifPresent(shape -> report(shape, "the result does not become a table"));
    said.nullable()
        .filter(nullable -> !nullable.value() && !isHandle && !isArray && method.error().isEmpty())
        .ifPresent(nullable -> report(nullable, "a result that is not there cannot be 'nonnull'"));
    said.release()
        .filter(release -> !isText && !isFreed && !storesHandle)
        .ifPresent(
            release ->
                report(
                    release, "the result is no text, array, struct or handle that could be freed"));
    said.release()
        .filter(release -> result instanceof Result.Text text && text.release().isEmpty())
        .ifPresent(release -> report(release, "'" + release.value() + "' is not bound"));
  }

  private void checkOwned(Stated<Boolean> owned, Result result) {
    if (!owned.value()) {
      return;
    }
    if (result instanceof Result.Handle handle && !handle.owned()) {
      report(owned, nothingReleases(handle));
    } else if (result instanceof Result.Text text && text.release().isEmpty()) {
      report(owned, "nothing says what frees the text; add 'release'");
    } else if (result instanceof Result.StructView view && view.release().isEmpty()) {
      report(owned, "nothing frees the struct; name a 'release'");
    } else if (result instanceof Result.Array array && !array.isOwned()) {
      report(owned, "nothing says what frees the array; add 'release'");
    }
  }

  private String nothingReleases(Result.Handle result) {
    return types.handles().all().stream()
        .filter(type -> types.names().of(type.key()).equals(result.handleClass()))
        .findFirst()
        .map(
            type ->
                "nothing releases '%s': %s; name its release function under 'handles'"
                    .formatted(type.cName(), releases.of(type).reason()))
        .orElse("nothing releases it");
  }

  private void checkParameters(Call call, FunctionEntry said, MethodPlan method) {
    for (int i = 0; i < call.parameters().size(); i++) {
      int index = i;
      Passing passing = passing(call, method, i).unconverted();
      ParameterEntry entry = said.parameter(call.parameter(i).name(), i + 1);
      check(entry, passing);
      checkCallback(call, said, method, i);
      if (!(passing instanceof Passing.Fixed)) {
        entry.value().ifPresent(value -> reportValue(value, call, index));
      }
      if (method.defaults().stream().noneMatch(d -> d.parameter() == index)) {
        entry.otherwise().ifPresent(value -> reportValue(value, call, index));
      }
      if (call.saysKept(i) && !canBeKept(passing)) {
        said.keepsAlive().ifPresent(kept -> report(kept, "only handles can be kept alive"));
      }
    }
  }

  private static String noError(String rule, Call call) {
    return "the rule '%s' says nothing of what '%s' returns"
        .formatted(rule, call.function().declaration());
  }

  private static boolean isHandle(Passing passing) {
    return passing instanceof Passing.Handle || passing instanceof Passing.Receiver;
  }

  private static boolean canBeKept(Passing passing) {
    return isHandle(passing) || passing instanceof Passing.HandleArray;
  }

  private void check(ParameterEntry said, Passing passing) {
    said.consumed()
        .filter(consumed -> consumed.value() && !isHandle(passing))
        .ifPresent(
            consumed ->
                report(consumed, "only a handle can be 'consumed'" + whyNotConsumed(passing)));
    Optional<Result> stored = stored(passing);
    said.owned()
        .ifPresent(
            owned ->
                stored.ifPresentOrElse(
                    content -> checkOwned(owned, content),
                    () -> report(owned, "C stores no handle and no text there")));
    said.view()
        .filter(view -> !isView(passing, stored))
        .ifPresent(view -> report(view, "it is no table with rows anywhere; say its 'shape'"));
    said.length()
        .filter(length -> passing instanceof Passing.Untyped)
        .ifPresent(length -> report(length, "it does not become an array"));
    said.shape()
        .filter(shape -> !(passing instanceof Passing.Tabular))
        .filter(shape -> stored.filter(Result.Table.class::isInstance).isEmpty())
        .ifPresent(shape -> report(shape, "it does not become a table"));
    said.charset()
        .filter(charset -> passing instanceof Passing.Array)
        .ifPresent(charset -> report(charset, "it is an array of numbers that C writes, no text"));
    said.buffer()
        .filter(buffer -> !(passing instanceof Passing.BufferArray))
        .ifPresent(buffer -> report(buffer, "it is no array that a java.nio buffer can be"));
    said.lifetime()
        .filter(lifetime -> !canLast(passing))
        .ifPresent(lifetime -> report(lifetime, whyNotLasting(passing)));
    said.returned()
        .filter(returned -> returned.value() && !isReturned(passing))
        .ifPresent(returned -> report(returned, whyNotReturned(stored.isPresent())));
    said.error()
        .filter(error -> error.value() && !(passing instanceof Passing.ErrorText))
        .ifPresent(error -> report(error, "C stores no text there that could be a message"));
    said.nullable()
        .filter(nullable -> nullable.value() && !canBeNull(passing))
        .ifPresent(nullable -> report(nullable, "it cannot be 'nullable': " + what(passing)));
    said.direction()
        .filter(direction -> direction.value() != ParameterEntry.Direction.IN)
        .filter(direction -> isHandle(passing) || passing instanceof Passing.Text)
        .ifPresent(
            direction -> report(direction, "C cannot store anything in it: " + what(passing)));
  }

  private static boolean canLast(Passing passing) {
    return passing instanceof Passing.Callback
        || passing instanceof Passing.CallbackArray
        || passing instanceof Passing.Struct
        || passing instanceof Passing.Handle;
  }

  private static String whyNotLasting(Passing passing) {
    if (passing instanceof Passing.Receiver) {
      return "it cannot be kept: it is the handle whose method this is";
    }
    return passing instanceof Passing.Sized || passing instanceof Passing.Text
        ? "C gets a copy of it, which it cannot use after the call"
        : "only functions, structs and handles can be kept";
  }

  private static boolean isView(Passing passing, Optional<Result> stored) {
    return passing instanceof Passing.TableView
        || stored
            .filter(content -> content instanceof Result.Table table && table.view().isPresent())
            .isPresent();
  }

  private static String whyNotConsumed(Passing passing) {
    if (passing instanceof Passing.HandleArray) {
      return ": of an array C might own some when the call fails, and nobody could say which";
    }
    return passing instanceof Passing.Struct || passing instanceof Passing.StructArray
        ? ": C cannot free a struct that Java allocated"
        : "";
  }

  /** What belongs to a callback is said of one, and its user data goes to it. */
  private void checkCallback(Call call, FunctionEntry said, MethodPlan method, int index) {
    ParameterEntry entry = said.parameter(call.parameter(index).name(), index + 1);
    boolean isCallback = passing(call, method, index) instanceof Passing.Callback;
    if (!isCallback) {
      entry.userData().ifPresent(data -> report(data, "the parameter takes no callback"));
      entry.fallback().ifPresent(value -> report(value, "the parameter takes no callback"));
      return;
    }
    for (Stated<String> data : entry.userData().map(Stated::value).orElse(List.of())) {
      if (call.index(data.value()).filter(i -> isUserData(call, method, i)).isEmpty()) {
        report(data, "'" + data.value() + "' cannot be left out: nothing in the callback is it");
      }
    }
  }

  private static boolean isUserData(Call call, MethodPlan method, int index) {
    return passing(call, method, index) instanceof Passing.UserData;
  }

  /**
   * How a parameter is passed; the method of one that only its address is known of has one more.
   */
  private static Passing passing(Call call, MethodPlan method, int index) {
    int before = method.parameters().size() - call.parameters().size();
    return method.parameters().get(before + index).passing();
  }

  private void reportValue(Stated<String> value, Call call, int index) {
    String parameter = "'" + call.function().type().parameters().get(index).name() + "'";
    report(value, value.value() + " is no value that " + parameter + " can have");
  }

  private static boolean isReturned(Passing passing) {
    return passing instanceof Passing.Returned || passing instanceof Passing.Made;
  }

  private static String whyNotReturned(boolean cell) {
    return cell
        ? "it cannot be the result: the method returns something else already"
        : "it cannot be the result: it is no cell that C stores a value in";
  }

  /** What C stores for Java to find. */
  private static Optional<Result> stored(Passing passing) {
    if (passing instanceof Passing.Returned returned) {
      return Optional.of(returned.content().unconverted());
    }
    if (passing instanceof Passing.ErrorText error) {
      return Optional.of(error.text());
    }
    if (passing instanceof Passing.FilledHandles filled) {
      return Optional.of(filled.content());
    }
    return passing instanceof Passing.OutCell cell
        ? Optional.of(cell.content().unconverted())
        : Optional.empty();
  }

  private static boolean canBeNull(Passing passing) {
    return passing instanceof Passing.Sized
        || !(passing instanceof Passing.Receiver) && stored(passing).isEmpty();
  }

  private static String what(Passing passing) {
    if (passing instanceof Passing.Receiver) {
      return "it is the handle whose method this is";
    }
    if (stored(passing).isPresent()) {
      return "it is a cell that C stores something in";
    }
    return passing instanceof Passing.Text ? "it is a text" : "it is a handle";
  }

  private void report(Stated<?> said, String message) {
    reporter.report(
        new Diagnostic(
            DiagnosticCode.SPEC_CONTRADICTION, message, Optional.of(said.place()), List.of()));
  }
}
