package io.cgen.plan;

import io.cgen.diag.Position;
import io.cgen.model.CField;
import io.cgen.model.CFunction;
import io.cgen.model.CType;
import io.cgen.model.CTypedef;
import io.cgen.model.CVariable;
import io.cgen.model.TypePrinter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the functional interface of a function pointer is named after, and how messages call it.
 *
 * <ol>
 *   <li>After its type, or the type of the function, if that has a name.
 *   <li>After where it stands: the function and the parameter, the struct and the member. A
 *       function's name goes without the prefix of the API, and a parameter's is left out where the
 *       function's ends with it.
 * </ol>
 */
final class CallbackNames {
  private final PlanInput input;
  private final List<String> apiPrefix;

  CallbackNames(PlanInput input, List<String> apiPrefix) {
    this.input = input;
    this.apiPrefix = apiPrefix;
  }

  /** That of a member of a struct. */
  CallbackTypes.CallbackType ofMember(Structs.Choice choice, CField field) {
    TypeView view = input.view(field.type());
    return named(view)
        .orElseGet(
            () ->
                type(
                    "callback " + choice.record().key() + "." + field.name(),
                    choice.cName() + "_" + field.name(),
                    choice.cName() + "." + field.name(),
                    view,
                    field.comment()));
  }

  /** That of the parameter at {@code index} of a function, or of what it points to. */
  CallbackTypes.CallbackType ofParameter(CFunction function, int index, TypeView view) {
    return named(view).orElseGet(() -> unnamed(function, index, view));
  }

  /** That of a variable. */
  CallbackTypes.CallbackType ofVariable(CVariable variable, TypeView view) {
    return named(view)
        .orElseGet(
            () ->
                type(
                    "callback " + variable.name() + " variable",
                    variable.name() + "_function",
                    variable.name(),
                    view,
                    variable.comment()));
  }

  /** The one whose type has a name. */
  private Optional<CallbackTypes.CallbackType> named(TypeView view) {
    return view.names().stream()
        .findFirst()
        .or(() -> calleeName(view))
        .map(
            name ->
                new CallbackTypes.CallbackType(
                    "callback " + name,
                    name,
                    name,
                    Optional.of(name),
                    comment(name),
                    any(name, view)));
  }

  private String comment(String typedef) {
    return input.index().typedef(new CType.TypedefRef(typedef)).map(CTypedef::comment).orElse("");
  }

  private CallbackTypes.CallbackType unnamed(CFunction function, int index, TypeView view) {
    String parameter = function.type().parameters().get(index).name();
    String plain = plain(function);
    return type(
        "callback " + function.name() + " " + index,
        plain + role(plain, parameter),
        function.name() + "." + (parameter.isEmpty() ? index + 1 : parameter),
        view,
        "");
  }

  /** That of what a function returns. */
  CallbackTypes.CallbackType ofResult(CFunction function, TypeView view) {
    return named(view)
        .orElseGet(
            () ->
                type(
                    "callback " + function.name() + " result",
                    plain(function) + "_function",
                    function.name() + ".result",
                    view,
                    ""));
  }

  private String plain(CFunction function) {
    boolean prefixed = Words.startsWith(Words.of(function.name()), apiPrefix);
    String plain = prefixed ? Words.behind(function.name(), apiPrefix.size()) : function.name();
    return plain.replace('.', '_');
  }

  private CallbackTypes.CallbackType type(
      String key, String cName, String name, TypeView view, String comment) {
    return new CallbackTypes.CallbackType(
        key, cName, view.spelling(), Optional.empty(), comment, any(name, view));
  }

  /** Any function of a type, as if the header declared it. */
  private CFunction any(String name, TypeView view) {
    CType.Function type = view.function().orElseThrow();
    String declaration = TypePrinter.spelled(input.index()).declare(type, "(*" + name + ")");
    return new CFunction(
        name,
        name,
        type,
        CFunction.Linkage.EXTERNAL,
        Optional.empty(),
        declaration,
        new Position("", 0, 0),
        "",
        List.of(),
        OptionalInt.empty());
  }

  private static String role(String function, String parameter) {
    List<String> words = Words.of(function);
    boolean said = words.subList(Math.max(0, words.size() - 1), words.size()).contains(parameter);
    return said ? "" : "_" + (parameter.isEmpty() ? "callback" : parameter);
  }

  private static Optional<String> calleeName(TypeView view) {
    return view.isPointer() ? view.target().names().stream().findFirst() : Optional.empty();
  }
}
