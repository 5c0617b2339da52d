package dossier.answer;

import dossier.question.AnswerKind;
import dossier.question.Question;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question for how many of something a company has now: "how many employees does Acme have?", "latest number of Acme
 * subscribers".
 *
 * @param noun what is counted, in the question's words
 */
record StockAsk(String noun) {
  private static final String NOUN = "(?<noun>[\\p{L}-]{1,40}(?: [\\p{L}-]{1,40}){0,2})";
  private static final String NOW = "(?: (?:now|currently|today|at present|these days|right now|at the moment|worldwide|globally|in total))?\\W*$";
  private static final List<Pattern> FORMS = List.of(
      words("^how many " + NOUN + " (?:does|do) (?<who>.{2,40}?) (?:currently |now )?(?:have|employ|serve|count|boast)"
          + NOW),
      words("^how many " + NOUN + " has (?<who>.{2,40}?)(?: got)?" + NOW),
      words("^how many " + NOUN + " (?:are there )?(?:at|on|of) (?<who>.{2,40}?)" + NOW),
      words(
          "^(?:what is |what['’]s )?(?:the )?(?:latest |current |present |newest )?(?:number|count|total) of (?<who>\\S{1,60}(?: \\S{1,60})??)(?:['’]s?)? "
              + NOUN + NOW),
      words("^(?:what is |what['’]s )?(?:the )?(?:latest |current |present |newest )?(?:number|count|total) of " + NOUN
          + " (?:at|on|of) (?<who>.{2,40}?)" + NOW));

  private static Pattern words(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  /** What {@code question} asks for of the kind; nothing where it asks for another time, place or sort than all now. */
  static Optional<StockAsk> read(Question question) {
    boolean possible = question.companyIds().size() == 1 && question.period() == null
        && question.kind() != AnswerKind.YES_NO;
    if (!possible) return Optional.empty();
    String text = question.text().strip();
    return FORMS.stream()
        .map(form -> form.matcher(text))
        .filter(Matcher::find)
        .filter(form -> isCompany(question, form.group("who")))
        .map(form -> new StockAsk(form.group("noun")))
        .findFirst();
  }

  private static boolean isCompany(Question question, String who) {
    return question.companies()
        .stream()
        .map(mention -> mention.span().of(question.text()))
        .anyMatch(who.strip()::equalsIgnoreCase);
  }
}
