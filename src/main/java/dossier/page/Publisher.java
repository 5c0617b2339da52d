package dossier.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The publisher that a saved page names. */
final class Publisher {
  private static final int MAX_WORDS = 6;
  private static final Pattern RIGHTS = Pattern.compile("[\\s,.–—-]{0,9}\\ball rights reserved.*$",
      Pattern.CASE_INSENSITIVE);
  /** A date, another clause or a place after the name. */
  private static final Pattern AFTER = Pattern
      .compile("(?:,| on (?=\\p{L}+ \\d|\\d)| in (?=\\p{L}+ \\d|\\d)| and is | under | as | with | at https?:).*$");
  private static final Pattern EDGES = Pattern.compile("^[\\s\"'“”‘’(]+|[\\s\"'“”‘’).,;:]+$");

  private Publisher() {}

  /**
   * The name as people know it: from a line that says where the article appeared; else from an agency's dateline; else
   * the site's; else that of the owner of its rights; null when none is named.
   *
   * @param site the name behind the title, or ""
   */
  static @Nullable String in(List<SavedLine> lines, String site) {
    return named("origin", lines)
        .or(() -> named("source", aboveText(lines)))
        .or(() -> named("dateline", lines))
        .or(() -> name(site))
        .or(() -> named("owner", lines.reversed()))
        .orElse(null);
  }

  /** Below, a source is that of a table or a picture. */
  private static List<SavedLine> aboveText(List<SavedLine> lines) {
    return lines.stream().takeWhile(line -> line.kind() != SavedLine.Kind.PROSE).toList();
  }

  private static Optional<String> named(String kind, List<SavedLine> lines) {
    return lines.stream()
        .flatMap(line -> LinePatterns.match(kind, line.text()).stream())
        .flatMap(found -> name(found.group("publisher")).stream())
        .findFirst();
  }

  private static Optional<String> name(String raw) {
    String name = RIGHTS.matcher(raw).replaceFirst("");
    name = EDGES.matcher(AFTER.matcher(name).replaceFirst("")).replaceAll("");
    boolean isName = !name.isEmpty() && name.split(" ", -1).length <= MAX_WORDS
        && name.codePoints().anyMatch(Character::isUpperCase);
    return isName ? Optional.of(displayed(name)) : Optional.empty();
  }

  /** A single word of more than four capitals is set so for its looks; shorter ones are initials. */
  private static String displayed(String name) {
    boolean shouted = name.length() > 4 && name.codePoints().allMatch(Character::isUpperCase);
    return shouted ? name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT) : name;
  }
}
