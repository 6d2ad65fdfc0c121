package io.cgen.plan;

import io.cgen.spec.ParameterEntry;
import io.cgen.spec.Stated;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How parameters are passed.
 *
 * <ol>
 *   <li>A value that the spec file gives is that: see {@link FixedValues}.
 *   <li>Callbacks and what belongs to them: see {@link CallbackPassings}.
 *   <li>Numbers and enums are values; a struct by value is a copy.
 *   <li>The first handle of an instance method is its receiver; other handles are handles.
 *   <li>A function with a release verb in its name may free what it is given, and one that
 *       registers or adopts memory keeps it: they get addresses, never copies. A {@code const char
 *       *} is still a text, unless the function frees strings. A struct that is returned by value
 *       and has a pointer to such numbers may point to those that the function was given.
 *   <li>A pointer to structs with a class: see {@link StructArrays}; to one, that struct.
 *   <li>{@code const char *} is a text, or bytes, as {@link BytesOrText} says; {@code char *} is a
 *       {@code byte[]} that C may write to.
 *   <li>Tables: see {@link Tables}.
 *   <li>A pointer to numbers is an array, copied in and, unless it is const, back; not in where it
 *       is only written. A single value that C stores is an array of one. {@link CountPassings}
 *       says how long it is. One to untyped memory is an array of bytes if something says how many.
 *   <li>Pointers to pointers: see {@link PointerArrays}, {@link FilledArrays}, {@link HandleArrays}
 *       and {@link OutCells}.
 *   <li>Any other pointer is an address.
 * </ol>
 */
final class Passings {
  private static final Set<String> KEEPS_MEMORY =
      Set.of(
          "deserialize",
          "adopt",
          "attach",
          "register",
          "setbuf",
          "setvbuf",
          "setbuffer",
          "wrap",
          "initstate",
          "nocopy",
          "plan");

  /** Two words behind each other that say the same. */
  private static final Pattern SETS_MEMORY =
      Pattern.compile(
          "\\b(?:set (?:input|output|buffer|memory)|mem (?:src|dest|open)|open memory)\\b");

  private static final String BY_VALUE = "C takes it by value";

  private final PlanInput input;
  private final GeneratedTypes types;
  private final CallbackPassings callbacks;
  private final OutCells outCells;
  private final TextIdentity textIdentity;
  private final PointerArrays pointerArrays;
  private final Charsets charsets;
  private final Tables tables;
  private final StructArrays structArrays;
  private final Lengths lengths;
  private final BytesOrText bytesOrText;
  private final HandleArrays handleArrays;
  private final KeptArguments kept;
  private final FilledArrays filledArrays;

  Passings(
      PlanInput input,
      GeneratedTypes types,
      CallbackPassings callbacks,
      OutCells outCells,
      TextIdentity textIdentity,
      PointerArrays pointerArrays,
      Tables tables,
      StructArrays structArrays,
      HandleArrays handleArrays,
      FilledArrays filledArrays,
      Lengths lengths,
      KeptArguments kept) {
    this.kept = kept;
    this.lengths = lengths;
    this.bytesOrText = new BytesOrText(input, lengths);
    this.handleArrays = handleArrays;
    this.filledArrays = filledArrays;
    this.tables = tables;
    this.structArrays = structArrays;
    this.pointerArrays = pointerArrays;
    this.callbacks = callbacks;
    this.input = input;
    this.types = types;
    this.outCells = outCells;
    this.textIdentity = textIdentity;
    this.charsets = new Charsets(input.spec());
  }

  /** How the parameter at {@code index} of {@code call} is passed. */
  Answer<Passing> of(Call call, int index) {
    return FixedValues.of(call, index, input)
        .or(() -> callbacks.of(call, index))
        .orElseGet(() -> withoutCallback(call, index));
  }

  private Answer<Passing> withoutCallback(Call call, int index) {
    TypeView type = input.view(call.parameter(index));
    if (!type.isPointer()) {
      return value(type);
    }
    return handle(call, index, type)
        .or(() -> keptOrFreed(call, index, type))
        .or(() -> outCells.ofNumber(call, index, type))
        .or(() -> structArrays.of(call, index, type))
        .or(() -> struct(call, index, type))
        .or(() -> text(call, index, type))
        .or(() -> tables.of(call, index, type))
        .or(() -> array(call, index, type))
        .or(() -> pointerArrays.of(call, index, type))
        .or(() -> filledArrays.of(call, index, type))
        .or(() -> handleArrays.of(call, index, type))
        .or(() -> outCells.of(call, index, type))
        .orElseGet(() -> address(type));
  }

