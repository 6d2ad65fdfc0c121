package io.cgen.spec;

import io.cgen.diag.DiagnosticCode;
import io.cgen.diag.NearestName;
import io.cgen.model.BuiltinKind;
import io.cgen.model.CField;
import io.cgen.model.CRecord;
import io.cgen.model.CType;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks that members which the spec file speaks of exist, and can be what it says. */
final class MemberCheck {
  private static final Set<BuiltinKind> INTEGERS =
      EnumSet.range(BuiltinKind.CHAR, BuiltinKind.UNSIGNED_LONG_LONG);

  private final ApiTypes types;
  private final SpecComplaints complaints;

  MemberCheck(ApiTypes types, SpecComplaints complaints) {
    this.types = types;
    this.complaints = complaints;
  }

  /** Reports what is said of members that {@code record} cannot have. */
  void check(Entries<MemberEntry> said, CRecord record) {
    for (Entries.Entry<MemberEntry> entry : said.all()) {
      Stated<String> name = entry.pattern().map(NamePattern::text);
      List<CField> found =
          record.fields().stream()
              .filter(field -> entry.pattern().value().matches(field.name()))
              .toList();
      if (found.isEmpty()) {
        complainAboutName(name, record);
      } else {
        entry.value().length().ifPresent(length -> checkLength(name, length, found, record));
        entry.value().view().ifPresent(view -> checkView(name, view, found));
        entry.value().charset().ifPresent(charset -> checkCharset(entry, charset, found));
      }
    }
  }

  private void complainAboutName(Stated<String> name, CRecord record) {
    List<String> all = record.fields().stream().map(CField::name).toList();
    String near = NearestName.suggestion(name.value(), all);
    String message = "'%s' has no member '%s'".formatted(record.key(), name.value());
    complaints.report(DiagnosticCode.SPEC_NAME, message + near, name.place());
  }

  private void checkLength(
      Stated<String> name,
      Stated<List<Stated<String>>> length,
      List<CField> found,
      CRecord record) {
    length.value().forEach(count -> checkCount(count, record));
    long depth = found.stream().mapToLong(field -> depth(field.type())).max().orElse(0);
    if (depth < length.value().size()) {
      String message =
          depth == 0
              ? "'%s' has no length, for it is no pointer".formatted(name.value())
              : "'%s' has %d lengths, but is no pointer to rows"
                  .formatted(name.value(), length.value().size());
      complaints.report(DiagnosticCode.SPEC_CONTRADICTION, message, length.place());
    }
  }

  private void checkView(Stated<String> name, Stated<Boolean> view, List<CField> found) {
    if (found.stream().noneMatch(field -> depth(field.type()) == 2)) {
      String message = "'%s' cannot be a view, for it is no pointer to rows";
      complaints.report(
          DiagnosticCode.SPEC_CONTRADICTION, message.formatted(name.value()), view.place());
    }
  }

  private void checkCharset(
      Entries.Entry<MemberEntry> entry, Stated<String> charset, List<CField> found) {
    String name = entry.pattern().value().text();
    if (found.stream().noneMatch(field -> isText(field, charset))) {
      String message = "'%s' is no text in '%s'".formatted(name, charset.value());
      complaints.report(DiagnosticCode.SPEC_CONTRADICTION, message, charset.place());
    } else if (found.stream().noneMatch(field -> depth(field.type()) != 1)) {
      entry.value().length().ifPresent(length -> complainAboutLength(name, length, charset));
    }
  }

  private void complainAboutLength(String name, Stated<?> length, Stated<String> charset) {
    complaints.report(
        DiagnosticCode.SPEC_CONTRADICTION,
        "'%s' has no length, for a text ends with NUL".formatted(name),
        length.place(),
        "its charset is here",
        charset.place());
  }

  /** Whether it can be a text, or several, or point to some. */
  private boolean isText(CField field, Stated<String> charset) {
    CType type = field.type();
    while (types.resolve(type) instanceof CType.Array array
        && types.resolve(array.element()) instanceof CType.Array) {
      type = array.element();
    }
    return field.bitWidth().isEmpty() && new CharsetFit(types).fits(type, charset);
  }

  /** How often one can follow a pointer. */
  private long depth(CType type) {
    CType current = types.resolve(type);
    long depth = 0;
    while (current instanceof CType.Pointer pointer) {
      current = types.resolve(pointer.pointee());
      depth++;
    }
    return depth;
  }

  private void checkCount(Stated<String> count, CRecord record) {
    CRecord outer = record;
    String[] names = count.value().split("\\.");
    for (int i = 0; i < names.length && !Character.isDigit(count.value().charAt(0)); i++) {
      Optional<CField> field = field(names[i], outer);
      if (field.isEmpty()) {
        complainAboutName(new Stated<>(names[i], count.place()), outer);
        return;
      }
      Optional<CRecord> inner = types.record(types.resolve(field.get().type()));
      boolean last = i == names.length - 1;
      if (last ? !isInteger(field.get()) : inner.isEmpty()) {
        String what = last ? "integer" : "struct";
        String message = "'%s' is no %s, so it gives no length".formatted(names[i], what);
        complaints.report(DiagnosticCode.SPEC_CONTRADICTION, message, count.place());
        return;
      }
      outer = inner.orElse(outer);
    }
  }

  private static Optional<CField> field(String name, CRecord record) {
    return record.fields().stream().filter(field -> field.name().equals(name)).findFirst();
  }

  private boolean isInteger(CField field) {
    return field.bitWidth().isEmpty()
        && types.resolve(field.type()) instanceof CType.Builtin builtin
        && INTEGERS.contains(builtin.kind());
  }
}
