package dossier.answer;

import dossier.company.CompanyMention;
import dossier.question.Question;
import dossier.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question for whoever holds an office at a company now: "who runs Acme?", "who is Acme's finance chief?".
 *
 * @param office what it is called
 * @param role the role as articles have it
 * @param words by which articles are found that tell of it
 * @param several whether several may hold it, also those of old: founders
 */
record OfficeAsk(String office, Pattern role, List<String> words, boolean several) {
  private static final String NOW = "(?:now|currently|presently|at present|today|these days|at the moment)";
  private static final List<Row> ROWS = WordRows.of("office-asks.tsv", 6).stream().map(Row::of).toList();

  /** @param forms wordings of questions; the group {@code body} is the company */
  private record Row(OfficeAsk ask, List<Pattern> forms) {
    static Row of(List<String> cells) {
      OfficeAsk ask = new OfficeAsk(cells.get(0), words(cells.get(3)), List.of(cells.get(4).split(" ", -1)),
          cells.get(5).equals("several"));
      String doing = cells.get(1).isEmpty() ? "(?!)" : cells.get(1);
      String office = "(?:(?:current|present|new|latest|newest|incumbent) )?(?:" + cells.get(2) + ")";
      String who = "^who(?:['’]s| is| are| was| were)? (?:" + NOW + " )?";
      String ends = "(?: as (?:the |its )?" + office + ")?(?: " + NOW + ")?$";
      return new Row(ask, List.of(
          words("^who (?:" + NOW + " )?(?:" + doing + ") (?<body>.+?)" + ends),
          words(who + "(?:the )?" + office + " (?:of|at) (?<body>.+?)" + ends),
          words(who + "(?<body>.+?)(?:['’]s?) " + office + ends),
          words("^(?:the )?" + office + " (?:of|at) (?<body>.+?)" + ends),
          words("^(?<body>\\S+(?: \\S+)?)(?:['’]s?)? " + office + ends)));
    }
  }

  private static Pattern words(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  /** What {@code question} asks for of the kind; nothing where it asks for more or names no company of the catalogue alone. */
  static Optional<OfficeAsk> read(Question question) {
    if (question.companyIds().size() != 1 || question.period() != null) return Optional.empty();
    String asked = withoutMarks(question.text().strip());
    for (Row row : ROWS)
      for (Pattern form : row.forms()) {
        Matcher matcher = form.matcher(asked);
        if (matcher.find() && isCompany(question, matcher.group("body"))) return Optional.of(row.ask());
      }
    return Optional.empty();
  }

  /** A question without the marks behind its last word. */
  private static String withoutMarks(String text) {
    int end = text.length();
    while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1)))
      end--;
    return text.substring(0, end);
  }

  /** The office that is called so; nothing where it is none of those known. */
  static Optional<OfficeAsk> of(String office) {
    return ROWS.stream().map(Row::ask).filter(ask -> ask.role().matcher(office).matches()).findFirst();
  }

  private static boolean isCompany(Question question, String body) {
    return question.companies()
        .stream()
        .map(CompanyMention::span)
        .map((Span at) -> at.of(question.text()))
        .anyMatch(body.strip()::equalsIgnoreCase);
  }
}
