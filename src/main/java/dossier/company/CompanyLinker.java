package dossier.company;

import java.util.List;

/** Finds the companies of a catalogue in texts and in questions. Immutable, for any number of threads. */
public final class CompanyLinker {
  private final Matcher matcher;
  private final QuestionReading questions;

  /** Prepares the names of a catalogue; takes some tens of milliseconds. */
  public CompanyLinker(CompanyCatalog catalog) {
    matcher = new Matcher(catalog);
    questions = new QuestionReading(matcher);
  }

  /** The mentions in a text that stands alone, sorted, none overlapping; names need their capital letters. */
  public List<CompanyMention> mentions(String text) {
    var scan = matcher.scan(text, false);
    return new Resolution(matcher, List.of(scan)).mentions(scan);
  }

  /** The mentions in an article, whose parts speak for each other, and what it is about. Either text may be empty. */
  public ArticleLinks link(String title, String body) {
    var titleScan = matcher.scan(title, false);
    var bodyScan = matcher.scan(body, false);
    var resolution = new Resolution(matcher, List.of(titleScan, bodyScan));
    var inTitle = resolution.mentions(titleScan);
    var inBody = resolution.mentions(bodyScan);
    return new ArticleLinks(inTitle, inBody, new SalienceJudge(titleScan.tokens(), inTitle, inBody).links());
  }

  /** The companies that a question names; capital letters may be missing. */
  public QuestionCompanies readQuestion(String question) {
    return questions.read(question);
  }
}
