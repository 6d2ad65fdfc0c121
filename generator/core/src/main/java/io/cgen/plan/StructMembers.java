package io.cgen.plan;

import io.cgen.model.CEnum;
import io.cgen.model.CField;
import io.cgen.model.CRecord;
import io.cgen.plan.FieldPlan.FieldType;
import io.cgen.plan.FieldPlan.FieldType.Length;
import io.cgen.spec.Stated;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the members of one struct are.
 *
 * <ol>
 *   <li>A pointer that {@link MemberLengths} finds counted is an array of numbers or texts, or rows
 *       of numbers, copied, or seen where they are if the spec file says so. What counts it can be
 *       read, and is set with it.
 *   <li>A counted pointer to structs with a class is an array of views, and so is one to pointers
 *       to such; one to handles is an array of those.
 *   <li>A pointer to characters ({@link Charsets}) that is not counted is a text, and so is an
 *       array of them inside the struct; a pointer to a struct with a class is a view of that; a
 *       handle is borrowed, unless Java put it there; one to a function is a callback if {@link
 *       MemberCallbacks} finds it one, which is only read if {@link CallbackDirections} find that C
 *       alone makes such structs; any other pointer is an address.
 *   <li>A bit-field is a number, a truth value or a constant of an enum, in so many bits; it is
 *       signed if its type is, and an enum's if it has negative constants.
 *   <li>A last array without a length is what follows the struct: as many as {@link MemberLengths}
 *       finds, or as the caller says.
 *   <li>A number that Java has no type for, {@code long double}, is the bytes that it consists of.
 *   <li>An array of arrays is one long array, as it lies in memory; of characters, it is several
 *       texts, each with as much room as an innermost array.
 * </ol>
 */
final class StructMembers {
  private final CRecord record;
  private final PlanInput input;
  private final GeneratedTypes types;
  private final CallbackTypes callbacks;
  private final FunctionPointers functions;
  private final Charsets charsets;
  private final Conversions conversions;

  /** By the names of the members. */
  private final Map<String, Answer<List<String>>> lengths = new LinkedHashMap<>();

  private final MemberAddresses addresses;
  private final Set<String> views = new LinkedHashSet<>();
  private final Map<String, Stated<String>> said = new LinkedHashMap<>();

  StructMembers(
      CRecord record,
      PlanInput input,
      GeneratedTypes types,
      CallbackTypes callbacks,
      FunctionPointers functions,
      Conversions conversions,
      MemberLengths found) {
    this.conversions = conversions;
    this.functions = functions;
    this.charsets = new Charsets(input.spec());
    this.addresses = new MemberAddresses(record, input);
    this.record = record;
    this.input = input;
    this.types = types;
    this.callbacks = callbacks;
    for (CField field : record.fields()) {
      found.charset(field).ifPresent(charset -> said.put(field.name(), charset));
      found
          .of(field)
          .filter(length -> isTail(field) || isArray(field, length.value().size()))
          .ifPresent(length -> lengths.put(field.name(), length));
      if (found.isView(field)) {
        views.add(field.name());
      }
    }
  }

  /** What {@code field}, or its element, is. */
  FieldType type(CField field) {
    if (lengths.containsKey(field.name()) && !isTail(field)) {
      return array(field, lengths.get(field.name()).value());
    }
    if (field.bitWidth().isPresent()) {
      return bits(field, field.bitWidth().getAsInt());
    }
    if (isTail(field)) {
      return tail(field);
    }
    Optional<String> function = callbacks.key(field);
    if (function.isPresent()) {
      return function(function.get());
    }
    boolean counts = lengths.values().stream().anyMatch(all -> all.value().contains(field.name()));
    FieldType type = type(field, element(field));
    if (type instanceof FieldType.StructPointer one && input.view(field.type()).isArray()) {
      return new FieldType.StructPointer(one.structClass(), one.readOnly(), true);
    }
    if (type instanceof FieldType.Scalar scalar) {
      Optional<TextEncoding> characters = encoding(field, element(field));
      TypeView all = input.view(field.type());
      if (all.isArray() && characters.isPresent()) {
        return characters(all, scalar.carrier(), characters.get());
      }
      return counts ? new FieldType.Count(scalar.carrier()) : type;
    }
    return type;
  }

  private static FieldType characters(TypeView array, Carrier carrier, TextEncoding encoding) {
    TypeView row = array;
    while (row.target().isArray()) {
      row = row.target();
    }
    return row == array || row.length().orElse(0) == 0
        ? new FieldType.Characters(carrier, encoding)
        : new FieldType.TextRows(carrier, encoding, Math.toIntExact(row.length().getAsLong()));
  }

