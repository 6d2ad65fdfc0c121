package io.cgen.spec;

import io.cgen.model.CApi;
import io.cgen.model.CFunction;
import io.cgen.model.CParameter;
import io.cgen.model.CType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * The C types in a spec file, read with the header's own eyes: they are put behind the headers as
 * declarations of functions, one for each entry and each on the line where it stands in the spec
 * file, and taken out of what was read.
 *
 * <ol>
 *   <li>A variadic function gets a function beside it for each list of arguments that the file
 *       gives.
 *   <li>A parameter has the type that the file calls its callback's.
 * </ol>
 */
public final class SpecDeclarations {
  private static final String PREFIX = "cgen_spec_declaration_";

  private final Map<String, Stated<String>> declarations = new TreeMap<>();
  private final List<Stated<String>> inOrder = new ArrayList<>();

  private SpecDeclarations() {}

  /** The declarations for what {@code spec} says; empty text if it has no C types. */
  public static String text(Spec spec) {
    SpecDeclarations all = new SpecDeclarations();
    for (Entries.Entry<FunctionEntry> entry : spec.functions().all()) {
      entry.value().variadic().all().forEach(variant -> all.add(variant.value()));
      entry
          .value()
          .parameters()
          .all()
          .forEach(said -> said.value().callback().ifPresent(type -> all.add(type)));
    }
    return all.text();
  }

  /** {@code api}, read with the declarations of {@code spec}, as {@code spec} wants it. */
  public static CApi apply(CApi api, Spec spec) {
    return text(spec).isEmpty() ? api : new Application(api, spec).api();
  }

  private void add(Stated<String> parameters) {
    String name = name(parameters);
    if (declarations.putIfAbsent(name, parameters) == null) {
      inOrder.add(parameters);
    }
  }

  /** The same text at the same place is the same declaration. */
  private static String name(Stated<String> parameters) {
    return PREFIX
        + parameters.place().position().line()
        + "_"
        + parameters.place().position().column();
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    int line = 1;
    List<Stated<String>> sorted =
        inOrder.stream()
            .sorted((a, b) -> a.place().position().line() - b.place().position().line())
            .toList();
    for (Stated<String> parameters : sorted) {
      for (; line < parameters.place().position().line(); line++) {
        text.append('\n');
      }
      text.append("void ").append(name(parameters)).append('(');
      text.append(parameters.value()).append("); ");
    }
    return text.toString();
  }

  /** Takes the declarations out of an API and does what they are for. */
  private static final class Application {
    private final CApi api;
    private final Spec spec;
    private final Map<String, CFunction> declared = new HashMap<>();

    Application(CApi api, Spec spec) {
      this.api = api;
      this.spec = spec;
      api.functions().stream()
          .filter(function -> function.name().startsWith(PREFIX))
          .forEach(function -> declared.put(function.name(), function));
    }

    CApi api() {
      List<CFunction> functions = new ArrayList<>();
      for (CFunction function : api.functions()) {
        if (!function.name().startsWith(PREFIX)) {
          functions.add(withCallbacks(function));
          functions.addAll(variants(function));
        }
      }
      return new CApi(
          api.target(),
          api.files(),
          functions,
          api.records(),
          api.enums(),
          api.typedefs(),
          api.variables(),
          api.constants(),
          api.skipped());
    }

    private List<CFunction> variants(CFunction function) {
      List<CFunction> variants = new ArrayList<>();
      if (function.type().variadic()) {
        Entries<Stated<String>> said = spec.functions().of(function.name()).variadic();
        for (Entries.Entry<Stated<String>> entry : said.all()) {
          parameters(entry.value())
              .map(more -> variant(function, entry.pattern().value().text(), more))
              .ifPresent(variants::add);
        }
      }
      return variants;
    }

    private Optional<List<CParameter>> parameters(Stated<String> stated) {
      return Optional.ofNullable(declared.get(name(stated)))
          .map(function -> function.type().parameters());
    }

    private static CFunction variant(CFunction function, String name, List<CParameter> more) {
      CType.Function type = function.type();
      List<CParameter> all = new ArrayList<>(type.parameters());
      all.addAll(more);
      return function
          .withType(new CType.Function(type.result(), all, true, type.prototyped(), type.traits()))
          .asVariant(name, OptionalInt.of(type.parameters().size()));
    }

    private CFunction withCallbacks(CFunction function) {
      FunctionEntry said = spec.functions().of(function.name());
      CType.Function type = function.type();
      List<CParameter> parameters = new ArrayList<>();
      for (int i = 0; i < type.parameters().size(); i++) {
        CParameter parameter = type.parameters().get(i);
        Optional<CType> callback =
            said.parameter(parameter.name(), i + 1)
                .callback()
                .flatMap(this::parameters)
                .map(declared -> declared.get(0).type());
        parameters.add(callback.map(t -> new CParameter(parameter.name(), t)).orElse(parameter));
      }
      return function.withType(
          new CType.Function(
              type.result(), parameters, type.variadic(), type.prototyped(), type.traits()));
    }
  }
}
