package dossier.question;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Words that news uses for one another, from {@code related-words.txt} and {@code narrower-words.txt}. */
public final class RelatedWords {
  private static final List<List<String>> GROUPS = read("related-words.txt");
  private static final List<List<String>> NARROWER = read("narrower-words.txt");

  private RelatedWords() {}

  /** Groups of words in lower case, none inflected; a word may stand in several. */
  public static List<List<String>> groups() {
    return GROUPS;
  }

  /** Words with those of a narrower meaning, which tell of it too; a word in lower case and then its narrower ones. */
  public static List<List<String>> narrower() {
    return NARROWER;
  }

  private static List<List<String>> read(String resource) {
    List<List<String>> groups = new ArrayList<>();
    try (InputStream in = RelatedWords.class.getResourceAsStream(resource)) {
      if (in == null) throw new IllegalStateException(resource + " is not on the class path");
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine())
        if (!line.isBlank() && !line.startsWith("#")) groups.add(List.of(line.split(" ", -1)));
      return List.copyOf(groups);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
