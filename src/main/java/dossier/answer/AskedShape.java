package dossier.answer;

import dossier.answer.Proposal.Origin;
import dossier.question.AnswerKind;
import dossier.question.Question;
import dossier.retrieve.RelatedTerms;
import dossier.text.Quantities;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether what was found has the shape that the asking words want: a number for "how old", a beginning for "since when", the act for "when was it done", the rank for "is it the first". */
final class AskedShape {
  /** What only a sentence with a number answers. */
  private static final Pattern MEASURED = Pattern.compile("^\\W*(?:for |by )?how (?:long|old|far|big|fast|often)\\b",
      Pattern.CASE_INSENSITIVE);
  /** What only a sentence that gives a name answers. */
  private static final Pattern NAMING = Pattern.compile(
      "^\\W*what (?:is|was|are|were) [^?]{2,60}? (?:called|named|known as)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern NAMES = Pattern.compile(
      "\\b(?:called|calling|calls|named|names?|renam\\w+|known as|dubbed|re-?brand\\w*|code-?nam\\w+|nicknam\\w+)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern SINCE = Pattern.compile("^\\W*(?:since|from) when\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern BEGINS = Pattern.compile(
      "\\b(?:since|join\\w*|beg[aiu]n\\w*|start\\w*|founded|back to|became)\\b",
      Pattern.CASE_INSENSITIVE);

  /** Which of several it is; "first quarter" and "last year" are times. */
  private static final Pattern RANKED = Pattern.compile(
      "\\b(first|second|third|fourth|fifth|only|largest|biggest|highest|lowest|smallest|best|worst|youngest|oldest|longest)\\b"
          + "(?![ -](?:fiscal[ -])?(?:quarter|half|week|month|year)s?\\b)",
      Pattern.CASE_INSENSITIVE);
  private static final Map<String, String> ALIKE = Map.of("biggest", "largest");

  private final Set<String> ranks;
  private final boolean measured;
  private final boolean naming;
  private final boolean since;
  private final boolean when;
  private final AskedAct act;

  AskedShape(Question question) {
    this.ranks = question.kind() == AnswerKind.YES_NO ? ranks(question.text()) : Set.of();
    this.measured = question.kind() == AnswerKind.WHAT && MEASURED.matcher(question.text()).find();
    this.naming = question.kind() == AnswerKind.WHAT && NAMING.matcher(question.text()).find();
    this.when = question.kind() == AnswerKind.WHEN;
    this.act = new AskedAct(question);
    this.since = question.kind() == AnswerKind.WHEN && SINCE.matcher(question.text()).find();
  }

  boolean has(Proposal proposal) {
    if (measured && proposal.origin() == Origin.SENTENCE) return isMeasured(proposal.answer());
    if (naming && proposal.origin() == Origin.SENTENCE) return NAMES.matcher(proposal.answer()).find();
    if (when && proposal.origin() == Origin.EXTRACT && !isActTold(proposal)) return false;
    if (!ranks.isEmpty() && !ranks(proposal.backing().getFirst().text()).containsAll(ranks)) return false;
    return !since || proposal.origin() != Origin.EXTRACT
        || BEGINS.matcher(proposal.backing().getFirst().text()).find();
  }

  private boolean isActTold(Proposal proposal) {
    return proposal.backing().stream().anyMatch(each -> act.isTold(RelatedTerms.told(each.text())));
  }

  private static Set<String> ranks(String text) {
    return RANKED.matcher(text)
        .results()
        .map(found -> found.group().toLowerCase(Locale.ROOT))
        .map(rank -> ALIKE.getOrDefault(rank, rank))
        .collect(Collectors.toSet());
  }

  private static boolean isMeasured(String text) {
    return !Quantities.find(text).isEmpty() || text.chars().anyMatch(Character::isDigit);
  }
}
