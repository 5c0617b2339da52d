package dossier.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which pronoun stands for a person, as far as a given name tells. */
enum Gender {
  HE,
  SHE,
  UNKNOWN;

  private static final Map<String, Gender> NAMES = read();

  private static Map<String, Gender> read() {
    Map<String, Gender> names = new HashMap<>();
    Gender gender = UNKNOWN;
    for (String line : SpeechWords.lines("given-names.txt")) {
      if (line.startsWith("[")) gender = valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
      else
        for (String name : List.of(line.split("\\s+", -1)))
          names.merge(name, gender, (one, other) -> one == other ? one : UNKNOWN);
    }
    return names;
  }

  /** What the first word of a full name tells. */
  static Gender of(String fullName) {
    int end = fullName.indexOf(' ');
    if (end < 0) return UNKNOWN;
    return NAMES.getOrDefault(fullName.substring(0, end).toLowerCase(Locale.ROOT), UNKNOWN);
  }

  /** Whether both can be one person's. */
  boolean agrees(Gender other) {
    return this == other || this == UNKNOWN || other == UNKNOWN;
  }
}
