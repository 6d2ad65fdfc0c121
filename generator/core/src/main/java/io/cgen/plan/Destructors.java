package io.cgen.plan;

import io.cgen.model.CFunction;
import io.cgen.model.CParameter;
import io.cgen.model.CType;
import io.cgen.model.TypeIndex;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which function pointers free what C was given and keeps: {@code sqlite3_bind_text(stmt, 1, text,
 * n, SQLITE_TRANSIENT)}. C has the data for as long as it likes, so a copy that ends with the call
 * will never do, and a Java function that frees a Java copy makes no sense.
 *
 * <ol>
 *   <li>A destructor is a {@code void (*)(void *)} whose name, or type's name, says so; or one
 *       without a telling name ({@code callback}, {@code visit}) in a function that is given data:
 *       a {@code void *}, text or numbers. It is passed as an address: of a C function, or one of
 *       the values that the API has for it.
 *   <li>Data beside it is passed as an address too. Only if there is a {@code void *} that it can
 *       be meant for, a {@code const char *} that is called a name is still a text.
 * </ol>
 */
final class Destructors {
  private static final Set<String> DESTROYS =
      Set.of(
          "destroy",
          "destructor",
          "dtor",
          "free",
          "freefn",
          "freefunc",
          "delete",
          "deleter",
          "del",
          "release",
          "dispose",
          "finalize",
          "finalizer",
          "cleanup",
          "dealloc",
          "deallocate",
          "xdestroy",
          "xdel",
          "xfree");
  private static final Set<String> CALLS =
      Set.of(
          "callback",
          "cb",
          "fn",
          "func",
          "function",
          "handler",
          "hook",
          "visit",
          "visitor",
          "action",
          "each",
          "apply",
          "proc",
          "task",
          "work",
          "routine",
          "start",
          "run",
          "listener");

  private final CFunction function;
  private final TypeIndex index;

  private Destructors(CFunction function, TypeIndex index) {
    this.function = function;
    this.index = index;
  }

  /** Whether the parameter at {@code at} is a destructor. */
  static boolean isDestructor(CFunction function, int at, TypeIndex index) {
    return new Destructors(function, index).isDestructor(at);
  }

  /** Whether the data at {@code at} is kept until a destructor is called. */
  static boolean keeps(CFunction function, int at, TypeIndex index) {
    return new Destructors(function, index).keeps(at);
  }

  private boolean isDestructor(int at) {
    TypeView type = view(at);
    if (type.function().filter(this::freesAnything).isEmpty()) {
      return false;
    }
    List<String> words = Words.of(parameter(at).name());
    boolean said =
        words.stream().anyMatch(DESTROYS::contains)
            || type.names().stream()
                .flatMap(n -> Words.of(n).stream())
                .anyMatch(DESTROYS::contains);
    return said || (words.stream().noneMatch(CALLS::contains) && isGivenData());
  }

  private boolean freesAnything(CType.Function type) {
    return TypeView.of(type.result(), index).isVoid()
        && type.parameters().size() == 1
        && isPlainVoid(TypeView.of(type.parameters().get(0).type(), index));
  }

  private boolean isGivenData() {
    for (int i = 0; i < function.type().parameters().size(); i++) {
      if (isData(view(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean keeps(int at) {
    boolean destroyed = false;
    boolean untyped = false;
    for (int i = 0; i < function.type().parameters().size(); i++) {
      destroyed |= isDestructor(i);
      untyped |= isPlainVoid(view(i));
    }
    boolean isName = Words.of(parameter(at).name()).contains("name");
    return destroyed && isData(view(at)) && !(untyped && isName && view(at).target().isConst());
  }

  private static boolean isData(TypeView type) {
    Optional<Carrier> number = type.target().number();
    return type.isPointer() && !type.isFunction() && (type.target().isVoid() || number.isPresent());
  }

  private static boolean isPlainVoid(TypeView type) {
    return type.isPointer() && type.target().isVoid() && !type.target().isConst();
  }

  private CParameter parameter(int at) {
    return function.type().parameters().get(at);
  }

  private TypeView view(int at) {
    return TypeView.of(parameter(at).type(), index);
  }
}
