package io.cgen.plan;

import io.cgen.model.CField;
import io.cgen.model.CRecord;
import io.cgen.spec.Entries;
import io.cgen.spec.MemberEntry;
import io.cgen.spec.Stated;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How many elements the arrays have that the members of a struct point to.
 *
 * <ol>
 *   <li>What the spec file says.
 *   <li>A member of an integer type whose name is the array's and a word such as {@code count}: for
 *       {@code values} that is {@code n_values}, {@code num_values}, {@code valueCount}, {@code
 *       values_len}; for {@code aColumn} it is {@code nColumn}.
 *   <li>A member of an integer type whose name is only such a word, {@code n} or {@code size}, and
 *       the only such member, counts the arrays that no other does: those of {@code float} and
 *       {@code double}; others, if their names say that they are many ({@code names}, {@code
 *       data}). A {@code char *} only if it says so beside the count: {@code char *data; size_t
 *       size}.
 *   <li>Two such words for rows: {@code rows} and {@code cols}, {@code nrow} and {@code ncol}. How
 *       long rows are is never guessed from anything else.
 *   <li>A text of which the spec file says the charset ends with NUL, and is not counted.
 *   <li>Nothing is counted in a union.
 * </ol>
 */
final class MemberLengths {
  private static final Set<String> COUNTS =
      Set.of(
          "n", "num", "nb", "number", "count", "cnt", "len", "length", "size", "nelems", "nitems");
  private static final Set<String> MANY =
      Set.of(
          "data", "array", "arr", "buffer", "buf", "list", "vector", "vec", "table", "items",
          "base");
  private static final Set<String> ROWS = Set.of("rows", "nrow", "nrows", "height");
  private static final Set<String> COLUMNS =
      Set.of("cols", "columns", "ncol", "ncols", "ncolumns", "width");
  private static final Set<String> HUNGARIAN = Set.of("a", "p", "ap", "az", "pp", "paz", "n");

  private final CRecord record;
  private final PlanInput input;
  private final Entries<MemberEntry> said;

  MemberLengths(CRecord record, PlanInput input, Entries<MemberEntry> said) {
    this.record = record;
    this.input = input;
    this.said = said;
  }

  /**
   * The members that say how long the array is that {@code field} points to; for rows first how
   * many there are, then how long each is, if that is known.
   */
  Optional<Answer<List<String>>> of(CField field) {
    Optional<Stated<List<Stated<String>>>> stated = said.of(field.name()).length();
    if (stated.isPresent()) {
      List<String> paths = stated.get().value().stream().map(Stated::value).toList();
      return Optional.of(new Answer<>(paths, "counted by " + both(paths), stated.get().reason()));
    }
    TypeView type = input.view(field.type());
    boolean inside = type.isArray() && type.length().orElse(0) > 0;
    if (record.kind() == CRecord.Kind.UNION || !type.isPointer() || inside || isText(field)) {
      return Optional.empty();
    }
    return isRows(field) ? rows() : count(field);
  }

  private boolean isText(CField field) {
    return charset(field).isPresent() && !input.view(field.type()).target().isPointer();
  }

  /** The charset that the spec file gives the texts of {@code field}. */
  Optional<Stated<String>> charset(CField field) {
    return said.of(field.name()).charset();
  }

  /** Whether the spec file says that the rows of {@code field} are seen where they are. */
  boolean isView(CField field) {
    return said.of(field.name()).view().filter(Stated::value).isPresent();
  }

  private static String both(List<String> paths) {
    return String.join(" and ", paths);
  }

  private boolean isRows(CField field) {
    TypeView target = input.view(field.type()).target();
    return target.isPointer() && target.target().number().isPresent() && !target.target().isChar();
  }

  private Optional<Answer<List<String>>> rows() {
    Optional<String> rows = only(ROWS);
    Optional<String> columns = only(COLUMNS);
    if (rows.isEmpty() || columns.isEmpty()) {
      return Optional.empty();
    }
    List<String> paths = List.of(rows.get(), columns.get());
    return Optional.of(new Answer<>(paths, "counted by " + both(paths), "they are named so"));
  }

  private Optional<Answer<List<String>>> count(CField field) {
    Optional<String> own =
        record.fields().stream()
            .filter(this::isInteger)
            .map(CField::name)
            .filter(name -> isNamedFor(name, field.name()))
            .findFirst();
    if (own.isPresent()) {
      return Optional.of(answer(own.get(), own.get() + " is named for " + field.name()));
    }
    return only(COUNTS)
        .filter(count -> isMany(field, count))
        .map(count -> answer(count, count + " is the only count in the struct"));
  }

  private static Answer<List<String>> answer(String count, String reason) {
    return new Answer<>(List.of(count), "counted by " + count, reason);
  }

  /** The only integer member whose name is one of {@code words}. */
  private Optional<String> only(Set<String> words) {
    List<String> found =
        record.fields().stream()
            .filter(this::isInteger)
            .map(CField::name)
            .filter(name -> words.contains(String.join("", Words.of(name))))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private boolean isInteger(CField field) {
    return field.bitWidth().isEmpty() && input.view(field.type()).isInteger();
  }

  private static boolean isNamedFor(String count, String array) {
    List<String> words = Words.of(count);
    if (words.size() < 2) {
      return false;
    }
    String first = words.get(0);
    String last = words.get(words.size() - 1);
    String behind = String.join("_", words.subList(1, words.size()));
    String before = String.join("_", words.subList(0, words.size() - 1));
    return COUNTS.contains(last) && isSame(before, array)
        || COUNTS.contains(first) && isSame(behind, array);
  }

  private static boolean isSame(String counted, String array) {
    List<String> words = Words.of(array);
    boolean prefixed = words.size() > 1 && HUNGARIAN.contains(words.get(0));
    String name = String.join("_", words);
    String plain = prefixed ? String.join("_", words.subList(1, words.size())) : name;
    return isSingular(counted, name) || isSingular(counted, plain);
  }

  private static boolean isSingular(String counted, String array) {
    return counted.equals(array)
        || array.equals(counted + "s")
        || counted.equals(array + "s")
        || array.equals(counted + "es");
  }

  private boolean isMany(CField field, String count) {
    if (input.view(field.type()).isArray()) {
      return true;
    }
    TypeView target = input.view(field.type()).target();
    boolean real =
        target.number().filter(c -> c == Carrier.FLOAT || c == Carrier.DOUBLE).isPresent();
    if (real) {
      return true;
    }
    List<String> words = Words.of(field.name());
    String last = words.isEmpty() ? "" : words.get(words.size() - 1);
    if (target.isChar()) {
      return MANY.contains(last) && isBeside(field, count);
    }
    return MANY.contains(last) || last.length() > 3 && last.matches(".*[^sui]s");
  }

  private boolean isBeside(CField field, String count) {
    List<String> names = record.fields().stream().map(CField::name).toList();
    return Math.abs(names.indexOf(field.name()) - names.indexOf(count)) == 1;
  }
}
