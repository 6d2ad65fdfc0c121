package io.cgen.plan;

import io.cgen.plan.Comment.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads comments as Doxygen does, and plain ones.
 *
 * <ol>
 *   <li>A blank line ends a paragraph; so does a command at the beginning of a line, written with
 *       {@code \} or {@code @}.
 *   <li>{@code \brief} comes first; {@code \param} with or without a direction before its name or
 *       behind it, {@code \return}, {@code \returns}, {@code \retval} and {@code \deprecated} go
 *       where Javadoc wants them.
 *   <li>{@code \note}, {@code \warning} and the like become paragraphs that begin with that word.
 *   <li>Commands that speak of the file and not of the declaration are dropped, and so is example
 *       code; any other command's text is kept.
 *   <li>An item of a list is a paragraph.
 * </ol>
 */
final class DocumentationReader {
  private static final Pattern COMMAND =
      Pattern.compile("^\\s*[\\\\@]([a-zA-Z]+)(\\[[^\\]]*\\])?\\s*(.*)$");
  private static final Pattern PARAMETER =
      Pattern.compile(
          "(\\[[^\\]]*\\]\\s*)?([^\\s\\[,]+(?:,\\s*[A-Za-z_]\\w*(?=[,\\s]))*)"
              + "(?:\\s+(\\[(?:in|out|inout|in\\s*[,/]\\s*out|out\\s*[,/]\\s*in)\\]))?\\s*(.*)",
          Pattern.DOTALL);
  private static final Pattern ITEM =
      Pattern.compile("^\\s*(?:[-*+]|\\d+[.)]|-#)\\s+\\S.*$|^\\s*<li>.*$");
  private static final Pattern CODE_BEGINS =
      Pattern.compile("^\\s*(?:[\\\\@](?:code|verbatim|dot|msc)\\b|<pre\\b|```).*$");
  private static final Pattern CODE_ENDS =
      Pattern.compile("^.*(?:[\\\\@]end(?:code|verbatim|dot|msc)\\b|</pre>).*$|^\\s*```\\s*$");
  private static final Pattern TITLE = Pattern.compile("^\\s*CAPI3REF:\\s*");
  private static final Pattern INDEX_LINE =
      Pattern.compile("^\\s*(?:KEYWORDS|METHOD|CONSTRUCTOR|DESTRUCTOR|EXPERIMENTAL):?.*$");

  private final List<String> paragraphs = new ArrayList<>();
  private final List<Comment.OfParameter> parameters = new ArrayList<>();
  private final List<String> results = new ArrayList<>();
  private Optional<String> brief = Optional.empty();
  private Optional<String> deprecated = Optional.empty();
  private String command = "";
  private String option = "";
  private final StringBuilder block = new StringBuilder();

  private DocumentationReader() {}

  /** Takes {@code comment} apart; it comes as written, with its delimiters. */
  static Comment read(String comment) {
    if (comment.isBlank()) {
      return Comment.NONE;
    }
    return new DocumentationReader().readLines(CommentText.lines(comment));
  }

  private Comment readLines(List<String> lines) {
    boolean inCode = false;
    for (String line : lines) {
      boolean begins = !inCode && beginsCode(line);
      boolean ends =
          (inCode || begins)
              && CODE_ENDS.matcher(line).matches()
              && !(begins && line.contains("```"));
      if (!inCode && !begins) {
        readLine(line);
      }
      inCode = (inCode || begins) && !ends;
    }
    endBlock();
    brief.ifPresent(text -> paragraphs.add(0, text));
    return new Comment(paragraphs, parameters, sentences(results), deprecated);
  }

  /** Several texts in a row, with a semicolon behind those that do not end a sentence. */
  private static String sentences(List<String> texts) {
    StringBuilder all = new StringBuilder();
    for (String text : texts) {
      boolean ended = all.isEmpty() || ".;:!?".indexOf(all.charAt(all.length() - 1)) >= 0;
      all.append(ended ? "" : ";").append(all.isEmpty() ? "" : " ").append(text);
    }
    return all.toString();
  }

  private static boolean beginsCode(String line) {
    return CommentText.beginsWithOneOf(line, "\\@<`") && CODE_BEGINS.matcher(line).matches();
  }

  private void readLine(String line) {
    boolean isCommand = CommentText.beginsWithOneOf(line, "\\@") && readCommand(line);
    if (isCommand || isIndexLine(line)) {
      return;
    }
    if (line.isBlank()) {
      endBlock();
    } else {
      readText(line);
    }
  }

