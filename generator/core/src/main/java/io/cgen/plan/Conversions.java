package io.cgen.plan;

import io.cgen.diag.Excerpt;
import io.cgen.plan.Comment.Direction;
import io.cgen.plan.FieldPlan.FieldType;
import io.cgen.spec.Stated;
import io.cgen.spec.TypeEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which values are converted to Java types that the spec file names.
 *
 * <ol>
 *   <li>The spec file has a converter for a name that the type is written with, or, for a struct or
 *       an enum, for one of that itself, also behind a pointer; for a handle, for any of its names.
 *   <li>Parameters are converted before the call, results and what is stored in cells after it.
 *   <li>A struct that C writes, as the spec file or the comment says, is a cell in Java.
 *   <li>So are what C passes to Java code that it calls, and what that returns.
 *   <li>So are members of structs.
 *   <li>The elements of arrays are converted one by one, before the call unless C only writes them,
 *       and after it if C may write them; of structs behind pointers only if something says so.
 *       Those of tables and buffers are not.
 *   <li>The handle whose method it is stays what it is.
 * </ol>
 */
final class Conversions {
  private static final String NOT_CONVERTED = "elements are not converted";

  private final PlanInput input;
  private final GeneratedTypes types;
  private final Set<Excerpt> used = new HashSet<>();
  private final Map<ConversionPlan, String> constants = new LinkedHashMap<>();
  private final UniqueNames names = UniqueNames.withCase(name -> !ReservedNames.isIdentifier(name));

  Conversions(PlanInput input, GeneratedTypes types) {
    this.input = input;
    this.types = types;
  }

  /** The conversions that methods use. */
  List<ConversionPlan> all() {
    List<ConversionPlan> all = new ArrayList<>();
    constants.forEach(
        (plan, constant) ->
            all.add(
                new ConversionPlan(
                    constant, plan.cName(), plan.content(), plan.javaType(), plan.converter())));
    return all;
  }

  /** The same passings with what is converted. */
  List<Answer<Passing>> passed(Call call, List<Answer<Passing>> passed) {
    List<Answer<Passing>> converted = new ArrayList<>();
    for (int i = 0; i < passed.size(); i++) {
      converted.add(passed(call, i, passed.get(i)));
    }
    return converted;
  }

  /** The same result, converted if its type is. */
  Answer<Result> returned(Call call, Answer<Result> result) {
    TypeView type = input.result(call.function());
    return found(type, result.value())
        .map(found -> converted(found, result))
        .or(() -> array(type, result.value()).map(found -> each(found, result)))
        .orElseGet(() -> ofElements(type, result));
  }

  /** What C passes to Java code, converted if its type is. */
  Result calledWith(TypeView type, Result content) {
    return found(type, content).map(found -> content(found, content)).orElse(content);
  }

  /** What Java code returns to C, converted if its type is. */
  Passing answered(TypeView type, Passing passing) {
    return content(passing)
        .flatMap(content -> found(type, content))
        .<Passing>map(found -> new Passing.Converted(passing, found.constant(), false))
        .orElse(passing);
  }

  /**
   * How a member is converted.
   *
   * @param element of an array inside the struct, its element; else the member
   */
  Optional<Answer<FieldPlan.Conversion>> member(TypeView type, TypeView element, FieldType member) {
    boolean nullable = element.isPointer();
    return content(member)
        .flatMap(content -> found(element, content))
        .map(found -> member(found, nullable, false))
        .or(
            () ->
                ElementContent.of(member, type.target(), types)
                    .flatMap(content -> found(type.target(), content))
                    .map(found -> member(found, true, true)));
  }

  private static Answer<FieldPlan.Conversion> member(
      Found found, boolean nullable, boolean elements) {
    return new Answer<>(
        new FieldPlan.Conversion(found.constant(), nullable, elements),
        (elements ? "each as " : "as ") + found.javaType(),
        found.reason());
  }

  /** Why the elements of a table that a member points to are not converted, though said to be. */
  Optional<Answer<FieldType>> elements(TypeView type, FieldType member) {
    boolean isTable = member instanceof FieldType.Rows || member instanceof FieldType.Table;
    return Optional.of(type)
        .filter(table -> isTable)
        .flatMap(table -> said(table.target().target()))
        .map(said -> new Answer<>(member, NOT_CONVERTED, "it is a table; " + said.reason()));
  }

  /** The same answer, which says if the elements of a table or a buffer are not converted. */
  private <T> Answer<T> ofElements(TypeView array, Answer<T> answer) {
    boolean isArray =
        answer.value() instanceof Passing.Tabular
            || answer.value() instanceof Passing.BufferArray
            || answer.value() instanceof Result.Table;
    return Optional.of(array)
        .filter(any -> isArray)
        .flatMap(any -> said(number(array)))
        .map(
            said ->
                answer.then(
                    answer.value(),
                    answer.decision() + "; " + NOT_CONVERTED,
                    answer.reason() + "; " + said.reason()))
        .orElse(answer);
  }

  private static TypeView number(TypeView array) {
    return array.target().isPointer() ? array.target().target() : array.target();
  }

