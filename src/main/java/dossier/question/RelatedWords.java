package dossier.question;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Words that news uses for one another, from {@code related-words.txt}. */
public final class RelatedWords {
  private static final List<List<String>> GROUPS = read();

  private RelatedWords() {}

  /** Groups of words in lower case, none inflected; a word may stand in several. */
  public static List<List<String>> groups() {
    return GROUPS;
  }

  private static List<List<String>> read() {
    List<List<String>> groups = new ArrayList<>();
    try (InputStream in = RelatedWords.class.getResourceAsStream("related-words.txt")) {
      if (in == null) throw new IllegalStateException("related-words.txt is not on the class path");
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine())
        if (!line.isBlank() && !line.startsWith("#")) groups.add(List.of(line.split(" ", -1)));
      return List.copyOf(groups);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
