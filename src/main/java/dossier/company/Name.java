package dossier.company;

import java.util.List;
import java.util.Set;

/**
 * A name that the matcher looks for.
 *
 * @param kind what a match means
 * @param companies indices of the companies that carry it, ascending; none for a phrase that is no company
 * @param length number of words
 * @param caps what each word needs of capital letters in an article
 * @param canonical the name as the catalogue writes it
 */
record Name(Kind kind, List<Integer> companies, int length, List<Caps> caps, String canonical) {
  /** What a match means. */
  enum Kind {
    /** The company, whatever stands around. */
    PLAIN,
    /** The company or something else of that name. */
    AMBIGUOUS,
    /** One of several companies. */
    SHARED,
    /** The company when its full name stands in the same text. */
    SHORT,
    /** No company. */
    OTHER
  }

  /** Words that writers put small inside a name, however its owner spells them: "Research in Motion". */
  private static final Set<String> SMALL_INSIDE = Set.of("In", "Of", "And", "For");

  /** What a word needs of capital letters. */
  enum Caps {
    ANY, FIRST, SOME, ALL
  }

  int company() {
    return companies.getFirst();
  }

  /** Whether the name is written in capitals only, which is strong evidence by itself. */
  boolean acronym() {
    return length == 1 && caps.getFirst() == Caps.ALL;
  }

  /** Whether the words from {@code first} are capitalised as the name wants it. */
  boolean fits(Tokens tokens, int first) {
    for (int i = 0; i < length; i++) {
      boolean fits = switch (caps.get(i)) {
        case ANY -> true;
        case FIRST -> tokens.capital(first + i);
        case SOME -> tokens.someCapital(first + i);
        case ALL -> tokens.allCapitals(first + i);
      };
      if (!fits) return false;
    }
    return true;
  }

  static Caps caps(String word) {
    boolean small = word.chars().anyMatch(Character::isLowerCase);
    boolean capital = word.chars().anyMatch(Character::isUpperCase);
    if (!capital || SMALL_INSIDE.contains(word)) return Caps.ANY;
    if (!Character.isUpperCase(word.charAt(0))) return Caps.SOME;
    return small || word.length() == 1 ? Caps.FIRST : Caps.ALL;
  }
}
