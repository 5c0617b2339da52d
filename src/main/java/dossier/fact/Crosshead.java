package dossier.fact;

import dossier.name.Name;
import dossier.name.NameType;
import dossier.name.Party;
import dossier.text.Span;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A heading in capitals that stands in one line with the sentence after it: "PRICE PRESSURE The company said". */
final class Crosshead {
  private static final int FEWEST_WORDS = 2;
  private static final int FEWEST_LETTERS = 10;

  private Crosshead() {}

  /** The sentence without the heading before it; the whole where it has none. */
  static Span after(String text, Span sentence) {
    int at = sentence.start();
    int words = 0;
    int last = at;
    while (at < sentence.end()) {
      int end = wordEnd(text, at, sentence.end());
      if (!isCapitals(text, at, end)) break;
      words++;
      at = end;
      while (at < sentence.end() && Character.isWhitespace(text.charAt(at)))
        at++;
      last = at;
    }
    boolean heading = words >= FEWEST_WORDS && last - sentence.start() >= FEWEST_LETTERS && last < sentence.end()
        && (Character.isUpperCase(text.charAt(last)) || isOfSpeaker(text, sentence.start(), last));
    return heading ? new Span(last, sentence.end()) : sentence;
  }

  /** The company that a heading says comments are on: "COMMENTARY ON ACME: JANE ROE, ANALYST"; or null. */
  static @Nullable Party about(String text, Span heading, List<Name> names, ProductOwners owners) {
    for (Name name : names) {
      if (!heading.contains(name.span()) || name.type() != NameType.COMPANY) continue;
      String before = text.substring(heading.start(), name.span().start()).strip().toLowerCase(Locale.ROOT);
      String last = before.substring(before.lastIndexOf(' ') + 1);
      boolean about = WordSets.ENGLISH.set("topic-preposition").contains(last);
      return about ? owners.named(name.full(), name.company()) : null;
    }
    return null;
  }

  /** "JANE ROE, ANALYST: \"They did well": whether a colon in a heading and a quotation mark behind it tell who says what follows. */
  private static boolean isOfSpeaker(String text, int from, int to) {
    return "\"\u201C".indexOf(text.charAt(to)) >= 0 && text.substring(from, to).contains(":");
  }

  private static int wordEnd(String text, int from, int end) {
    int at = from;
    while (at < end && !Character.isWhitespace(text.charAt(at)))
      at++;
    return at;
  }

  /** Whether a word has capitals and no small letters; a single "A" may begin the sentence itself. */
  private static boolean isCapitals(String text, int from, int to) {
    int letters = 0;
    for (int i = from; i < to; i++) {
      if (Character.isLowerCase(text.charAt(i)) || text.charAt(i) == '(') return false;
      if (Character.isUpperCase(text.charAt(i))) letters++;
    }
    return letters > 1;
  }
}
