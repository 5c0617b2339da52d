package dossier.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The word tables of {@code sentence-words.txt}, read once. Immutable and safe to share. */
final class SentenceWords {
  private static final String RESOURCE = "sentence-words.txt";
  static final SentenceWords ENGLISH = new SentenceWords(read());

  private final Map<String, Abbreviation> abbreviations = new HashMap<>();
  private final Map<String, Set<String>> tables;
  private final Set<String> openers;

  private SentenceWords(Map<String, Set<String>> tables) {
    this.tables = tables;
    this.openers = table("opener");
    for (var kind : Abbreviation.values()) {
      for (String word : table(kind.table())) {
        abbreviations.putIfAbsent(word, kind);
        abbreviations.putIfAbsent(capitalised(word), kind);
        if (word.length() > 1) abbreviations.putIfAbsent(word.toUpperCase(Locale.ROOT), kind);
      }
    }
  }

  /** The kind of {@code word}, written without its last full stop; null for what is no abbreviation. */
  @Nullable
  Abbreviation abbreviation(String word) {
    return abbreviations.get(word);
  }

  /** Whether the word, or its part before an apostrophe or hyphen, opens sentences ("It's", "Two-thirds"). */
  boolean opens(String word) {
    if (openers.contains(word)) return true;
    int cut = 0;
    while (cut < word.length() && word.charAt(cut) != '\'' && word.charAt(cut) != '-')
      cut++;
    return cut > 0 && cut < word.length() && openers.contains(word.substring(0, cut));
  }

  /** The words of one table; an unknown name is refused with an {@link IllegalArgumentException}. */
  Set<String> table(String name) {
    var words = tables.get(name);
    if (words == null) throw new IllegalArgumentException("no table [" + name + "] in " + RESOURCE);
    return words;
  }

  /** {@code word}, which is not empty, with its first letter as a capital. */
  static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static Map<String, Set<String>> read() {
    try (InputStream in = SentenceWords.class.getResourceAsStream(RESOURCE)) {
      if (in == null) throw new IllegalStateException("missing resource " + RESOURCE);
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  private static Map<String, Set<String>> parse(String source) {
    var tables = new HashMap<String, Set<String>>();
    Set<String> words = Set.of();
    for (String line : source.lines().map(String::strip).toList()) {
      if (line.isEmpty() || line.startsWith("#")) continue;
      if (line.startsWith("[")) {
        words = new LinkedHashSet<>();
        tables.put(line.substring(1, line.length() - 1), words);
      } else {
        for (String word : line.split("\\s+", -1))
          words.add(word.replace('_', ' '));
      }
    }
    return tables;
  }
}