  /** What the spec file says that values of type {@code element} are in Java. */
  private Optional<Stated<String>> said(TypeView element) {
    List<String> all = names(element, new ConversionPlan.Struct(""));
    types.handle(element).ifPresent(handle -> all.addAll(handle.names()));
    TypeEntry said = input.spec().types().of(all);
    return said.converter().isPresent() ? said.java() : Optional.empty();
  }

  private record Found(String constant, String javaType, String reason) {}

  private Answer<Passing> passed(Call call, int index, Answer<Passing> answer) {
    TypeView type = input.view(call.parameter(index));
    Passing passing = answer.value();
    if (passing instanceof Passing.OutCell cell) {
      return found(type.target(), cell.content())
          .or(() -> array(type.target(), cell.content()))
          .map(found -> with(answer, new Passing.OutCell(content(found, cell.content())), found))
          .orElse(answer);
    }
    if (passing instanceof Passing.Returned cell) {
      return found(type.target(), cell.content())
          .or(() -> array(type.target(), cell.content()))
          .map(found -> with(answer, new Passing.Returned(content(found, cell.content())), found))
          .orElse(answer);
    }
    if (passing instanceof Passing.Made made) {
      return found(type, new ConversionPlan.Struct(made.structClass()))
          .map(
              found ->
                  with(
                      answer,
                      new Passing.Made(made.structClass(), Optional.of(found.constant())),
                      found))
          .orElse(answer);
    }
    return content(passing)
        .flatMap(content -> found(type, content))
        .map(found -> with(answer, converted(call, index, passing, found), found))
        .or(() -> array(call, index, type, answer))
        .orElseGet(() -> ofElements(type, answer));
  }

  private Optional<Answer<Passing>> array(
      Call call, int index, TypeView type, Answer<Passing> answer) {
    TypeView element = element(type);
    return ElementContent.of(answer.value(), element, types)
        .flatMap(content -> found(element, content))
        .map(found -> each(call, index, found, answer));
  }

  private static Answer<Passing> each(Call call, int index, Found found, Answer<Passing> answer) {
    Passing.Sized array = (Passing.Sized) answer.value();
    Passing.Sized content = array instanceof Passing.Array numbers ? numbers.copied() : array;
    Passing passing =
        new Passing.ConvertedArray(content, found.constant(), flow(array, call.direction(index)));
    return new Answer<>(
        passing, "each " + as(found, answer.decision()), because(found, answer.reason()));
  }

  /** C may change structs that it is given pointers to, but seldom does. */
  private static Flow flow(Passing.Sized array, Direction direction) {
    if (array instanceof Passing.Array numbers) {
      return numbers.flow();
    }
    if (array instanceof Passing.FilledHandles) {
      return Flow.OUT;
    }
    boolean isWritten =
        array instanceof Passing.StructArray structs
            && structs.flow().isOut()
            && (!structs.pointers() || direction == Direction.IN_OUT);
    return isWritten ? Flows.of(direction) : Flow.IN;
  }

  /** The element of an array, also of one of arrays, which lie one behind the other. */
  private static TypeView element(TypeView array) {
    TypeView element = array.target();
    while (element.isArray()) {
      element = element.target();
    }
    return element;
  }

  private Optional<Found> array(TypeView type, Result result) {
    return ElementContent.of(result, type.target(), types)
        .flatMap(content -> found(type.target(), content));
  }

  private static Answer<Result> each(Found found, Answer<Result> result) {
    return new Answer<>(
        content(found, result.value()),
        "each " + as(found, result.decision()),
        because(found, result.reason()));
  }

  private Passing converted(Call call, int index, Passing passing, Found found) {
    Direction direction = call.direction(index);
    boolean isWritten = direction == Direction.OUT || direction == Direction.IN_OUT;
    if (passing instanceof Passing.Struct struct && isWritten) {
      boolean read = direction == Direction.IN_OUT;
      return new Passing.ConvertedCell(struct.structClass(), found.constant(), read);
    }
    return new Passing.Converted(passing, found.constant(), isNullable(passing));
  }

  private static boolean isNullable(Passing passing) {
    return passing instanceof Passing.Struct struct && struct.nullable()
        || passing instanceof Passing.Handle handle && handle.nullable()
        || passing instanceof Passing.Text text && text.nullable();
  }

  private static Result content(Found found, Result content) {
    return new Result.Converted(content, found.constant());
  }

  private static Answer<Result> converted(Found found, Answer<Result> result) {
    String decision = as(found, result.decision());
    String reason = because(found, result.reason());
    return result.then(content(found, result.value()), decision, reason);
  }

  private static Answer<Passing> with(Answer<Passing> answer, Passing passing, Found found) {
    return answer.then(passing, as(found, answer.decision()), because(found, answer.reason()));
  }

  private static String as(Found found, String decision) {
    return "as " + found.javaType() + (decision.isEmpty() ? "" : "; " + decision);
  }

  private static String because(Found found, String reason) {
    return found.reason() + (reason.isEmpty() ? "" : "; " + reason);
  }

