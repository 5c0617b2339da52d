package dossier.answer;

import dossier.question.AnswerKind;
import dossier.question.Question;
import dossier.question.Relation;
import dossier.text.Span;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether a sentence tells of the purchase or sale that a question asks about: "Acme and Initech were not available for
 * comment" does not tell who bought Acme, nor "it sold shares at the start of June" when Initech sold Acme.
 */
final class DealAct {
  private static final Set<String> DEALS = Set.of("buy", "sell");
  private static final Pattern TELLS = Pattern.compile(
      "\\b(?:bu(?:y|ys|ying|yers?|yout)|bought|acqui\\w+|purchas\\w+|take(?:s|n)? over|took over|takeover|merg\\w+|deals?|bids?|offers?|offered|stakes?|sold"
          + "|sell(?:s|ing|er)?|sale|pa(?:y|id|ys)|snap\\w*|own(?:s|ed|er)?|invest\\w*|transaction|agree\\w*)\\b",
      Pattern.CASE_INSENSITIVE);

  private final Question question;
  private final @Nullable Relation relation;
  private final Set<String> parties = new HashSet<>();

  DealAct(Question question) {
    this.question = question;
    Relation read = question.relation();
    this.relation = read != null && DEALS.contains(read.name()) ? read : null;
    Sides sides = new Sides(question);
    if (relation != null && sides.named(relation.subject()) && sides.named(relation.object())) {
      name(relation.subject());
      name(relation.object());
    }
  }

  private void name(@Nullable Span side) {
    if (side != null) parties.addAll(FactBinding.terms(side.of(question.text())));
  }

  /** "Acme in talks to sell its unit": whoever sells is not who buys. */
  private static boolean isSeller(String name, String text) {
    return Pattern.compile(Pattern.quote(name) + "(?:['’]s)?(?: [^\\s,;]+){0,4}? (?:sell|sells|sold|selling)\\b")
        .matcher(text)
        .find();
  }

  /** Whether what was cut out of a sentence can be what the question asks of the deal. */
  boolean bears(Proposal proposal) {
    boolean cut = proposal.origin() == Proposal.Origin.EXTRACT && !proposal.backing().isEmpty();
    if (relation == null || !cut) return true;
    String text = proposal.backing().getFirst().text();
    boolean asksParty = question.kind() == AnswerKind.WHO && relation.asked() != Relation.Side.NONE;
    if (asksParty && !TELLS.matcher(text).find()) return false;
    if (asksParty && relation.name().equals("buy") && relation.asked() == Relation.Side.SUBJECT
        && isSeller(proposal.answer(), text))
      return false;
    boolean named = parties.isEmpty() || FactBinding.terms(text).stream().anyMatch(parties::contains);
    return question.kind() != AnswerKind.WHEN || named;
  }
}
