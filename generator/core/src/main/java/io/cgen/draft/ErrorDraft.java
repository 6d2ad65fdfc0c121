package io.cgen.draft;

import io.cgen.model.BuiltinKind;
import io.cgen.model.CApi;
import io.cgen.model.CFunction;
import io.cgen.model.CType;
import io.cgen.model.TypeIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What could be said of errors, since nothing of it is inferred: a rule is applied only if somebody
 * says so.
 *
 * <ol>
 *   <li>A function that registers a callback is called so, with the word error or exception.
 *   <li>The only function that returns a text for a number, or for a handle, and is named after
 *       errors, has the messages; if that number has a type of its own, results of the type are
 *       codes.
 * </ol>
 */
final class ErrorDraft {
  private static final Pattern REGISTERS =
      Pattern.compile(
          "(?i).*(?:register|set|install|on).*(?:err|exception).*(?:callback|handler|func|fn|cb).*");
  private static final Pattern TELLS =
      Pattern.compile("(?i).*(?:strerror|errstr|err_?msg|error_?(?:string|message|text)|zerror).*");

  private final CApi api;
  private final TypeIndex index;

  ErrorDraft(CApi api) {
    this.api = api;
    this.index = new TypeIndex(api);
  }

  /** Lines of a spec file that may be right. */
  List<String> suggestions() {
    List<String> lines = new ArrayList<>();
    only(api.functions().stream().filter(this::registers).toList())
        .ifPresent(function -> lines.add("errors: {callback: " + function.name() + "}"));
    List<CFunction> ofCode = messages(type -> !isPointer(type));
    List<CFunction> ofHandle = messages(this::isPointer);
    if (only(ofCode).isPresent() || only(ofHandle).isPresent()) {
      lines.add("errors: {rules: {status: {" + rule(only(ofCode), only(ofHandle)) + "}}}");
      if (only(ofCode).flatMap(this::codeType).isEmpty()) {
        lines.add("functions: {\"*\": {error: status}}, and {error: none} for those without codes");
      }
    }
    return lines;
  }

  private String rule(Optional<CFunction> ofCode, Optional<CFunction> ofHandle) {
    List<String> messages = new ArrayList<>();
    ofHandle.ifPresent(function -> messages.add(function.name()));
    ofCode.ifPresent(function -> messages.add(function.name()));
    String results =
        ofCode.flatMap(this::codeType).map(type -> "results: " + type + ", ").orElse("");
    return results + "success: [0], message: [" + String.join(", ", messages) + "]";
  }

  private Optional<String> codeType(CFunction message) {
    CType type = message.type().parameters().get(0).type();
    Optional<String> name =
        type instanceof CType.TypedefRef ref ? Optional.of(ref.name()) : Optional.empty();
    return name.filter(n -> api.functions().stream().anyMatch(f -> f.type().result().equals(type)));
  }

  private List<CFunction> messages(Predicate<CType> parameter) {
    return api.functions().stream()
        .filter(function -> TELLS.matcher(function.name()).matches())
        .filter(function -> isText(function.type().result()))
        .filter(function -> function.type().parameters().size() == 1)
        .filter(function -> parameter.test(function.type().parameters().get(0).type()))
        .toList();
  }

  private boolean registers(CFunction function) {
    return REGISTERS.matcher(function.name()).matches()
        && function.type().parameters().size() <= 2
        && function.type().parameters().stream().anyMatch(p -> isPointer(p.type()));
  }

  private boolean isPointer(CType type) {
    return index.resolve(type) instanceof CType.Pointer;
  }

  private boolean isText(CType type) {
    return index.resolve(type) instanceof CType.Pointer pointer
        && index.resolve(pointer.pointee()).equals(new CType.Builtin(BuiltinKind.CHAR));
  }

  private static Optional<CFunction> only(List<CFunction> found) {
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
