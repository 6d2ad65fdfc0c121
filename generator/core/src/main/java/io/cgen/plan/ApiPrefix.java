package io.cgen.plan;

import io.cgen.model.CFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The words that an API puts before the names of its functions, because C has no packages: {@code
 * sqlite3}, {@code gsl matrix}.
 *
 * <ol>
 *   <li>There are at least two functions, and four of five begin with the words.
 *   <li>Something is left behind them in each.
 *   <li>A verb ({@code get}, {@code create}) is no prefix.
 * </ol>
 */
final class ApiPrefix {
  private ApiPrefix() {}

  /** The words, in lower case; none if the API has no prefix. */
  static List<String> of(List<CFunction> functions) {
    List<List<String>> names = functions.stream().map(f -> Words.of(f.name())).toList();
    List<String> prefix = new ArrayList<>();
    while (names.size() >= 2) {
      String word = mostFrequentWord(names, prefix);
      List<String> longer = new ArrayList<>(prefix);
      longer.add(word);
      long having = names.stream().filter(name -> Words.startsWith(name, longer)).count();
      boolean swallows = names.contains(longer);
      if (word.isEmpty() || Verbs.isVerb(word) || swallows || having * 5 < names.size() * 4L) {
        break;
      }
      prefix = longer;
    }
    return prefix;
  }

  private static String mostFrequentWord(List<List<String>> names, List<String> prefix) {
    Map<String, Long> counts =
        names.stream()
            .filter(name -> Words.startsWith(name, prefix))
            .map(name -> name.get(prefix.size()))
            .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
    return counts.entrySet().stream().max(ApiPrefix::compare).map(Map.Entry::getKey).orElse("");
  }

  /** Equally frequent words are in the order of the alphabet. */
  private static int compare(Map.Entry<String, Long> a, Map.Entry<String, Long> b) {
    int byCount = a.getValue().compareTo(b.getValue());
    return byCount == 0 ? a.getKey().compareTo(b.getKey()) : byCount;
  }
}
