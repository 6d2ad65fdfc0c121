package io.cgen.plan;

import io.cgen.model.CFunction;
import io.cgen.model.CParameter;
import io.cgen.model.CRecord;
import io.cgen.spec.ParameterEntry;
import io.cgen.spec.Stated;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * How long structs and handles that C is given must stay, because C may keep a pointer to them. Too
 * long costs memory; too short would let C use what is no more.
 *
 * <ol>
 *   <li>As the spec file says.
 *   <li>A handle, no longer than the call: who closes it wants it gone, and most functions count a
 *       reference, copy it or take it over.
 *   <li>A struct that a function is given which makes a handle: as long as that handle.
 *   <li>One of which the comment says that it must stay, or that it is not copied; one that a
 *       function is given whose name says that it keeps things ({@code set}, {@code add}, {@code
 *       attach}), if C may write to it or it has functions: as long as the first handle, else as
 *       the struct with pointers before it. So does one that C may fill later, because a function
 *       of the same two types keeps it: {@code inflateGetHeader} beside {@code deflateSetHeader}.
 *   <li>Without such a holder, as long as the program runs if the name says that it is registered.
 *   <li>Not one that is converted, taken back or released; nor one that lies beside the struct that
 *       it is copied to, but for a copy, which may point to what its model does.
 * </ol>
 */
final class KeptArguments {
  private static final Set<String> KEEPS =
      Set.of(
          "set",
          "sets",
          "setup",
          "add",
          "attach",
          "install",
          "bind",
          "hook",
          "connect",
          "assign",
          "insert",
          "push",
          "append",
          "prepend",
          "enqueue",
          "link",
          "mount",
          "use",
          "register",
          "subscribe",
          "create",
          "init",
          "copy",
          "dup",
          "clone");
  private static final Set<String> COPIES = Set.of("copy", "dup", "clone");
  private static final Set<String> FOR_ALL = Set.of("register", "install", "hook", "subscribe");
  private static final List<String> MUST_STAY =
      List.of(
          "must remain",
          "must stay",
          "must be kept",
          "must persist",
          "must live",
          "must exist",
          "must outlive",
          "has to stay",
          "has to live",
          "must not be freed",
          "must not be released",
          "must not be deallocated",
          "should remain",
          "should not be freed",
          "not copied",
          "not copy",
          "keeps a pointer",
          "keeps the pointer",
          "keeps a reference",
          "stores a pointer",
          "stores the pointer",
          "is retained",
          "lifetime of");

  private final PlanInput input;
  private final GeneratedTypes types;
  private final Ownership ownership;

  /** The types of what keeps and of what is kept, once they are asked for. */
  private Optional<Set<List<String>>> pairs = Optional.empty();

  KeptArguments(PlanInput input, GeneratedTypes types, Ownership ownership) {
    this.input = input;
    this.types = types;
    this.ownership = ownership;
  }

  /** Whether a function of that name keeps structs, and does not free them. */
  static boolean keepsStructs(String function) {
    List<String> words = Words.of(function);
    return words.contains("register") || words.contains("attach");
  }

  /** How long the handle at {@code index} stays. */
  Answer<Lifetime> ofHandle(Call call, int index) {
    return said(call, index).orElseGet(KeptArguments::untilReturn);
  }

  /** How long the struct at {@code index} stays. */
  Answer<Lifetime> ofStruct(Call call, int index) {
    return said(call, index).orElseGet(() -> inferred(call, index));
  }

  private static Answer<Lifetime> untilReturn() {
    return new Answer<>(new Lifetime.Call(), "", "");
  }

  private Optional<Answer<Lifetime>> said(Call call, int index) {
    return call.said(index).lifetime().map(said -> said(call, index, said));
  }

  private Answer<Lifetime> said(Call call, int index, Stated<ParameterEntry.Lifetime> said) {
    String reason = said.reason();
    return switch (said.value()) {
      case CALL -> new Answer<>(new Lifetime.Call(), "; not kept by C", reason);
      case HANDLE -> withHolder(call, index, reason).orElseGet(() -> forever(reason));
      case FOREVER -> forever(reason);
    };
  }

  private Answer<Lifetime> inferred(Call call, int index) {
    CFunction function = call.function();
    boolean ends = CallbackSupport.takesBack(function) || Verbs.mentionsRelease(function.name());
    if (ends || isConverted(view(function, index))) {
      return untilReturn();
    }
    if (makesHandle(call)) {
      return withResult("the result may point to it");
    }
    Optional<String> said = comment(call, index);
    Optional<String> reason = said.or(() -> fromName(call, index));
    return reason
        .flatMap(why -> withHolder(call, index, why))
        .or(() -> said.or(() -> forAll(call, index)).map(KeptArguments::forever))
        .orElseGet(KeptArguments::untilReturn);
  }

  /** What is a value in Java is one in C, too. */
  private boolean isConverted(TypeView struct) {
    List<String> names = new ArrayList<>(struct.names());
    names.addAll(struct.target().names());
    struct.target().completeRecord().map(CRecord::name).ifPresent(names::add);
    return input.spec().types().of(names).converter().isPresent();
  }

  private Optional<String> comment(Call call, int index) {
    String name = call.parameter(index).name();
    if (call.comment().isEmpty() || name.isEmpty()) {
      return Optional.empty();
    }
    boolean ofParameter =
        call.comment().parameter(name).filter(said -> saysStay(said.text())).isPresent();
    boolean ofFunction =
        Sentences.of(call.comment().text()).stream()
            .anyMatch(text -> Sentences.names(text, name) && saysStay(text));
    return ofParameter || ofFunction
        ? Optional.of("the comment says that it has to stay")
        : Optional.empty();
  }