  private Answer<Passing> value(TypeView type) {
    Optional<String> struct = types.struct(type);
    if (struct.isPresent()) {
      return new Answer<>(new Passing.StructValue(struct.get()), "struct, a copy", BY_VALUE);
    }
    TypeView underlying = type.enumeration().map(e -> input.view(e.underlying())).orElse(type);
    Optional<String> enumClass = types.enumeration(type);
    if (enumClass.isPresent()) {
      Carrier carrier = types.carrier(type.enumeration().get(), underlying);
      return new Answer<>(new Passing.EnumValue(enumClass.get(), carrier), "", "");
    }
    return new Answer<>(new Passing.Scalar(underlying.number().orElse(Carrier.INT)), "", "");
  }

  private Optional<Answer<Passing>> handle(Call call, int index, TypeView type) {
    Optional<HandleType> handle = types.handle(type);
    if (handle.isEmpty() && !types.handles().isAnyHandle(type)) {
      return Optional.empty();
    }
    boolean consumed = call.consumes(index);
    if (index == 0 && call.place().instance()) {
      return Optional.of(consumedOrNot(call, index, new Passing.Receiver(consumed)));
    }
    Optional<String> nullable = call.nullable(index);
    String handleClass = handle.map(h -> types.names().of(h.key())).orElse(Passing.Handle.ANY);
    Answer<Lifetime> lifetime = kept.ofHandle(call, index);
    Passing passing =
        new Passing.Handle(handleClass, nullable.isPresent(), consumed, lifetime.value());
    if (handle.isEmpty()) {
      return Optional.of(
          keeping(
              new Answer<>(passing, "any handle", type.spelling() + " stands for any handle"),
              lifetime));
    }
    Answer<Passing> answer =
        nullable
            .map(reason -> new Answer<>(passing, "handle or null", reason))
            .orElseGet(() -> consumedOrNot(call, index, passing));
    return Optional.of(
        answer.decision().isEmpty() && !lifetime.decision().isEmpty()
            ? new Answer<>(passing, "handle" + lifetime.decision(), lifetime.reason())
            : keeping(answer, lifetime));
  }

  private static Answer<Passing> keeping(Answer<Passing> answer, Answer<Lifetime> lifetime) {
    return lifetime.decision().isEmpty()
        ? answer
        : new Answer<>(
            answer.value(),
            answer.decision() + lifetime.decision(),
            answer.reason() + lifetime.decision().substring(0, 2) + lifetime.reason());
  }

  private static Answer<Passing> consumedOrNot(Call call, int index, Passing passing) {
    return Optional.ofNullable(call.consumed().get(index))
        .map(answer -> new Answer<>(passing, "handle, " + answer.decision(), answer.reason()))
        .orElseGet(() -> new Answer<>(passing, "", ""));
  }

  private Optional<Answer<Passing>> keptOrFreed(Call call, int index, TypeView type) {
    String name = call.function().name();
    boolean isText =
        (type.target().isChar() || Charsets.isWide(type.target())) && type.target().isConst();
    if (call.said(index).direction().isPresent()) {
      return Optional.empty();
    }
    if (Verbs.mentionsRelease(name) && !(isText && !Releases.isNamedForText(name, List.of()))) {
      return Optional.of(address("the function may free it, so a copy will not do"));
    }
    boolean keeps =
        Words.hasAny(name, KEEPS_MEMORY)
            || SETS_MEMORY.matcher(String.join(" ", Words.of(name))).find();
    boolean stays = types.struct(type.target()).isPresent() && KeptArguments.keepsStructs(name);
    if (keeps && !isText && !stays) {
      return Optional.of(address("the function may keep it after the call, so a copy will not do"));
    }
    return pointsTo(input.result(call.function()), type.target())
        ? Optional.of(address("the struct that it returns may point to it: a copy will not do"))
        : Optional.empty();
  }

  /** Whether a struct that is returned by value has a pointer to such numbers. */
  private boolean pointsTo(TypeView struct, TypeView number) {
    return number.number().isPresent()
        && !number.isChar()
        && struct.completeRecord().stream()
            .flatMap(record -> record.fields().stream())
            .map(field -> input.view(field.type()))
            .anyMatch(field -> isPointerTo(field, number) || pointsTo(field, number));
  }

  private static boolean isPointerTo(TypeView field, TypeView number) {
    return field.isPointer() && !field.isArray() && field.target().number().equals(number.number());
  }

  private Optional<Answer<Passing>> struct(Call call, int index, TypeView type) {
    return types
        .struct(type.target())
        .map(struct -> struct(call, index, struct, !type.target().isConst()))
        .map(answer -> mayBeMany(call, index) ? answer.lacking(Lack.LENGTH) : answer);
  }

  private Answer<Passing> struct(Call call, int index, String struct, boolean written) {
    Answer<Lifetime> lifetime = kept.ofStruct(call, index);
    return keeping(
        nullable(
            call,
            index,
            isNull -> new Passing.Struct(struct, isNull, written, lifetime.value()),
            "struct, in place" + one(call, index)),
        lifetime);
  }

