package io.cgen.spec;

import java.util.List;

/** Writes the format of the spec file for people, in Markdown. */
final class SpecReference {
  private static final String INTRODUCTION =
      """
      # The spec file

      `cgen.yaml` says what a header does not: who frees what, which pointer is a struct, what
      things are called in Java. What it does not say is inferred; `cgen inspect` prints each decision
      with its reason, and `cgen init` writes a commented file to begin with. `--spec FILE` names
      the file. Editors complete and check it by its
      [JSON schema](../src/main/resources/io/cgen/spec/cgen.schema.json), which a first line
      `# yaml-language-server: $schema=FILE` names.

      For this `archive.h`

      <!-- file: archive.h -->
      ```c
      #define STATION_PTR void*
      #define ARCHIVE_PTR void*
      #define READING_PTR void*
      struct reading { double celsius; };

      STATION_PTR wx_create_station(const char *name);
      char *wx_station_name(STATION_PTR station);
      STATION_PTR wx_station_parent(STATION_PTR station);
      void wx_station_read(STATION_PTR station, READING_PTR into);
      ARCHIVE_PTR wx_create_archive(void);
      void wx_archive_add(ARCHIVE_PTR archive, STATION_PTR station);
      void wx_free_text(char *text);
      void wx_dispose_any(void *handle);
      void wx_debug_dump(void);
      ```

      it can say

      <!-- file: cgen.yaml -->
      ```yaml
      library: weather
      names:
        strip: wx_
      handles:
        "*_PTR": {release: wx_dispose_any}
        READING_PTR: {struct: reading}
      functions:
        wx_station_name: {returns: owned, release: wx_free_text}
        wx_station_parent: {returns: [borrowed, nullable]}
        wx_archive_add:
          parameters: {station: consumed}
        wx_debug_*: {skip: for the library's own tests}
      ```

      <!-- run -->
      ```sh
      cgen --header archive.h --package org.example.archive --spec cgen.yaml -o src
      ```

      Entries are keyed by names as they stand in C, or by patterns for several names at once:

      | written | means |
      |---|---|
      | `station_name` | that name |
      | `station_*`, `"*_PTR"`, `get?` | a glob over the whole name; quote one that begins with `*` |
      | `/^(get\\|set)_/` | a regular expression, found anywhere in the name |

      An entry says only what differs. For one name, key by key, an entry of exactly that name goes
      before patterns, and a later pattern before an earlier one. A name that the header does not
      have, a pattern that nothing matches, an unknown key and a contradiction are errors.
      """;

  private final StringBuilder out = new StringBuilder(INTRODUCTION);

  private SpecReference() {}

  /** The whole reference. */
  static String markdown() {
    SpecReference reference = new SpecReference();
    reference.section("The file", SpecFormat.FILE);
    for (Shape.Key key : SpecFormat.FILE.keys()) {
      reference.subsection(key);
    }
    reference.words("What a function returns", SpecFormat.RESULT);
    reference.words("What a parameter is", SpecFormat.PARAMETER);
    reference.section("An entry of `parameters`", SpecFormat.PARAMETER_ENTRY.section());
    return reference.out.toString();
  }

  private void subsection(Shape.Key key) {
    if (key.shape() instanceof Shape.Section section) {
      section("`" + key.name() + "`", section);
      section.keys().forEach(this::subsection);
    } else if (key.shape() instanceof Shape.Named named
        && named.value() instanceof Shape.Section entry) {
      section("An entry of `" + key.name() + "`", entry);
      entry.keys().forEach(this::subsection);
    }
  }

  private void section(String title, Shape.Section section) {
    out.append("\n## ").append(title).append("\n\n| key | value | |\n|---|---|---|\n");
    for (Shape.Key key : section.keys()) {
      out.append("| `").append(key.name()).append("` | ").append(value(key.shape()));
      out.append(" | ").append(key.description()).append(" |\n");
    }
    for (Shape.Conflict conflict : section.conflicts()) {
      List<String> others =
          conflict.others().stream().sorted().map(key -> "`" + key + "`").toList();
      out.append("\n`").append(conflict.key()).append("` excludes ");
      out.append(String.join(", ", others)).append(".\n");
    }
  }

  private static String value(Shape shape) {
    return shape.accept(new ValueText());
  }

  private void words(String title, Shape.Words words) {
    out.append("\n## ").append(title).append("\n\nOne of these words, or a list of some.\n\n");
    out.append("| word | |\n|---|---|\n");
    for (Shape.Word word : words.words()) {
      out.append("| `").append(word.text()).append("` | ").append(word.description());
      out.append(" |\n");
    }
  }

  /** Says in few words what stands behind a key. */
  private static final class ValueText implements Shape.Visitor<String> {
    @Override
    public String visitText(Shape.Text shape) {
      return shape.kind().meaning();
    }

    @Override
    public String visitTexts(Shape.Texts shape) {
      return shape.kind().meaning() + ", or a list of such";
    }

    @Override
    public String visitFlag(Shape.Flag shape) {
      return "`true` or `false`";
    }

    @Override
    public String visitFlagOrText(Shape.FlagOrText shape) {
      return "`true`, `false`, or " + shape.kind().meaning();
    }

    @Override
    public String visitWords(Shape.Words shape) {
      return "words, see below";
    }

    @Override
    public String visitSection(Shape.Section shape) {
      return "a section, see below";
    }

    @Override
    public String visitWordsOrSection(Shape.WordsOrSection shape) {
      return "words or a section, see below";
    }

    @Override
    public String visitNamed(Shape.Named shape) {
      return "a mapping from " + shape.names().meaning() + " to " + shape.value().accept(this);
    }
  }
}