  private static boolean saysStay(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return MUST_STAY.stream().anyMatch(lower::contains);
  }

  private Optional<String> fromName(Call call, int index) {
    OptionalInt holder = holder(call, index);
    if (holder.isEmpty()) {
      return Optional.empty();
    }
    CFunction function = call.function();
    if (mayBeKept(function, index)) {
      Optional<String> keeps = first(function, KEEPS);
      if (keeps.isPresent() && fits(function, keeps.get(), holder.getAsInt(), index)) {
        return keeps.map(word -> "the function is named " + word + ": C may keep it");
      }
    }
    boolean fills = isMutable(function, index) && Words.of(function.name()).contains("get");
    return fills && pairs().contains(pair(function, holder.getAsInt(), index))
        ? Optional.of("another function has such a one keep it")
        : Optional.empty();
  }

  private Optional<String> forAll(Call call, int index) {
    return mayBeKept(call.function(), index)
        ? first(call.function(), FOR_ALL)
            .map(word -> "the function is named " + word + ", and nothing else could keep it")
        : Optional.empty();
  }

  private static Optional<String> first(CFunction function, Set<String> words) {
    return Words.of(function.name()).stream().filter(words::contains).findFirst();
  }

  /** C may write to it later, or call what is in it. */
  private boolean mayBeKept(CFunction function, int index) {
    return isMutable(function, index)
        || first(function, COPIES).isPresent()
        || view(function, index)
            .target()
            .completeRecord()
            .filter(record -> has(record, TypeView::isFunction))
            .isPresent();
  }

  /** Two structs of one type are a copy and its model, or of equal rank. */
  private boolean fits(CFunction function, String word, int holder, int index) {
    boolean same = view(function, holder).target().isSame(view(function, index).target());
    return same == COPIES.contains(word);
  }

  private boolean isMutable(CFunction function, int index) {
    return !view(function, index).target().isConst();
  }

  private Set<List<String>> pairs() {
    if (pairs.isEmpty()) {
      Set<List<String>> found = new HashSet<>();
      input.functions().forEach(function -> addPairs(function, found));
      pairs = Optional.of(found);
    }
    return pairs.get();
  }

  private void addPairs(CFunction function, Set<List<String>> found) {
    for (int i = 1; i < function.type().parameters().size(); i++) {
      boolean isStruct = types.struct(view(function, i).target()).isPresent();
      if (isStruct && keeps(view(function, 0)) && mayBeKept(function, i)) {
        int kept = i;
        first(function, KEEPS)
            .filter(word -> !COPIES.contains(word) && fits(function, word, 0, kept))
            .ifPresent(word -> found.add(pair(function, 0, kept)));
      }
    }
  }

  private List<String> pair(CFunction function, int holder, int index) {
    return List.of(
        view(function, holder).target().spelling(), view(function, index).target().spelling());
  }

  private boolean makesHandle(Call call) {
    return types
        .handle(input.result(call.function()))
        .filter(type -> ownership.of(call, type, Given.returned(call)).value())
        .isPresent();
  }

  private Optional<Answer<Lifetime>> withHolder(Call call, int index, String reason) {
    if (makesHandle(call)) {
      return Optional.of(withResult(reason));
    }
    OptionalInt holder = holder(call, index);
    if (holder.isEmpty()) {
      return Optional.empty();
    }
    boolean receiver = holder.getAsInt() == 0 && call.place().instance();
    String name = receiver ? "this" : ParameterNames.of(call.parameters()).get(holder.getAsInt());
    return Optional.of(
        new Answer<>(new Lifetime.WithHandle(name), "; kept as long as " + name, reason));
  }

  private static Answer<Lifetime> withResult(String reason) {
    return new Answer<>(new Lifetime.WithResult(), "; kept as long as the result", reason);
  }

  private static Answer<Lifetime> forever(String reason) {
    return new Answer<>(new Lifetime.Forever(), "; kept as long as the program runs", reason);
  }

  /** The first handle, else the first struct with pointers that stands before. */
  private OptionalInt holder(Call call, int index) {
    OptionalInt handle =
        IntStream.range(0, call.parameters().size())
            .filter(i -> i != index && types.handle(view(call.function(), i)).isPresent())
            .filter(i -> !call.consumes(i) && call.nullable(i).isEmpty())
            .findFirst();
    return handle.isPresent()
        ? handle
        : IntStream.range(0, index)
            .filter(i -> keeps(view(call.function(), i)) && call.nullable(i).isEmpty())
            .findFirst();
  }

  /** Whether C can store pointers there. */
  private boolean keeps(TypeView type) {
    if (types.handle(type).isPresent()) {
      return true;
    }
    return type.isPointer()
        && !type.target().isConst()
        && types.struct(type.target()).isPresent()
        && type.target().completeRecord().filter(r -> has(r, TypeView::isPointer)).isPresent();
  }

  private boolean has(CRecord record, Predicate<TypeView> wanted) {
    return record.fields().stream()
        .map(field -> input.structs().element(field))
        .anyMatch(
            element ->
                wanted.test(element)
                    || element.completeRecord().filter(inner -> has(inner, wanted)).isPresent());
  }

  private TypeView view(CFunction function, int index) {
    CParameter parameter = function.type().parameters().get(index);
    return input.view(parameter);
  }
}
