package dossier.slack;

import dossier.slack.Showing.Visibility;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a button, or an option of a form, carries that is about one fact. Its text form fits an option: {@value #MAX}
 * characters.
 *
 * @param id of the fact, or of the decision on one
 * @param asked the moment that the fact was shown for
 * @param visibility who saw the message that it stands in
 * @param fault what is said to be wrong with it, or null
 */
record FactValue(String id, Instant asked, Visibility visibility, @Nullable Fault fault) {
  /** Longest text form. */
  static final int MAX = 150;
  private static final Pattern FORM = Pattern
      .compile("f1 ([pts]) (-?\\d{1,15}) ([A-Za-z0-9-]{1,64})(?: ([a-z-]{1,20}))?");

  FactValue {
    if (!id.matches("[A-Za-z0-9-]{1,64}")) throw new IllegalArgumentException("no id: " + id.length() + " characters");
  }

  /** One that says nothing wrong. */
  static FactValue of(String id, Instant asked, Visibility visibility) {
    return new FactValue(id, asked, visibility, null);
  }

  /** The same with what is said to be wrong. */
  FactValue with(Fault wrong) {
    return new FactValue(id, asked, visibility, wrong);
  }

  /** Its text form. */
  String encoded() {
    return "f1 " + visibility.letter() + " " + asked.toEpochMilli() + " " + id
        + (fault == null ? "" : " " + fault.id());
  }

  /** Reads what came back from Slack; nothing for what is broken or of another version. */
  static Optional<FactValue> decode(@Nullable String text) {
    if (text == null || text.length() > MAX) return Optional.empty();
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) return Optional.empty();
    Fault fault = parts.group(4) == null ? null : Fault.of(parts.group(4)).orElse(null);
    if (fault == null && parts.group(4) != null) return Optional.empty();
    try {
      return Optional.of(new FactValue(parts.group(3), Instant.ofEpochMilli(Long.parseLong(parts.group(2))),
          Visibility.of(parts.group(1)), fault));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
