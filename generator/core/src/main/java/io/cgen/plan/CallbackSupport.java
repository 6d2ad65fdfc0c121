package io.cgen.plan;

import io.cgen.model.CFunction;
import io.cgen.model.CParameter;
import io.cgen.model.CType;
import io.cgen.model.TypeIndex;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Why Java code cannot stand behind a function pointer that a function takes or a struct holds.
 *
 * <ol>
 *   <li>C would call it in a signal handler, or when a thread or the process ends or is copied:
 *       Java cannot run there.
 *   <li>The function takes back what another one registered, and its type has no name: C knows it
 *       by its address, which is the same only for the same Java object, and that has another
 *       interface there.
 *   <li>It is a {@code void (*)(void)} called an entry: it stands for a function of another type,
 *       which the spec file can say.
 *   <li>It takes a varying number of arguments, or a {@code va_list}; or a function that does.
 *   <li>It takes or returns something that cannot be passed by value: see {@link StructValues}.
 * </ol>
 *
 * A {@link Destructors destructor} is none: it is passed as an address. So is a pointer to a
 * function pointer, unless C stores one there, and a pointer to a struct that it returns, because
 * nothing says who would own it.
 */
final class CallbackSupport {
  private static final Set<String> OUTSIDE_OF_JAVA =
      Set.of(
          "signal",
          "bsd_signal",
          "sysv_signal",
          "ssignal",
          "sigset",
          "atexit",
          "at_quick_exit",
          "quick_exit",
          "on_exit",
          "pthread_atfork",
          "pthread_key_create",
          "tss_create",
          "clone");

  private static final Set<String> TAKES_BACK =
      Set.of(
          "remove",
          "unregister",
          "cancel",
          "del",
          "rm",
          "detach",
          "uninstall",
          "disconnect",
          "unsubscribe",
          "unhook",
          "off");
  private static final Set<String> CHOOSES = Set.of("if", "where", "each", "all", "matching");

  private final String subject;
  private final TypeIndex index;
  private final StructValues values;

  private CallbackSupport(String subject, TypeIndex index, StructValues values) {
    this.values = values;
    this.subject = subject;
    this.index = index;
  }

  /** Why the parameter at {@code at}, which messages call {@code subject}, cannot be passed. */
  static Optional<String> missing(
      CFunction function, int at, String subject, TypeIndex index, StructValues values) {
    TypeView type = TypeView.of(function.type().parameters().get(at).type(), index);
    String name = function.name().replaceFirst("^_+", "");
    if (isSignalHandler(type) || OUTSIDE_OF_JAVA.contains(name)) {
      return outsideOfJava(subject);
    }
    if (Destructors.isDestructor(function, at, index)) {
      return Optional.empty();
    }
    boolean named = !type.names().isEmpty() || type.isPointer() && !type.target().names().isEmpty();
    if (takesBack(function) && !named) {
      return Optional.of(
          subject
              + " is known to C by its address, and its type has no name that says where it came"
              + " from");
    }
    boolean entry = Words.of(function.type().parameters().get(at).name()).contains("entry");
    if (entry && type.function().filter(callback -> callback.parameters().isEmpty()).isPresent()) {
      return Optional.of(
          subject + " stands for a function of another type: the spec file can say which");
    }
    return missing(type, subject, index, values);
  }

  /** Whether {@code function} takes back what another one registered. */
  static boolean takesBack(CFunction function) {
    List<String> words = Words.of(function.name());
    return words.stream().anyMatch(TAKES_BACK::contains)
        && words.stream().noneMatch(CHOOSES::contains);
  }

  /** Why a pointer of {@code type}, which messages call {@code subject}, cannot be passed. */
  static Optional<String> missing(
      TypeView type, String subject, TypeIndex index, StructValues values) {
    if (isSignalHandler(type)) {
      return outsideOfJava(subject);
    }
    CallbackSupport support = new CallbackSupport(subject, index, values);
    return type.function()
        .map(support::missing)
        .orElse(Optional.of(subject + " is a pointer to a function pointer"));
  }

  private static boolean isSignalHandler(TypeView type) {
    return type.names().stream().anyMatch(name -> name.contains("sighandler"));
  }

  private static Optional<String> outsideOfJava(String subject) {
    return Optional.of(
        subject + " would be called in a signal handler or at an end, where Java cannot run");
  }

  private Optional<String> missing(CType.Function callback) {
    if (callback.variadic()) {
      return because("is called with a varying number of arguments");
    }
    for (int i = 0; i < callback.parameters().size(); i++) {
      CParameter parameter = callback.parameters().get(i);
      String argument = subject + " cannot be called: its argument " + (i + 1);
      Optional<String> reason = missing(argument, TypeView.of(parameter.type(), index));
      if (reason.isPresent()) {
        return reason;
      }
    }
    return missing(
        subject + " cannot be called: its result", TypeView.of(callback.result(), index));
  }

  private Optional<String> missing(String what, TypeView type) {
    return type.function().isPresent()
        ? missing(type, what, index, values)
        : values.missing(what, type);
  }

  private Optional<String> because(String what) {
    return Optional.of("%s %s, which is not supported yet".formatted(subject, what));
  }
}
