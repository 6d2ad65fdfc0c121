package io.cgen.parse;

import io.cgen.preprocess.MacroUse;
import io.cgen.preprocess.SourceText;
import io.cgen.preprocess.Token;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words that the header writes before the name that a declaration declares, back to the end of
 * the declaration before it. They are read from the text and not from the tokens, because a macro
 * that stands for nothing leaves none.
 */
final class LeadingWords {
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*");
  private static final Pattern DIRECTIVE = Pattern.compile("(?m)^\\s*#(?:.*\\\\\\r?\\n)*.*$");
  private static final Pattern NO_WORD = Pattern.compile("[^A-Za-z0-9_$]+");
  private static final int FARTHEST = 4000;

  private LeadingWords() {}

  /** The words before the name that {@code token} is. */
  static List<String> of(Token token) {
    Optional<MacroUse> use = token.outermostUse();
    SourceText source = use.map(MacroUse::source).orElse(token.source());
    int end = use.map(MacroUse::offset).orElse(token.offset());
    String before = source.text().substring(Math.max(0, end - FARTHEST), end);
    String code = DIRECTIVE.matcher(COMMENT.matcher(before).replaceAll(" ")).replaceAll(";");
    int start =
        Math.max(code.lastIndexOf(';'), Math.max(code.lastIndexOf('}'), code.lastIndexOf('{')));
    return Arrays.stream(NO_WORD.split(code.substring(start + 1)))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
