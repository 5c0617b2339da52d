package dossier.answer;

import dossier.company.CompanyMention;
import dossier.question.AnswerKind;
import dossier.question.Question;
import dossier.retrieve.RelatedTerms;
import dossier.text.Span;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a question compares with expectations: "did Acme's subscribers beat expectations?" is not answered by its earnings. */
final class BeatenMeasure {
  private static final Pattern ASKS = Pattern.compile(
      "^\\W*(?:did|does|do|has|have|had|will) (?<what>\\S.{2,80}?) (?:beat|top|topped|exceed|exceeded|miss|missed|meet|met|surpass|surpassed|fall short of|fallen short of)\\b.*\\b(?:expect\\w*|forecasts?|estimates?|predict\\w*|analysts?|consensus|wall street|the street)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern COMPARES = Pattern.compile(
      "\\b(?:beat\\w*|top(?:s|ped|ping)?|above|below|short of|miss\\w*|exceed\\w*|surpass\\w*|expect\\w*|estimat\\w*|forecast\\w*|analysts?|consensus|better|worse|than)\\b",
      Pattern.CASE_INSENSITIVE);
  /** What ends the noun group: its last word says what is measured. */
  private static final Pattern END = Pattern.compile("\\s(?:in|for|of|on|at|during|from)\\s.*$",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern LAST = Pattern.compile("[\\p{L}-]{3,}$");

  private final Set<String> measure = new HashSet<>();

  BeatenMeasure(Question question) {
    if (question.kind() != AnswerKind.YES_NO) return;
    Matcher asks = ASKS.matcher(question.text());
    if (!asks.find()) return;
    String what = END.matcher(asks.group("what")).replaceFirst("");
    Matcher last = LAST.matcher(what);
    if (!last.find()) return;
    Span at = new Span(asks.start("what") + last.start(), asks.start("what") + last.end());
    if (question.companies().stream().map(CompanyMention::span).anyMatch(at::overlaps)) return;
    for (String term : FactBinding.terms(last.group())) {
      measure.add(term);
      measure.addAll(RelatedTerms.of(term));
    }
  }

  /** Whether a sentence compares it with anything. */
  boolean bears(Proposal proposal) {
    if (measure.isEmpty()) return true;
    return proposal.backing()
        .stream()
        .map(Backing::text)
        .anyMatch(
            text -> COMPARES.matcher(text).find() && FactBinding.terms(text).stream().anyMatch(measure::contains));
  }
}