  private Optional<Found> found(TypeView type, Result result) {
    return content(result).flatMap(content -> found(type, content));
  }

  /** Whether something is converted by what the spec file says there. */
  boolean isUsed(Stated<String> converter) {
    return used.contains(converter.place());
  }

  private Optional<Found> found(TypeView type, ConversionPlan.Content content) {
    List<String> cNames = names(type, content);
    TypeEntry said = input.spec().types().of(cNames);
    if (said.java().isEmpty() || said.converter().isEmpty()) {
      return Optional.empty();
    }
    used.add(said.converter().get().place());
    String java = said.java().get().value();
    String cName = plain(cNames.get(0));
    ConversionPlan plan =
        new ConversionPlan("", cName, content, java, said.converter().get().value());
    String constant =
        constants.computeIfAbsent(
            plan, p -> names.take(List.of(cName.toUpperCase(Locale.ROOT).replace(' ', '_'))));
    return said.java().map(Stated::reason).map(reason -> new Found(constant, java, reason));
  }

  private static String plain(String cName) {
    return cName.replaceFirst("^(struct|union|enum) ", "");
  }

  /** Its names, that of the struct itself first, so that all pointers to it share a constant. */
  private List<String> names(TypeView type, ConversionPlan.Content content) {
    List<String> all = new ArrayList<>();
    if (content instanceof ConversionPlan.Struct) {
      TypeView struct = type.isPointer() ? type.target() : type;
      all.addAll(struct.names());
      struct.recordKey().ifPresent(key -> all.addAll(structNames(key)));
    }
    if (content instanceof ConversionPlan.Handle) {
      types.handle(type).ifPresent(handle -> all.addAll(handle.names()));
    }
    all.addAll(type.names());
    type.enumeration().ifPresent(e -> all.addAll(List.of(TypeNames.simple(e.key()), e.key())));
    return all;
  }

  /** The name that readers know it by may not stand in the type: a macro stood for the struct. */
  private List<String> structNames(String key) {
    List<String> all = new ArrayList<>();
    types.structs().all().stream()
        .filter(choice -> choice.record().key().equals(key))
        .forEach(choice -> all.add(choice.cName()));
    all.addAll(List.of(TypeNames.simple(key), key));
    return all;
  }

  private static Optional<ConversionPlan.Content> content(Passing passing) {
    if (passing instanceof Passing.Struct struct) {
      return Optional.of(new ConversionPlan.Struct(struct.structClass()));
    }
    if (passing instanceof Passing.StructValue struct) {
      return Optional.of(new ConversionPlan.Struct(struct.structClass()));
    }
    if (passing instanceof Passing.EnumValue constant) {
      return Optional.of(new ConversionPlan.EnumValue(constant.enumClass()));
    }
    if (passing instanceof Passing.Handle handle) {
      return Optional.of(new ConversionPlan.Handle(handle.handleClass()));
    }
    if (passing instanceof Passing.Scalar scalar) {
      return Optional.of(new ConversionPlan.Scalar(scalar.carrier()));
    }
    return passing instanceof Passing.Text
        ? Optional.of(new ConversionPlan.Text())
        : Optional.empty();
  }

  private static Optional<ConversionPlan.Content> content(FieldType member) {
    if (member instanceof FieldType.Struct struct) {
      return Optional.of(new ConversionPlan.Struct(struct.structClass()));
    }
    if (member instanceof FieldType.StructPointer struct) {
      return Optional.of(new ConversionPlan.Struct(struct.structClass()));
    }
    if (member instanceof FieldType.EnumValue constant) {
      return Optional.of(new ConversionPlan.EnumValue(constant.enumClass()));
    }
    if (member instanceof FieldType.Bits bits) {
      return bits.enumClass().map(ConversionPlan.EnumValue::new);
    }
    if (member instanceof FieldType.Handle handle) {
      return Optional.of(new ConversionPlan.Handle(handle.handleClass()));
    }
    if (member instanceof FieldType.Scalar scalar) {
      return Optional.of(new ConversionPlan.Scalar(scalar.carrier()));
    }
    return member instanceof FieldType.Text
        ? Optional.of(new ConversionPlan.Text())
        : Optional.empty();
  }

  private static Optional<ConversionPlan.Content> content(Result result) {
    if (result instanceof Result.StructView struct) {
      return Optional.of(new ConversionPlan.Struct(struct.structClass()));
    }
    if (result instanceof Result.StructValue struct) {
      return Optional.of(new ConversionPlan.Struct(struct.structClass()));
    }
    if (result instanceof Result.EnumValue constant) {
      return Optional.of(new ConversionPlan.EnumValue(constant.enumClass()));
    }
    if (result instanceof Result.Handle handle) {
      return Optional.of(new ConversionPlan.Handle(handle.handleClass()));
    }
    if (result instanceof Result.Scalar scalar) {
      return Optional.of(new ConversionPlan.Scalar(scalar.carrier()));
    }
    return result instanceof Result.Text
        ? Optional.of(new ConversionPlan.Text())
        : Optional.empty();
  }
}