  /** How {@code field}, or each of its elements, is converted. */
  Optional<Answer<FieldPlan.Conversion>> conversion(CField field) {
    return conversions.member(input.view(field.type()), element(field), type(field));
  }

  /** What was decided about converting {@code field} of the struct {@code cName}. */
  List<Decision> conversions(CField field, String cName) {
    String name = cName + "." + field.name();
    return conversion(field)
        .<Answer<?>>map(answer -> answer)
        .or(() -> conversions.elements(input.view(field.type()), type(field)))
        .map(answer -> answer.about(name))
        .stream()
        .toList();
  }

  /** How many elements an array inside the struct has. */
  OptionalLong inlineLength(CField field) {
    TypeView type = input.view(field.type());
    OptionalLong length = OptionalLong.empty();
    if (isTail(field)) {
      return OptionalLong.empty();
    }
    while (type.isArray()) {
      length = OptionalLong.of(length.orElse(1) * type.length().orElse(0));
      type = type.target();
    }
    return length;
  }

  /** What was decided about the members of the struct that readers call {@code cName}. */
  List<Decision> decisions(String cName) {
    List<Decision> decisions = new ArrayList<>();
    lengths.forEach((field, length) -> decisions.add(length.about(cName + "." + field)));
    said.forEach((field, charset) -> decisions.add(inCharset(cName + "." + field, charset)));
    for (CField field : record.fields()) {
      callbacks
          .key(field)
          .map(this::decided)
          .or(() -> MemberCallbacks.of(field, input))
          .map(answer -> answer.about(cName + "." + field.name()))
          .or(() -> untyped(field, cName))
          .ifPresent(decisions::add);
    }
    return decisions;
  }

  private Optional<Decision> untyped(CField field, String cName) {
    return type(field) instanceof FieldType.Untyped
        ? Optional.of(addresses.explain(field, cName))
        : Optional.empty();
  }

  private static Decision inCharset(String member, Stated<String> charset) {
    return new Decision(member, "text in " + charset.value(), charset.reason());
  }

  private Answer<Boolean> decided(String key) {
    if (!callbacks.isGiven(key)) {
      String reason = "no function takes the struct, so only C makes one";
      return new Answer<>(false, "function that Java calls, not set", reason);
    }
    String reason = "C calls it through the struct";
    return functions
        .obstacle(key)
        .map(why -> new Answer<>(true, "callback as long as the struct, read as an address", why))
        .orElse(new Answer<>(true, "callback as long as the struct", reason));
  }

  private FieldType function(String key) {
    String callbackClass = types.names().of(key);
    return callbacks.isGiven(key)
        ? new FieldType.Callback(callbackClass, functions.obstacle(key).isEmpty())
        : new FieldType.FunctionPointer(callbackClass);
  }

  private FieldType bits(CField field, int width) {
    TypeView type = element(field);
    Optional<CEnum> enumeration = type.enumeration();
    TypeView underlying = enumeration.map(e -> input.view(e.underlying())).orElse(type);
    Carrier carrier = underlying.number().orElse(Carrier.INT);
    if (field.name().isEmpty()) {
      return new FieldType.Padding(carrier, width);
    }
    boolean signed =
        enumeration
            .map(e -> e.constants().stream().anyMatch(c -> c.value().signum() < 0))
            .orElse(isSigned(carrier));
    return new FieldType.Bits(carrier, width, signed, types.enumeration(type));
  }

  private static boolean isSigned(Carrier carrier) {
    return switch (carrier) {
      case CHAR, SIGNED_CHAR, SHORT, INT, LONG, LONG_LONG, SSIZE -> true;
      case VOID,
          BOOL,
          UNSIGNED_CHAR,
          UNSIGNED_SHORT,
          UNSIGNED_INT,
          UNSIGNED_LONG,
          UNSIGNED_LONG_LONG,
          SIZE,
          WCHAR,
          FLOAT,
          DOUBLE,
          POINTER ->
          false;
    };
  }

  private boolean isTail(CField field) {
    TypeView type = input.view(field.type());
    return type.isArray() && type.length().orElse(0) == 0;
  }

  private FieldType tail(CField field) {
    TypeView element = element(field);
    Optional<Length> length =
        Optional.ofNullable(lengths.get(field.name())).map(found -> length(found.value().get(0)));
    boolean plain = !input.view(field.type()).target().isArray();
    return numbers(element)
        .filter(number -> plain)
        .<FieldType>map(
            number -> new FieldType.Tail(element.number().orElseThrow(), number, length))
        .orElseGet(() -> new FieldType.HiddenTail(type(field, element)));
  }

