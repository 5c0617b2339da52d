package dossier.answer;

import dossier.company.CompanyMention;
import dossier.question.Question;
import dossier.text.ResourceLines;
import dossier.text.Span;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a result is the whole company's where that is asked for: "revenue of Acme's foundry business" is not Acme's. What a part is
 * called stands in {@code parts.txt}.
 */
final class FigurePart {
  private static final Pattern RESULT = Pattern.compile(
      "\\b(?:revenues?|sales|turnover|profits?|income|earnings|loss(?:es)?|lose|lost|earn(?:ed|s)?|make|made)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final List<Pattern> PARTS = ResourceLines.of(FigurePart.class, "parts.txt")
      .stream()
      .map(Pattern::compile)
      .toList();
  /** Words of a part's name that every result has. */
  private static final Set<String> MERE = FactBinding
      .terms(
          "revenue revenues sales profit profits income earnings loss losses from of on at in its the their unit business division"
              + " segment arm operations operating net total quarterly annual");

  private final Question question;
  private final Set<String> asked;
  private final boolean whole;

  FigurePart(Question question) {
    this.question = question;
    this.asked = FactBinding.terms(question.text());
    question.companies()
        .forEach(company -> asked.removeAll(FactBinding.terms(company.span().of(question.text()))));
    this.whole = RESULT.matcher(question.text()).find()
        && PARTS.stream().noneMatch(part -> part.matcher(question.text()).find());
  }

  boolean bears(Backing sentence, Span figure) {
    if (!whole) return true;
    String text = sentence.text();
    Span clause = FigureCoverage.clause(text, figure);
    String said = clause.of(text);
    for (Pattern part : PARTS) {
      Matcher matcher = part.matcher(said);
      while (matcher.find()) {
        Span at = new Span(clause.start() + matcher.start(), clause.start() + matcher.end());
        if (!at.overlaps(figure) && !isAsked(matcher.group()) && !isCompanyItself(sentence, at)) return false;
      }
    }
    return true;
  }

  /** Whether the question has a word of the part's name. */
  private boolean isAsked(String part) {
    Set<String> words = FactBinding.terms(part);
    words.removeAll(MERE);
    return words.stream().anyMatch(asked::contains);
  }

  /** Whether the part is the company asked for: "Acme's Initech unit". */
  private boolean isCompanyItself(Backing sentence, Span part) {
    int shift = sentence.at().start();
    List<CompanyMention> mentions = sentence.inTitle()
        ? sentence.entry().links().title()
        : sentence.entry().links().body();
    return mentions.stream()
        .filter(
            mention -> question.companyIds().contains(mention.company()) && sentence.at().contains(mention.span()))
        .map(mention -> mention.span().shifted(-shift))
        .anyMatch(at -> at.end() <= part.end() && at.end() >= part.start() - 1
            && !sentence.text().startsWith("'s", at.end()) && !sentence.text().startsWith("’s", at.end()));
  }
}
