package dossier.question;

import dossier.text.ResourceLines;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The wordings that mean nothing without an earlier question, from {@code follow-ups.tsv}. */
final class FollowUpForms {
  /** What a wording does. */
  enum Kind {
    /** Wants further evidence. */
    MORE,
    /** Asks who said so. */
    SOURCES,
    /** Asks something else about the same. */
    ASKING,
    /** Doubts; it cannot be told what is asked. */
    UNCLEAR,
    /** No follow-up: what has a price when it happens. */
    PRICED,
    /** No follow-up: what an amount belongs to. */
    MEASURED;

    private boolean follows() {
      return this != PRICED && this != MEASURED;
    }
  }

  private static final List<Form> FORMS = ResourceLines.of(FollowUpForms.class, "follow-ups.tsv")
      .stream()
      .map(Form::of)
      .toList();
  /** What opens a follow-up and says nothing. */
  private static final Pattern OPENS = Pattern.compile(
      "^(?:(?:and|but|so|or|then|ok|okay|thanks|thank you|well)[,.!]?\\s+)+",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern ENDS = Pattern.compile("[\\s?!.…]+$");

  private record Form(Kind kind, Pattern pattern) {
    static Form of(String line) {
      String[] cells = line.split("\t", -1);
      if (cells.length != 3) throw new IllegalStateException("follow-ups.tsv: expected 3 cells: " + line);
      return new Form(Kind.valueOf(cells[1]), Pattern.compile(cells[2], Pattern.CASE_INSENSITIVE));
    }
  }

  /**
   * A wording that was found.
   *
   * @param asks the asking words in lower case, empty where it has none
   */
  record Found(Kind kind, String asks) {}

  private FollowUpForms() {}

  /** The wording of a whole text. */
  static Optional<Found> read(String text) {
    String bare = unopened(text);
    for (Form form : FORMS) {
      Matcher matcher = form.pattern().matcher(bare);
      if (form.kind().follows() && matcher.matches()) return Optional.of(new Found(form.kind(), asks(matcher)));
    }
    return Optional.empty();
  }

  private static String asks(Matcher matcher) {
    for (String group : List.of("asks", "price")) {
      @Nullable
      String asks = matcher.namedGroups().containsKey(group) ? matcher.group(group) : null;
      if (asks != null) return asks.toLowerCase(Locale.ROOT).replaceFirst("^(\\w+) who$", "$1 whom");
    }
    return "";
  }

  /** Whether what a clause tells of is of that kind. */
  static boolean tells(Kind kind, String clause) {
    return FORMS.stream().anyMatch(form -> form.kind() == kind && form.pattern().matcher(clause).matches());
  }

  /** The text without the marks that end it. */
  static String unmarked(String text) {
    return ENDS.matcher(text.strip()).replaceFirst("");
  }

  /** The text without what opens it and the marks that end it. */
  static String unopened(String text) {
    return OPENS.matcher(unmarked(text)).replaceFirst("");
  }
}
