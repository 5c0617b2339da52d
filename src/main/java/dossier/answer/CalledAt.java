package dossier.answer;

import dossier.company.CompanyId;
import dossier.company.CompanyMention;
import dossier.index.ArticleEntry;
import dossier.name.Name;
import dossier.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where an article says beside a person's name which office it holds at a company: "Acme's chief executive, Jane Roe", "Jane
 * Roe, chief executive of Acme". A company that stands farther off is another matter.
 */
final class CalledAt {
  private static final String RANKS = "(?: (?:new|current|interim|acting|longtime|long-time|global|chairman and|president and|founder and|co-founder and|chief executive and|chairman,? president and))?";
  private static final String FORM = "(?:,? (?:Inc|Corp|Corporation|Co|Ltd|Plc|Group|Technologies|Holdings|Systems|Electronics|AG|SA|NV|Oyj)\\.?)*";
  private static final Pattern COMPANY_TO_ROLE = Pattern
      .compile(FORM + "(?: ?\\([^)]{1,20}\\))?(?:['’]s?)?" + RANKS + " ", Pattern.CASE_INSENSITIVE);
  private static final Pattern ROLE_TO_NAME = Pattern.compile(",? (?:(?:and \\w+|Mr|Ms)\\.? )?",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern NAME_TO_ROLE = Pattern.compile(
      ",? (?:who is |is |was named |remains |became |becomes |stays |as |the |its |an? )*(?:new |current |interim |acting |chairman and |president and |founder and |co-founder and )?",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern ROLE_TO_COMPANY = Pattern.compile(" (?:of|at|for) (?:the )?", Pattern.CASE_INSENSITIVE);
  private static final Pattern NAME_TO_COMPANY = Pattern.compile(", (?:the )?", Pattern.CASE_INSENSITIVE);

  private CalledAt() {}

  /** The sentence that says so of the person; nothing where none does. */
  static Optional<Span> sentence(ArticleEntry entry, Name person, Pattern role, CompanyId company) {
    String body = entry.article().body();
    String last = person.full().substring(person.full().lastIndexOf(' ') + 1);
    return entry.sentences()
        .stream()
        .filter(at -> at.of(body).contains(last))
        .filter(at -> entry.names()
            .body()
            .stream()
            .filter(name -> at.contains(name.span()) && name.full().equals(person.full()))
            .anyMatch(name -> entry.links()
                .body()
                .stream()
                .filter((CompanyMention mention) -> mention.company().equals(company) && at.contains(mention.span()))
                .anyMatch(mention -> tells(body, name.span(), mention.span(), role))))
        .findFirst();
  }

  private static boolean tells(String body, Span name, Span company, Pattern role) {
    if (company.end() <= name.start()) {
      String between = body.substring(company.end(), name.start());
      return parts(between, COMPANY_TO_ROLE, role, ROLE_TO_NAME);
    }
    String between = body.substring(name.end(), company.start());
    if (parts(between, NAME_TO_ROLE, role, ROLE_TO_COMPANY)) return true;
    String rest = body.substring(company.end(), Math.min(body.length(), company.end() + 60));
    return NAME_TO_COMPANY.matcher(between).matches() && Pattern
        .compile(COMPANY_TO_ROLE.pattern() + "(?:" + role.pattern() + ")\\b", Pattern.CASE_INSENSITIVE)
        .matcher(rest)
        .lookingAt();
  }

  private static boolean parts(String text, Pattern before, Pattern role, Pattern after) {
    return text.length() < 90 && Pattern
        .compile("(?:" + before.pattern() + ")(?:" + role.pattern() + ")(?:" + after.pattern() + ")",
            Pattern.CASE_INSENSITIVE)
        .matcher(text)
        .matches();
  }
}
