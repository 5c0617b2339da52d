package dossier;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;

/** The names of settings, and where their values come from. */
final class SettingNames {
  private static final List<String> KNOWN = List.of("PORT", "DOSSIER_HOME", "SLACK_SIGNING_SECRET", "SLACK_BOT_TOKEN",
      "SLACK_API_URL", "DOSSIER_CONTACT", "DOSSIER_FETCH_LOOPBACK",
      "DOSSIER_EDITORS", "DOSSIER_VECTORS", "DOSSIER_MANAGERS", "DATABASE_URL", "DOSSIER_KEY", "SLACK_CLIENT_ID",
      "SLACK_CLIENT_SECRET", "DOSSIER_SHARED_SOURCES", "DOSSIER_METRICS", "DOSSIER_LOG", "DOSSIER_INDEX");
  private static final String FILE = "dossier.properties";

  private SettingNames() {}

  /** The values by name: the file's, and over them the environment's; unknown names are refused or warned about. */
  static Map<String, String> checked(Map<String, String> environment, Path home, Consumer<String> warn) {
    Map<String, String> values = file(home.resolve(FILE));
    values.keySet().forEach(name -> check(name, " in " + home.resolve(FILE), warn));
    for (Map.Entry<String, String> entry : environment.entrySet()) {
      if (entry.getKey().startsWith("DOSSIER_") || entry.getKey().startsWith("SLACK_")) check(entry.getKey(), "", warn);
      if (KNOWN.contains(entry.getKey())) values.put(entry.getKey(), entry.getValue());
    }
    return values;
  }

  private static Map<String, String> file(Path file) {
    Map<String, String> values = new HashMap<>();
    if (!Files.exists(file)) return values;
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw new DossierException("the settings in " + file + " cannot be read: " + e.getMessage(), e);
    }
    properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
    return values;
  }

  private static void check(String name, String where, Consumer<String> warn) {
    if (KNOWN.contains(name)) return;
    if (name.startsWith("SLACK_")) warn.accept("the setting " + name + where + " is not known and not used");
    else
      throw new DossierException("the setting " + name + where + " is not known; did you mean " + nearest(name) + "?");
  }

  private static String nearest(String name) {
    return KNOWN.stream().min(Comparator.comparingInt(known -> edits(name, known))).orElseThrow();
  }

  /** Levenshtein distance. */
  private static int edits(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++)
      row[j] = j;
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
