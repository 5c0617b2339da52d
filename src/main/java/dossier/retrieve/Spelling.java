package dossier.retrieve;

import dossier.company.CommonWords;
import dossier.company.EditDistance;
import dossier.index.IndexSnapshot;
import dossier.index.NearTerm;
import dossier.index.NewsAnalyzer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces words of a question that no article has and that are no English words: by the small word that is one edit away ("wich" by
 * "which"), else by the nearest word that articles have ("takover" by "takeover"). The first letter must be right; one edit is allowed
 * from {@value #ONE} letters on, two from {@value #TWO} on (an edit is a letter left out, added, changed or swapped with its neighbour).
 * Addresses such as "acme.com" stay as they are.
 */
public final class Spelling {
  private static final int ONE = 4;
  private static final int TWO = 8;
  /** Words rarer than this are as likely wrong as the one that is replaced. */
  private static final int LEAST_PASSAGES = 3;
  private static final Pattern WORD = Pattern.compile(
      "(?<![\\p{L}\\p{N}@/][.@/-]|[\\p{L}\\p{N}])\\p{L}{" + ONE + ",40}(?![.@/]?[\\p{L}\\p{N}]|['’]t\\b)");
  /** Small words of questions, those that ask first. */
  private static final List<String> SMALL = List.of("which", "what", "when", "where", "whose", "does", "from", "with",
      "that", "this", "there", "their", "about", "after", "before", "between", "into", "over", "under", "during",
      "than",
      "have", "were", "will", "would", "could", "should");
  private static final CommonWords ENGLISH = new CommonWords();

  private Spelling() {}

  /**
   * The text as it is probably meant; nothing where all its words are known or nothing is near.
   *
   * @param known whether a word means something that no article need have: an exchange symbol
   */
  public static Optional<String> corrected(String text, IndexSnapshot index, Predicate<String> known) {
    StringBuilder read = new StringBuilder();
    boolean changed = false;
    int copied = 0;
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      Optional<String> near = known.test(words.group()) ? Optional.empty() : nearest(words.group(), index);
      if (near.isEmpty()) continue;
      read.append(text, copied, words.start()).append(near.get());
      copied = words.end();
      changed = true;
    }
    return changed ? Optional.of(read.append(text.substring(copied)).toString()) : Optional.empty();
  }

  private static Optional<String> nearest(String word, IndexSnapshot index) {
    List<NewsAnalyzer.Term> terms = NewsAnalyzer.INSTANCE.terms(word);
    if (terms.size() != 1) return Optional.empty();
    String term = terms.getFirst().value();
    if (index.passagesWithTerm(term) > 0 || index.titlesWithTerm(term) > 0) return Optional.empty();
    String small = word.toLowerCase(Locale.ROOT);
    if (ENGLISH.contains(small)) return Optional.empty();
    return small(small).or(() -> near(term, index));
  }

  /** The small word that is meant, with the same first letter and one edit away. */
  private static Optional<String> small(String word) {
    return SMALL.stream()
        .filter(each -> each.charAt(0) == word.charAt(0) && EditDistance.within(word, each, 1) == 1)
        .findFirst();
  }

  /** Of the nearest words the most frequent. */
  private static Optional<String> near(String term, IndexSnapshot index) {
    return index.near(term, term.length() >= TWO ? 2 : 1)
        .stream()
        .filter(near -> near.passages() >= LEAST_PASSAGES)
        .max(Comparator.comparingDouble(NearTerm::closeness)
            .thenComparingInt(NearTerm::passages)
            .thenComparing(NearTerm::value, Comparator.reverseOrder()))
        .map(NearTerm::value);
  }
}
