package dossier.feed;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name in an author's element. */
final class Author {
  private static final List<String> NAME = List.of("name", "atom:name");
  /** RSS asks for a mail address, most write the name behind it in brackets. */
  private static final Pattern NAME_BEHIND = Pattern.compile("\\S{1,64}@\\S{1,100}\\s{1,5}\\((.{1,300})\\)");
  private static final Pattern NAME_BEFORE = Pattern.compile("\"?([^<>\"]{1,300}?)\"?\\s{0,5}[<(]\\S+@\\S+[>)]");
  private static final Pattern ADDRESS = Pattern.compile("(?:mailto:)?\\S{1,64}@\\S{1,100}");

  private Author() {}

  /** The name; a bare mail address is none. */
  static Optional<String> of(XmlElement author) {
    String structured = XmlFeeds.first(author, NAME, TextConstruct::line);
    if (structured != null) return of(structured);
    return author.hasElements() ? Optional.empty() : of(PlainText.line(author.text()));
  }

  static Optional<String> of(@Nullable String printed) {
    if (printed == null) return Optional.empty();
    Matcher behind = NAME_BEHIND.matcher(printed);
    if (behind.matches()) return Optional.of(behind.group(1).strip());
    Matcher before = NAME_BEFORE.matcher(printed);
    if (before.matches()) return Optional.of(before.group(1).strip());
    return ADDRESS.matcher(printed).matches() ? Optional.empty() : Optional.of(printed);
  }
}