  private boolean readCommand(String line) {
    Matcher matcher = COMMAND.matcher(line);
    if (!matcher.matches() || isInline(matcher.group(1))) {
      return false;
    }
    endBlock();
    command = matcher.group(1).toLowerCase(Locale.ROOT);
    option = matcher.group(2) == null ? "" : matcher.group(2);
    block.append(matcher.group(3)).append(' ');
    return true;
  }

  private static boolean isIndexLine(String line) {
    return CommentText.beginsWithOneOf(line, "KMCDE") && INDEX_LINE.matcher(line).matches();
  }

  private void readText(String line) {
    String text = line.contains("CAPI3REF:") ? TITLE.matcher(line).replaceFirst("") : line;
    boolean isTitle = !text.equals(line);
    if (isItem(line) && !command.equals("param")) {
      endBlock();
    }
    block.append(text).append(' ');
    if (isTitle) {
      endBlock();
    }
  }

  private static boolean isItem(String line) {
    return CommentText.beginsWithOneOf(line, "-*+<0123456789") && ITEM.matcher(line).matches();
  }

  private static boolean isInline(String name) {
    return switch (name) {
      case "c", "p", "a", "e", "b", "em", "ref", "link", "n" -> true;
      default -> false;
    };
  }

  private void endBlock() {
    String text = block.toString().strip();
    switch (command) {
      case "brief", "short" -> readBrief(CommentText.plain(text));
      case "param" -> readParameter(text);
      case "return", "returns", "result" -> addTo(results, text);
      case "retval" -> addTo(results, text.replaceFirst("\\s+", ": "));
      case "deprecated" -> deprecated = Optional.of(CommentText.plain(text));
      case "note",
          "warning",
          "attention",
          "remark",
          "remarks",
          "pre",
          "post",
          "bug",
          "since",
          "invariant",
          "throws",
          "throw",
          "exception" ->
          addLabelled(text);
      case "file",
          "ingroup",
          "defgroup",
          "addtogroup",
          "name",
          "author",
          "date",
          "copyright",
          "fn",
          "def",
          "typedef",
          "enum",
          "struct",
          "var",
          "class",
          "todo",
          "tparam",
          "internal",
          "version",
          "weakgroup",
          "anchor",
          "page",
          "headerfile" -> {}
      case "see", "sa" -> addTo(paragraphs, text.isEmpty() ? "" : "See also " + text);
      default -> addTo(paragraphs, text);
    }
    block.setLength(0);
    command = "";
    option = "";
  }

  private void readBrief(String text) {
    if (brief.isEmpty() && !text.isEmpty()) {
      brief = Optional.of(text);
    } else {
      addTo(paragraphs, text);
    }
  }

  /** A direction can stand behind the command, with a blank before it, or behind the name. */
  private void readParameter(String text) {
    Matcher matcher = PARAMETER.matcher(text);
    if (matcher.matches()) {
      String said = CommentText.plain(matcher.group(4));
      Direction direction =
          Stream.of(option, orEmpty(matcher.group(1)), orEmpty(matcher.group(3)))
              .map(DocumentationReader::direction)
              .filter(known -> known != Direction.UNKNOWN)
              .findFirst()
              .orElse(Direction.UNKNOWN);
      for (String name : matcher.group(2).split(",\\s*")) {
        parameters.add(new Comment.OfParameter(name, direction, said));
      }
    }
  }

  private static String orEmpty(String group) {
    return group == null ? "" : group;
  }

  private void addLabelled(String text) {
    String label = command.substring(0, 1).toUpperCase(Locale.ROOT) + command.substring(1);
    if (!text.isEmpty()) {
      addTo(paragraphs, label + ": " + text);
    }
  }

  private static void addTo(List<String> texts, String text) {
    String plain = CommentText.plain(text);
    if (!plain.isEmpty()) {
      texts.add(plain);
    }
  }

  private static Direction direction(String option) {
    boolean in = option.matches(".*\\bin\\b.*") || option.contains("inout");
    boolean out = option.matches(".*\\bout\\b.*") || option.contains("inout");
    if (in) {
      return out ? Direction.IN_OUT : Direction.IN;
    }
    return out ? Direction.OUT : Direction.UNKNOWN;
  }
}
