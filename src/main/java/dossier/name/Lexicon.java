package dossier.name;

import dossier.company.CommonWords;
import dossier.company.Folding;
import dossier.company.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words and phrases that are known beforehand. Immutable once built. */
final class Lexicon {
  static final Lexicon ENGLISH = new Lexicon();

  private final Words words = new Words();
  private final Set<String> plain = Set.copyOf(WordLists.words("plain-words.txt"));
  private final CommonWords common = new CommonWords();
  private final PhraseTrie phrases = new PhraseTrie();
  private long[] classes = new long[1 << 12];
  private final Cues cues;

  private Lexicon() {
    classes();
    for (var name : WordLists.words("given-names.txt"))
      add(WordClass.GIVEN, name);
    for (var name : WordLists.words("family-names.txt"))
      add(WordClass.FAMILY, name);
    gazetteer("no-names.txt", null);
    gazetteer("organisations.txt", NameType.ORGANISATION);
    gazetteer("companies.txt", NameType.COMPANY);
    gazetteer("regions.txt", NameType.PLACE);
    gazetteer("cities.txt", NameType.PLACE);
    gazetteer("products.txt", NameType.PRODUCT);
    cues = new Cues(words);
    classes = Arrays.copyOf(classes, words.size());
  }

  Words words() {
    return words;
  }

  PhraseTrie phrases() {
    return phrases;
  }

  Cues cues() {
    return cues;
  }

  /** Whether the word of that number is of the class; no unknown word is of any. */
  boolean is(int word, WordClass wanted) {
    return word >= 0 && (classes[word] & wanted.bit()) != 0;
  }

  /** Whether it is a frequent English word, inflected or not. */
  boolean everyday(String word) {
    var folded = Folding.fold(word);
    return plain.contains(folded) || common.contains(folded);
  }

  /** The entry that the tokens from {@code first} to {@code end} spell, or null. */
  @Nullable
  Known known(Tokens tokens, int first, int end) {
    int node = 0;
    for (int i = first; i < end && node >= 0; i++)
      node = phrases.step(node, tokens.word(i));
    Known known = node <= 0 ? null : phrases.at(node);
    return known != null && known.possessive() && !tokens.possessive(end - 1) ? null : known;
  }

  /** Whether the tokens spell what names nothing: an index, a holiday. */
  boolean noName(Tokens tokens, int first, int end) {
    var known = known(tokens, first, end);
    return known != null && known.type() == null;
  }

  private void classes() {
    WordClass section = WordClass.FUNCTION;
    for (var line : WordLists.lines("word-classes.txt")) {
      if (line.startsWith("[")) section = WordClass.valueOf(line.substring(1, line.length() - 1));
      else
        for (var word : line.split("\\s+", -1))
          add(section, word);
    }
  }

  private void add(WordClass section, String word) {
    if (word.indexOf('\'') >= 0) add(section, word.replace('\'', '\u2019'));
    int id = words.intern(word);
    if (id >= classes.length) classes = Arrays.copyOf(classes, classes.length * 2);
    classes[id] |= section.bit();
  }

  private void gazetteer(String resource, @Nullable NameType type) {
    for (var line : WordLists.phrases(resource)) {
      boolean everyday = line.startsWith("~");
      var phrase = everyday ? line.substring(1) : line;
      phrases.put(ids(phrase), new Known(type, everyday, phrase.endsWith("'s"), resource.equals("regions.txt")));
    }
  }

  private int[] ids(String phrase) {
    var tokens = Tokens.of(phrase, words);
    List<Integer> ids = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++)
      ids.add(words.intern(tokens.surface(i)));
    return ids.stream().mapToInt(Integer::intValue).toArray();
  }
}
