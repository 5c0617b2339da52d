package dossier.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the publishers whose report an article repeats: a publisher's name with a cue of {@code publishers.txt} next to it,
 * in the title, at the beginning of the body, where reports say where they come from, or at its very end.
 */
final class Credits {
  /** Characters read at the beginning and at the end of the body. */
  private static final int BEGINNING = 1_500;
  private static final int END = 400;
  /** Most credits of one article. */
  private static final int MOST = 4;
  private static final int CUE_WORDS = 5;
  private static final int BETWEEN = 4;
  private static final int GENERIC_WORDS = 4;

  private static final Set<String> LAST = Publishers.table("last");
  private static final Set<String> KIND = Publishers.table("kind");
  private static final Set<String> BEFORE = Publishers.table("before");
  private static final Set<String> AFTER = Publishers.table("after");
  private static final Set<String> BETWEEN_WORDS = Publishers.table("between");
  private static final Set<String> NO_NAME = Publishers.table("no_name");

  private final List<Word> words;
  private final Set<String> found = new TreeSet<>();

  /** A word in small letters: whether it began with a capital, and whether a sentence or line ends after it. */
  private record Word(String text, boolean capital, boolean last) {}

  /** A publisher's name in {@code [start, end)}. */
  private record Name(int start, int end, String normal) {}

  private Credits(String text) {
    words = words(text);
  }

  /** Normal names of the credited publishers, sorted. */
  static Set<String> in(String title, String body) {
    Set<String> credits = new TreeSet<>(inTitle(title));
    credits.addAll(new Credits(body.substring(0, Math.min(body.length(), BEGINNING))).scan());
    if (body.length() > BEGINNING)
      credits.addAll(new Credits(body.substring(Math.max(BEGINNING, body.length() - END))).scan());
    return credits.stream().limit(MOST).collect(Collectors.toUnmodifiableSet());
  }

  /** The publisher after the last colon or dash of a title ("Acme to buy Beta: WSJ"). */
  private static Set<String> inTitle(String title) {
    int cut = Math.max(title.lastIndexOf(':'), Math.max(title.lastIndexOf(" -"), title.lastIndexOf(" –")));
    if (cut < 0) return Set.of();
    String name = Publishers.normal(title.substring(cut + 1).replace("-", " "));
    return Publishers.known(name) ? Set.of(name) : Set.of();
  }

  private Set<String> scan() {
    for (int i = 0; i < words.size(); i++) {
      Name name = words.get(i).capital() ? name(i) : null;
      if (name == null) continue;
      if (cueBefore(name) || cueAfter(name)) found.add(name.normal());
      i = name.end() - 1;
    }
    return found;
  }

  private @Nullable Name name(int start) {
    int longest = Publishers.beginWith(words.get(start).text()) ? Publishers.longestName() : 0;
    for (int end = Math.min(words.size(), start + longest); end > start; end--) {
      String text = text(start, end);
      if (Publishers.known(text) && capitals(start, end)) return new Name(start, end, Publishers.normal(text));
    }
    return generic(start);
  }

  /** A name in capitals that ends like a publisher's, or that follows a word like "newspaper". */
  private @Nullable Name generic(int start) {
    if (!words.get(start).capital() || (start > 0 && words.get(start - 1).capital() && !words.get(start - 1).last()))
      return null;
    int end = start;
    while (end < words.size() && end < start + GENERIC_WORDS && words.get(end).capital()) {
      if (words.get(end++).last()) break;
    }
    int from = start;
    while (from < end && NO_NAME.contains(words.get(from).text()))
      from++;
    boolean ending = end - from >= 2 && LAST.contains(words.get(end - 1).text());
    return end > from && (ending || kindBefore(start))
        ? new Name(start, end, Publishers.normal(text(from, end)))
        : null;
  }

  private boolean kindBefore(int start) {
    if (start > 1 && KIND.contains(text(start - 2, start))) return true;
    return start > 0 && KIND.contains(words.get(start - 1).text());
  }

  /** Skips "the", an adjective of country and the kind of publisher backwards from a name, then looks for a cue. */
  private boolean cueBefore(Name name) {
    int end = name.start();
    for (int skipped = 0; skipped <= 3 && end > 0; skipped++, end--) {
      for (int start = Math.max(0, end - CUE_WORDS); start < end; start++)
        if (BEFORE.contains(text(start, end)) && !broken(start, name.start())) return true;
      String word = words.get(end - 1).text();
      boolean skips = word.equals("the") || word.equals("a") || KIND.contains(word)
          || words.get(end - 1).capital();
      if (!skips || words.get(end - 1).last()) return false;
    }
    return false;
  }

  private boolean cueAfter(Name name) {
    if (broken(name.end() - 1, name.end())) return false;
    for (int i = name.end(); i < Math.min(words.size(), name.end() + BETWEEN); i++) {
      if (AFTER.contains(words.get(i).text())) return true;
      if (!BETWEEN_WORDS.contains(words.get(i).text()) || words.get(i).last()) return false;
    }
    return false;
  }

  /** Whether a sentence ends inside {@code [start, end)}. */
  private boolean broken(int start, int end) {
    for (int i = start; i < end; i++)
      if (words.get(i).last()) return true;
    return false;
  }

  private boolean capitals(int start, int end) {
    return words.get(start).capital() && words.get(end - 1).capital() && !broken(start, end - 1);
  }

  private String text(int start, int end) {
    StringBuilder text = new StringBuilder();
    for (int i = start; i < end; i++)
      text.append(i == start ? "" : " ").append(words.get(i).text());
    return text.toString();
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (!Character.isLetterOrDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int start = at;
      while (at < text.length() && Character.isLetterOrDigit(text.charAt(at)))
        at++;
      words.add(
          new Word(text.substring(start, at).toLowerCase(Locale.ROOT), capital(text.charAt(start)), ends(text, at)));
    }
    return words;
  }

  private static boolean capital(char c) {
    return Character.isUpperCase(c) || Character.isDigit(c);
  }

  private static boolean ends(String text, int at) {
    if (at >= text.length()) return true;
    char next = text.charAt(at);
    if (next == '\n' || next == '!' || next == '?' || next == ';') return true;
    return next == '.' && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }
}
