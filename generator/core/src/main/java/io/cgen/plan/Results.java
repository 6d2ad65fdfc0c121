package io.cgen.plan;

import io.cgen.model.CFunction;
import io.cgen.spec.Stated;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What Java makes of what a function returns, or stores through a parameter.
 *
 * <ol>
 *   <li>Numbers and enums are values; a struct by value is a copy.
 *   <li>A pointer to a function is one that Java can call: see {@link FunctionPointers}.
 *   <li>A pointer with a length is an array: see {@link ArrayResults}; one with a shape is a table:
 *       see {@link TableResults}.
 *   <li>A handle is owned or borrowed, as {@link Ownership} decides. NULL in place of one that was
 *       to be made is an exception; in place of a borrowed one it is null.
 *   <li>A struct with a class is a view; {@link StructReleases} decides whether it is freed. One
 *       that C stores is not, unless the spec file says that Java owns it.
 *   <li>{@code char *}, const or not, is a text that is copied; {@link TextReleases} decides
 *       whether it is freed.
 *   <li>{@code const unsigned char *} is a text if the function's name says so: {@code
 *       sqlite3_column_text}.
 *   <li>Characters whose length is stored by a parameter, memory from an allocator, and any other
 *       pointer are addresses.
 * </ol>
 */
final class Results {
  private static final Set<String> SAYS_TEXT =
      Set.of("text", "string", "str", "name", "message", "msg", "errmsg", "version");
  private static final Set<String> ALLOCATES =
      Set.of("alloc", "malloc", "calloc", "realloc", "allocate", "reallocate");

  private final PlanInput input;
  private final GeneratedTypes types;
  private final Ownership ownership;
  private final Counts counts;
  private final TextIdentity textIdentity;
  private final Charsets charsets;
  private final TextReleases textReleases;
  private final StructReleases structReleases;
  private final Downcalls downcalls;
  private final ArrayResults arrays;
  private final TableResults tables;
  private final CallbackTypes callbacks;
  private final FunctionPointers functions;

  Results(
      PlanInput input,
      GeneratedTypes types,
      Ownership ownership,
      TextIdentity textIdentity,
      TextReleases textReleases,
      StructReleases structReleases,
      Downcalls downcalls,
      ArrayResults arrays,
      TableResults tables,
      CallbackTypes callbacks,
      FunctionPointers functions) {
    this.callbacks = callbacks;
    this.functions = functions;
    this.arrays = arrays;
    this.tables = tables;
    this.input = input;
    this.types = types;
    this.ownership = ownership;
    this.counts = new Counts(input);
    this.textIdentity = textIdentity;
    this.charsets = new Charsets(input.spec());
    this.textReleases = textReleases;
    this.structReleases = structReleases;
    this.downcalls = downcalls;
  }

  /** What Java makes of what {@code call} returns, which keeps {@code sources} alive. */
  Answer<Result> returned(Call call, List<String> sources) {
    TypeView type = input.result(call.function());
    if (type.isVoid()) {
      return new Answer<>(new Result.Nothing(), "", "");
    }
    if (type.function().isPresent()) {
      return functions.received(callbacks.resultKey(call.function()), type, sources);
    }
    if (!type.isPointer()) {
      return value(type);
    }
    Given given = Given.returned(call);
    Optional<Answer<Result>> array =
        tables
            .returned(call, type, sources, given)
            .or(() -> arrays.returned(call, type, sources, given));
    if (array.isPresent()) {
      return array.get();
    }
    if (counts.hasResultLength(call) && type.target().isChar() && !given.saysOwner()) {
      return address("a parameter stores the length, so it may not end with NUL");
    }
    return pointer(call, type, sources, given);
  }

  /** What Java makes of what {@code call} stores through the parameter at {@code index}. */
  Answer<Result> stored(Call call, int index, List<String> sources) {
    TypeView type = input.view(call.parameter(index)).target();
    if (type.function().isPresent()) {
      return functions.received(callbacks.storedKey(call.function(), index), type, sources);
    }
    return storedArray(call, index, sources)
        .orElseGet(() -> pointer(call, type, sources, Given.stored(call, index)));
  }

  /** The same if it is an array whose length C stores too. */
  Optional<Answer<Result>> storedArray(Call call, int index, List<String> sources) {
    TypeView type = input.view(call.parameter(index)).target();
    Given given = Given.stored(call, index);
    return tables
        .stored(call, index, type, sources, given)
        .or(() -> arrays.stored(call, index, type, sources, given));
  }

  /** What Java makes of a value that is no pointer. */
  Answer<Result> value(TypeView type) {
    Optional<String> struct = types.struct(type);
    if (struct.isPresent()) {
      return new Answer<>(
          new Result.StructValue(struct.get()), "struct, a copy", "C returns it by value");
    }
    Optional<String> enumClass = types.enumeration(type);
    if (enumClass.isPresent()) {
      Carrier carrier = types.carrier(type.enumeration().get(), underlying(type));
      return new Answer<>(new Result.EnumValue(enumClass.get(), carrier), "", "");
    }
    Carrier carrier = type.number().orElseGet(() -> underlying(type).number().orElse(Carrier.INT));
    return new Answer<>(new Result.Scalar(carrier), "", "");
  }