  private boolean isArray(CField field, int lengthsGiven) {
    TypeView pointer = input.view(field.type());
    if (pointer.isArray() || !pointer.isPointer()) {
      return false;
    }
    return lengthsGiven == 2
        ? pointer.target().isPointer() && numbers(pointer.target().target()).isPresent()
        : numbers(pointer.target()).isPresent()
            || isText(field, pointer.target())
            || types.struct(pointer.target()).isPresent()
            || structBehind(pointer.target()).isPresent()
            || types.handle(pointer.target()).isPresent();
  }

  /** The class of the struct that one of several pointers leads to. */
  private Optional<String> structBehind(TypeView pointer) {
    return pointer.isPointer() && !pointer.isArray() && types.handle(pointer).isEmpty()
        ? types.struct(pointer.target())
        : Optional.empty();
  }

  private static Optional<ArrayElement> numbers(TypeView element) {
    return element.number().flatMap(Carriers::element);
  }

  private boolean isText(CField field, TypeView type) {
    return type.isPointer() && !type.isArray() && encoding(field, type.target()).isPresent();
  }

  /** That of characters of {@code field}; nothing if nobody says that they are such. */
  private Optional<TextEncoding> encoding(CField field, TypeView target) {
    return charsets.of(target, Optional.ofNullable(said.get(field.name())));
  }

  private FieldType array(CField field, List<String> paths) {
    TypeView target = input.view(field.type()).target();
    Length first = length(paths.get(0));
    if (paths.size() == 2) {
      return rows(field, target.target(), first, length(paths.get(1)));
    }
    Optional<String> struct = types.struct(target);
    if (struct.isPresent()) {
      return new FieldType.Structs(struct.get(), first, target.isConst());
    }
    Optional<HandleType> handle = types.handle(target);
    if (handle.isPresent()) {
      return new FieldType.Handles(types.names().of(handle.get().key()), first);
    }
    Optional<String> behind = structBehind(target);
    if (behind.isPresent()) {
      return new FieldType.StructPointers(behind.get(), first, target.target().isConst());
    }
    return numbers(target)
        .<FieldType>map(element -> new FieldType.Numbers(element, first))
        .orElseGet(
            () -> new FieldType.Texts(first, encoding(field, target.target()).orElseThrow()));
  }

  private FieldType rows(CField field, TypeView number, Length rows, Length columns) {
    ArrayElement element = numbers(number).orElseThrow();
    return views.contains(field.name())
        ? new FieldType.Table(element, number.isConst(), rows, columns)
        : new FieldType.Rows(element, rows, columns);
  }

  private Length length(String path) {
    Set<String> counted =
        lengths.entrySet().stream()
            .filter(entry -> entry.getValue().value().contains(path))
            .map(Map.Entry::getKey)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return new Length(path, List.copyOf(counted));
  }

  private FieldType pointer(CField field, TypeView type) {
    Optional<TextEncoding> encoding = encoding(field, type.target());
    if (encoding.isPresent()) {
      return new FieldType.Text(encoding.get());
    }
    Optional<String> handle = types.handle(type).map(found -> types.names().of(found.key()));
    return handle
        .<FieldType>map(FieldType.Handle::new)
        .or(
            () ->
                types
                    .struct(type.target())
                    .map(name -> new FieldType.StructPointer(name, type.target().isConst(), false)))
        .orElseGet(FieldType.Untyped::new);
  }

  private TypeView element(CField field) {
    return input.structs().element(field);
  }

  private FieldType type(CField field, TypeView type) {
    if (type.isPointer()) {
      return pointer(field, type);
    }
    Optional<String> struct = types.struct(type);
    if (struct.isPresent()) {
      return new FieldType.Struct(struct.get());
    }
    Optional<OpaqueNumber> opaque = OpaqueNumber.of(type);
    if (opaque.isPresent()) {
      return new FieldType.Opaque(opaque.get());
    }
    TypeView underlying = type.enumeration().map(e -> input.view(e.underlying())).orElse(type);
    return types
        .enumeration(type)
        .<FieldType>map(
            name ->
                new FieldType.EnumValue(name, types.carrier(type.enumeration().get(), underlying)))
        .orElseGet(() -> new FieldType.Scalar(underlying.number().orElse(Carrier.INT)));
  }
}
