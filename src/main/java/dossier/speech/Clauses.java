package dossier.speech;

import dossier.grammar.Element;
import dossier.grammar.NounPhrase;
import dossier.grammar.Sentence;
import dossier.grammar.VerbGroup;
import dossier.grammar.WordClass;
import dossier.text.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether words make a clause of their own: somebody or something, and a finite verb that says what of it. */
final class Clauses {
  private static final Set<WordClass> LOOSE = EnumSet
      .of(WordClass.ADVERB, WordClass.NEGATION, WordClass.TIME, WordClass.QUOTE);
  private static final Set<WordClass> BEFORE = EnumSet
      .of(WordClass.COMMA, WordClass.CONJUNCTION, WordClass.STOP, WordClass.TIME, WordClass.ADVERB, WordClass.QUOTE);

  private static final Set<WordClass> TIES = EnumSet.of(WordClass.PREPOSITION, WordClass.CONJUNCTION);
  private static final long JOINER = SpeechWords.bits("joiner");
  private static final long SUBJECT = SpeechWords.bits("subject-pronoun");

  private final Sentence sentence;

  private Clauses(Sentence sentence) {
    this.sentence = sentence;
  }

  /**
   * Whether the first sentence of the words has a main clause, or is a whole one with a capital and any finite verb. Parses
   * it unless a pronoun that is a subject begins.
   */
  static boolean isMain(String body, Span words) {
    if (beginsWithSubject(words.of(body))) return true;
    Sentence sentence = Sentence.parse(body, words, List.of());
    return new Clauses(sentence).isMain() || (Character.isUpperCase(body.charAt(words.start())) && hasVerb(sentence));
  }

  /** "we", "it's", "but you don't". */
  private static boolean beginsWithSubject(String words) {
    int end = wordEnd(words, 0);
    long first = tables(words, 0, end);
    boolean joined = (first & JOINER) != 0 && end + 1 < words.length();
    return ((joined ? tables(words, end + 1, wordEnd(words, end + 1)) : first) & SUBJECT) != 0;
  }

  private static int wordEnd(String words, int from) {
    int end = from;
    while (end < words.length() && Character.isLetter(words.charAt(end)))
      end++;
    return end;
  }

  private static long tables(String words, int from, int to) {
    return SpeechWords.ENGLISH.of(words.substring(from, to).toLowerCase(Locale.ROOT));
  }

  /** Whether a finite verb stands anywhere in the words. Parses them. */
  static boolean hasVerb(String body, Span words) {
    return hasVerb(Sentence.parse(body, words, List.of()));
  }

  private static boolean hasVerb(Sentence sentence) {
    return sentence.elements().stream().anyMatch(Clauses::isFinite);
  }

  private static boolean isFinite(@Nullable Element element) {
    return element instanceof VerbGroup verb && verb.kind() == VerbGroup.Kind.FINITE;
  }

  private boolean isMain() {
    for (int at = 0; at < sentence.elements().size() && !endsSentence(at); at++) {
      if (!isFinite(sentence.at(at))) continue;
      int subject = loose(at - 1);
      if (subject < 0) return false;
      if (sentence.noun(subject) != null && opens(chainStart(subject))) return true;
    }
    return false;
  }

  private boolean endsSentence(int at) {
    return sentence.joint(at) == WordClass.STOP && ".!?".contains(sentence.word(at));
  }

  private int loose(int from) {
    int at = from;
    while (at >= 0 && isIn(LOOSE, at))
      at--;
    return at;
  }

  /** The first of noun phrases that prepositions and conjunctions tie together: "the price of anvils and hammers". */
  private int chainStart(int noun) {
    int at = noun;
    for (int before = beforeTie(at); sentence.noun(before) != null; before = beforeTie(at))
      at = before;
    return at > 0 && sentence.joint(at - 1) == WordClass.PREPOSITION ? at - 1 : at;
  }

  /** What stands before the words that tie a noun phrase to it: "earnings outside of the bank"; -1 where none do. */
  private int beforeTie(int noun) {
    int at = noun - 1;
    while (at >= 0 && (isIn(TIES, at) || (at < noun - 1 && isIn(LOOSE, at))))
      at--;
    return at == noun - 1 ? -1 : at;
  }

  /** Whether a clause may begin at a position: none stands before that it hangs on. */
  private boolean opens(int at) {
    if (at == 0) return true;
    NounPhrase noun = sentence.noun(at - 1);
    return noun == null && sentence.verb(at - 1) == null && isIn(BEFORE, at - 1);
  }

  private boolean isIn(Set<WordClass> kinds, int at) {
    WordClass kind = sentence.joint(at);
    return kind != null && kinds.contains(kind);
  }
}