  private TypeView underlying(TypeView type) {
    return type.enumeration().map(e -> input.view(e.underlying())).orElse(type);
  }

  private Answer<Result> pointer(Call call, TypeView type, List<String> sources, Given given) {
    Optional<HandleType> handle = types.handle(type);
    if (handle.isPresent()) {
      return handle(call, handle.get(), sources, given);
    }
    Optional<String> struct = types.struct(type.target());
    if (struct.isPresent()) {
      return struct(call, type, struct.get(), sources, given);
    }
    return isText(call, type, given) ? text(call, type, given) : address(whyAddress(call, type));
  }

  private Answer<Result> struct(
      Call call, TypeView type, String struct, List<String> sources, Given given) {
    boolean isConst = type.target().isConst();
    boolean said = given.owned().filter(Stated::value).isPresent();
    if (given.stored() && !said) {
      Result view = new Result.StructView(struct, sources, isConst);
      return new Answer<>(
          view, "view of a struct that C owns", "a pointer to a struct with members");
    }
    Answer<Optional<CFunction>> release = structReleases.of(call.function(), type, given);
    Result result =
        new Result.StructView(struct, release.value().map(downcalls::of), sources, isConst);
    return new Answer<>(result, release.decision(), release.reason());
  }

  private Answer<Result> handle(Call call, HandleType type, List<String> sources, Given given) {
    Answer<Boolean> owned = ownership.of(call, type, given);
    Optional<Stated<Boolean>> said = given.nullable();
    boolean nullable = said.map(Stated::value).orElse(given.stored() || !owned.value());
    Result result =
        new Result.Handle(
            types.names().of(type.key()),
            owned.value(),
            nullable,
            sources,
            ownership
                .special(call, type, given)
                .filter(function -> owned.value())
                .map(function -> release(type, function)));
    String alive = sources.isEmpty() ? "" : "; keeps alive " + String.join(", ", sources);
    String why =
        said.map(stated -> "; " + (nullable ? "nullable: " : "never null: ") + stated.reason())
            .orElse("");
    String whyAlive =
        call.said().keepsAlive().map(stated -> "; what it keeps: " + stated.reason()).orElse("");
    String decision = owned.value() ? owned.decision() : borrowed(type, owned.decision());
    return new Answer<>(result, decision + alive, owned.reason() + why + whyAlive);
  }

  private HandlePlan.Release release(HandleType type, CFunction function) {
    Optional<Stated<Boolean>> status = input.spec().handles().of(type.names()).status();
    boolean hasStatus = status.map(Stated::value).orElse(true);
    return new HandlePlan.Release(function.name(), downcalls.of(function), hasStatus);
  }

  private String borrowed(HandleType type, String decision) {
    return input
        .spec()
        .handles()
        .of(type.names())
        .retain()
        .map(retain -> "kept by C: retained by " + retain.value() + " (" + retain.reason() + ")")
        .orElse(decision);
  }

  private boolean isText(Call call, TypeView type, Given given) {
    boolean hasCharset = charsets.of(type.target(), given.charset()).isPresent();
    if (given.saysOwner() && hasCharset) {
      return true;
    }
    if (isMadeForOthers(call, type)) {
      return false;
    }
    TypeView target = type.target();
    if (hasCharset) {
      return !saysAny(call.function(), ALLOCATES) || target.isConst();
    }
    boolean isUnsigned = target.number().filter(c -> c == Carrier.UNSIGNED_CHAR).isPresent();
    return isUnsigned && target.isConst() && saysAny(call.function(), SAYS_TEXT);
  }

  /** Whether it is more than a text, and is handed out to be given to other functions. */
  private boolean isMadeForOthers(Call call, TypeView type) {
    return textIdentity.matters(type) && Verbs.creation(call.function().name(), "").isPresent();
  }

  private static boolean saysAny(CFunction function, Set<String> words) {
    return Words.of(function.name()).stream().anyMatch(words::contains);
  }

  private Answer<Result> text(Call call, TypeView type, Given given) {
    Answer<Optional<CFunction>> release = textReleases.of(call.function(), type, given);
    TextEncoding encoding = charsets.of(type.target(), given.charset()).orElse(charsets.narrow());
    Result text = new Result.Text(release.value().map(downcalls::of), encoding);
    String in = encoding.isUsual() ? "" : " (" + encoding + ")";
    return release.then(text, release.decision() + in, release.reason());
  }

  private String whyAddress(Call call, TypeView type) {
    TypeView target = type.target();
    if (isMadeForOthers(call, type)) {
      return type.names().get(0) + " is taken again by other functions: a copy will not do";
    }
    return target
        .recordKey()
        .flatMap(types.structs()::obstacle)
        .map(obstacle -> target.spelling() + " has no class: " + obstacle)
        .orElse("nothing says what %s points to".formatted(type.spelling()));
  }

  private static Answer<Result> address(String reason) {
    return new Answer<>(new Result.Untyped(), "address", reason);
  }
}
