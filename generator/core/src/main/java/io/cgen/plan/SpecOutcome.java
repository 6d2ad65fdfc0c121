package io.cgen.plan;

import io.cgen.diag.Diagnostic;
import io.cgen.diag.DiagnosticCode;
import io.cgen.diag.Reporter;
import io.cgen.spec.Entries;
import io.cgen.spec.HandleEntry;
import io.cgen.spec.Spec;
import io.cgen.spec.Stated;
import io.cgen.spec.TypeEntry;
import java.util.List;
import java.util.Optional;

/**
 * What the spec file says about types and the plan could not do, so that nothing it says is passed
 * over in silence. Patterns mean what they fit, so only entries of one name are looked at.
 *
 * <ol>
 *   <li>A type that it calls a handle became one, with the name and the release function that it
 *       gives.
 *   <li>A struct or enum that it names has a class of that name.
 *   <li>A converter that it names has something to convert.
 *   <li>A struct that it puts in the place of {@code void} has a class.
 *   <li>For functions, see {@link FunctionOutcome}.
 * </ol>
 */
final class SpecOutcome {
  private final Spec spec;
  private final GeneratedTypes types;
  private final Releases releases;
  private final Downcalls downcalls;
  private final Reporter reporter;

  private SpecOutcome(
      Spec spec, GeneratedTypes types, Releases releases, Downcalls downcalls, Reporter reporter) {
    this.spec = spec;
    this.types = types;
    this.releases = releases;
    this.downcalls = downcalls;
    this.reporter = reporter;
  }

  /** Reports what could not be done. */
  static void report(
      Spec spec,
      GeneratedTypes types,
      Releases releases,
      Downcalls downcalls,
      Methods methods,
      CallbackTypes callbacks,
      Reporter reporter) {
    if (spec != Spec.EMPTY) {
      SpecOutcome outcome = new SpecOutcome(spec, types, releases, downcalls, reporter);
      spec.apiClass().ifPresent(name -> outcome.checkName(name, types.names().api(), "the class"));
      spec.handles().all().forEach(outcome::checkHandle);
      spec.types().all().forEach(outcome::checkType);
      spec.types().all().forEach(type -> outcome.checkConverter(type, methods.conversions()));
      PointedOutcome pointed = new PointedOutcome(callbacks, reporter);
      new FunctionOutcome(spec, types, releases, methods, pointed, reporter).check();
    }
  }

  private void checkHandle(Entries.Entry<HandleEntry> entry) {
    String name = entry.pattern().value().text();
    HandleEntry said = spec.handles().of(name);
    if (!entry.pattern().value().isExact()) {
      return;
    }
    if (said.struct().filter(struct -> !struct.value().equals("false")).isPresent()) {
      checkStruct(said.struct().get());
      return;
    }
    Optional<HandleType> type =
        types.handles().all().stream().filter(t -> t.names().contains(name)).findFirst();
    if (type.isEmpty()) {
      report(
          entry.pattern(),
          "'%s' is no handle: its name means any memory, or no function that is bound mentions it"
              .formatted(name));
      return;
    }
    String className = types.names().of(type.get().key());
    entry.value().name().ifPresent(given -> checkName(given, className, "'" + name + "'"));
    entry.value().release().ifPresent(release -> checkRelease(release, type.get()));
    entry.value().retain().ifPresent(retain -> checkRetain(retain, type.get()));
    entry.value().base().ifPresent(base -> checkBase(base, type.get()));
  }

  private void checkBase(Stated<String> base, HandleType type) {
    if (new HandleHierarchy(spec, types.handles()).parent(type).isEmpty()) {
      report(base, "'" + base.value() + "' gets no handle class that another could extend");
    }
  }

  private void checkRelease(Stated<String> release, HandleType type) {
    boolean done =
        releases.of(type).function().filter(f -> f.name().equals(release.value())).isPresent();
    if (!done) {
      report(release, "'" + release.value() + "' is not bound, so it cannot release anything");
    }
  }

  private void checkRetain(Stated<String> retain, HandleType type) {
    if (releases.of(type).function().isEmpty()) {
      report(retain, "what is retained must be released: nothing releases '" + type.cName() + "'");
    } else if (!downcalls.named(retain.value()).isPresent()) {
      report(retain, "'" + retain.value() + "' is not bound, so it cannot retain anything");
    }
  }

  private void checkStruct(Stated<String> struct) {
    types.structs().all().stream()
        .filter(choice -> names(choice).contains(struct.value()))
        .flatMap(choice -> choice.obstacle().stream())
        .forEach(obstacle -> report(struct, "'" + struct.value() + "' gets no class: " + obstacle));
  }

  private static List<String> names(Structs.Choice choice) {
    String key = choice.record().key();
    return List.of(choice.cName(), choice.record().name(), key, TypeNames.simple(key));
  }

  private void checkType(Entries.Entry<TypeEntry> entry) {
    String name = entry.pattern().value().text();
    if (entry.pattern().value().isExact() && entry.value().name().isPresent()) {
      Stated<String> given = entry.value().name().get();
      Optional<String> key = key(name);
      if (key.isEmpty()) {
        report(entry.pattern(), "'" + name + "' has no class that could have a name");
      } else {
        checkName(given, types.names().of(key.get()), "'" + name + "'");
      }
    }
  }

  private void checkConverter(Entries.Entry<TypeEntry> entry, Conversions conversions) {
    entry
        .value()
        .converter()
        .filter(converter -> entry.value().java().isPresent() && !conversions.isUsed(converter))
        .ifPresent(
            converter ->
                report(
                    entry.pattern(),
                    "nothing of '%s' is converted: no method and no member has one"
                        .formatted(entry.pattern().value())));
  }

  private Optional<String> key(String name) {
    Optional<String> struct =
        types.structs().all().stream()
            .filter(choice -> choice.obstacle().isEmpty() && names(choice).contains(name))
            .map(choice -> choice.record().key())
            .findFirst();
    return struct.or(() -> types.enums().keyOf(name));
  }

  private void checkName(Stated<String> given, String taken, String what) {
    if (!given.value().equals(taken)) {
      String message =
          what
              + " cannot be called '"
              + given.value()
              + "', which is taken; it would be '"
              + taken
              + "'";
      report(given, message);
    }
  }

  private void report(Stated<?> said, String message) {
    reporter.report(
        new Diagnostic(
            DiagnosticCode.SPEC_CONTRADICTION, message, Optional.of(said.place()), List.of()));
  }
}
