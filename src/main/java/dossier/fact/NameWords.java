package dossier.fact;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A name as its words, to tell whether two names mean the same: lower case, no accents, no punctuation, no corporate
 * suffixes and no leading article.
 *
 * @param words in order; those of the whole name where nothing else is left
 * @param capitals first letters of the words that begin with a capital, in lower case
 */
record NameWords(List<String> words, String capitals) {
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  /** What companies append to their names. */
  private static final Set<String> SUFFIXES = MergeTables.words("suffix");
  /** What a longer form of a company's name may have more than a shorter one. */
  private static final Set<String> GENERIC = MergeTables.words("generic");
  private static final Set<String> THINGS = MergeTables.words("thing");
  private static final int ACRONYM_LEAST = 2;

  static NameWords of(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder capitals = new StringBuilder();
    int at = 0;
    while (at < name.length()) {
      int start = at;
      while (at < name.length() && inWord(name, at))
        at++;
      if (at > start) {
        String word = name.substring(start, at);
        if (Character.isUpperCase(word.charAt(0))) capitals.append(Character.toLowerCase(word.charAt(0)));
        words.add(plain(word));
      } else {
        at++;
      }
    }
    return new NameWords(bare(words), capitals.toString());
  }

  /** Whether it ended in a corporate suffix. */
  static boolean designated(String name) {
    String last = plain(name.strip().replaceAll("^.*\\s", "").replaceAll("\\W{1,9}$", ""));
    return SUFFIXES.contains(last) && name.strip().contains(" ");
  }

  /** Letters and digits, and a full stop between single letters, so that "U.S." is one word. */
  private static boolean inWord(String name, int at) {
    char c = name.charAt(at);
    return Character.isLetterOrDigit(c) || (c == '.' && at > 0 && Character.isLetter(name.charAt(at - 1))
        && (at < 2 || !Character.isLetterOrDigit(name.charAt(at - 2))));
  }

  private static String plain(String word) {
    String lower = word.replace(".", "").toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++)
      if (lower.charAt(i) >= 0x80) return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return lower;
  }

  private static List<String> bare(List<String> words) {
    int from = words.size() > 1 && ARTICLES.contains(words.getFirst()) ? 1 : 0;
    int to = words.size();
    while (to > from + 1 && SUFFIXES.contains(words.get(to - 1)))
      to--;
    return List.copyOf(words.subList(from, to));
  }

  /** The same words, in one or apart ("Grand Central"), a name and its initials, or a name and a longer form of it that only adds a generic word. */
  boolean same(NameWords other) {
    if (words.isEmpty() || other.words.isEmpty()) return false;
    if (words.equals(other.words) || String.join("", words).equals(String.join("", other.words))) return true;
    return initials(other) || other.initials(this) || longer(other) || other.longer(this);
  }

  private boolean initials(NameWords acronym) {
    return acronym.words.size() == 1 && words.size() >= ACRONYM_LEAST && acronym.words.getFirst().equals(capitals);
  }

  private boolean longer(NameWords shorter) {
    int common = shorter.words.size();
    return words.size() > common && words.subList(0, common).equals(shorter.words)
        && GENERIC.containsAll(words.subList(common, words.size()));
  }

  /** Whether it begins with the words of another name and goes on, by more than one word that is in many names. */
  boolean goesOnFrom(NameWords other) {
    int common = other.words.size();
    if (words.size() <= common || !words.subList(0, common).equals(other.words)) return false;
    return words.size() > common + 1 || !GENERIC.contains(last());
  }

  /** Without a last word that says what kind of thing it is: "Harbour Maps" for "Harbour Maps business". */
  NameWords withoutThing() {
    boolean thing = words.size() > 1 && THINGS.contains(last());
    return thing ? new NameWords(words.subList(0, words.size() - 1), capitals) : this;
  }

  /** The last word: what a person is called by after the first time. */
  String last() {
    return words.isEmpty() ? "" : words.getLast();
  }

  /** Whether both may name one person: the same last word, and of the words before it none that differ. */
  boolean samePerson(NameWords other) {
    if (words.isEmpty() || !last().equals(other.last())) return false;
    List<String> mine = words.subList(0, words.size() - 1);
    List<String> others = other.words.subList(0, other.words.size() - 1);
    if (mine.isEmpty() || others.isEmpty()) return true;
    String first = mine.getFirst();
    String second = others.getFirst();
    return first.equals(second) || (first.length() == 1 && second.startsWith(first))
        || (second.length() == 1 && first.startsWith(second));
  }
}