  /** What a reader should look at: C would read past the one struct if it took it for many. */
  private String one(Call call, int index) {
    return mayBeMany(call, index)
        ? "; one, not as many as %s says".formatted(call.parameter(index + 1).name())
        : "";
  }

  private boolean mayBeMany(Call call, int index) {
    if (index + 1 >= call.parameters().size()) {
      return false;
    }
    String next = call.parameter(index + 1).name();
    return CountNames.isBare(next)
        && CountNames.isOfStructs(next)
        && input.view(call.parameter(index + 1)).number().isPresent();
  }

  private Optional<Answer<Passing>> text(Call call, int index, TypeView type) {
    TypeView target = type.target();
    boolean isRead = target.isConst() || saysIn(call, index);
    if (!isRead || textIdentity.matters(type) || bytesOrText.whyBytes(call, index).isPresent()) {
      return Optional.empty();
    }
    return charsets
        .of(target, call.charset(index))
        .map(
            encoding ->
                nullable(
                    call, index, isNull -> new Passing.Text(isNull, encoding), text(encoding)));
  }

  private static String text(TextEncoding encoding) {
    return encoding.isUsual() ? "text" : "text in " + encoding;
  }

  private static boolean saysIn(Call call, int index) {
    return call.said(index)
        .direction()
        .filter(stated -> stated.value() == ParameterEntry.Direction.IN)
        .isPresent();
  }

  private Optional<Answer<Passing>> array(Call call, int index, TypeView type) {
    TypeView element = element(type);
    if (textIdentity.matters(type)) {
      return Optional.empty();
    }
    Optional<Carrier> carrier =
        element.enumeration().map(e -> input.view(e.underlying())).orElse(element).number();
    Optional<ArrayElement> bytes =
        Optional.of(ArrayElement.BYTE)
            .filter(any -> element.isVoid() && lengths.of(call, index).isPresent());
    return carrier
        .flatMap(Carriers::element)
        .or(() -> bytes)
        .map(
            java -> {
              Flow flow = element.isConst() ? Flow.IN : Flows.of(call.direction(index));
              String decision = java.javaType() + "[], " + Flows.copied(flow);
              return nullable(
                  call, index, isNull -> array(call, index, java, flow, isNull), decision);
            });
  }

  private static Passing array(
      Call call, int index, ArrayElement element, Flow flow, boolean nullable) {
    boolean isBuffer = call.said(index).buffer().isPresent() && hasBuffer(element);
    return isBuffer
        ? new Passing.BufferArray(element, flow, nullable, Optional.empty())
        : new Passing.Array(element, flow, nullable);
  }

  private static boolean hasBuffer(ArrayElement element) {
    return element != ArrayElement.BOOLEAN && element != ArrayElement.C_LONG;
  }

  /** The element of an array, also of one of arrays, which lie one behind the other. */
  private static TypeView element(TypeView type) {
    TypeView current = type.target();
    while (current.isArray()) {
      current = current.target();
    }
    return current;
  }

  private interface Nullable {
    Passing passing(boolean nullable);
  }

  private static Answer<Passing> nullable(Call call, int index, Nullable made, String decision) {
    Optional<String> reason = call.nullable(index);
    return reason
        .map(why -> why + call.whyDirection(index))
        .map(why -> new Answer<>(made.passing(true), decision + ", or null", why))
        .orElseGet(
            () ->
                new Answer<>(
                    made.passing(false),
                    decision + ", never null",
                    whyNotNull(call, index) + call.whyDirection(index)));
  }

  private static String whyNotNull(Call call, int index) {
    String name = call.parameter(index).name();
    return call.said(index)
        .nullable()
        .map(Stated::reason)
        .orElse("nothing says that %s may be NULL".formatted(name.isEmpty() ? "it" : name));
  }

  private Answer<Passing> address(TypeView type) {
    return whyAddress(type)
        .map(Passings::address)
        .orElseGet(
            () ->
                address("nothing says what %s points to".formatted(type.spelling()))
                    .lacking(Lack.MEANING));
  }

  private Optional<String> whyAddress(TypeView type) {
    if (types.handles().isCandidate(type)) {
      return Optional.of(
          type.spelling() + " is only passed, never returned: it can be a handle or a struct");
    }
    if (textIdentity.matters(type)) {
      return Optional.of(type.names().get(0) + " is also returned: a copy will not do");
    }
    TypeView target = type.target();
    return target
        .recordKey()
        .flatMap(types.structs()::obstacle)
        .map(obstacle -> target.spelling() + " has no class: " + obstacle);
  }

  private static Answer<Passing> address(String reason) {
    return new Answer<>(new Passing.Untyped(), "address", reason);
  }
}
