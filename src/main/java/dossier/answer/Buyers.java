package dossier.answer;

import dossier.fact.Fact;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import dossier.name.Party;
import dossier.question.AnswerKind;
import dossier.question.Question;
import dossier.question.Relation;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Who, as facts have it, bought what a question asks for the buyer of, and who did not: "who bought Acme?". */
final class Buyers {
  private static final String BUY = "buy";
  /** Asks for the buyer of a part, which is not the buyer of the whole. */
  private static final Pattern PART = Premise.PART;
  /** Before a name that a company had. */
  private static final Pattern FORMER = Pattern.compile(" \\((?=\\p{L})");
  /** Within so many days those who buy do it together, or are told of one deal. */
  private static final int TOGETHER = 365;

  private final Question question;
  private final Sides sides;
  private final List<MergedFact> facts;

  Buyers(Question question, List<MergedFact> facts) {
    this.question = question;
    this.sides = new Sides(question);
    this.facts = facts;
  }

  /** Whether a proposal names first one who did not get it, or another than who did. */
  Predicate<Proposal> refuted() {
    if (!isAsked()) return proposal -> false;
    Set<String> failed = failed();
    Set<String> buyers = question.kind() == AnswerKind.WHO ? last() : Set.of();
    return proposal -> {
      String first = proposal.answer().toLowerCase(Locale.ROOT).split("[ ,]", 2)[0];
      return failed.contains(first) || (!buyers.isEmpty() && !buyers.contains(first));
    };
  }

  private boolean isAsked() {
    Relation relation = question.relation();
    return relation != null && relation.name().equals(BUY) && relation.asked() == Relation.Side.SUBJECT;
  }

  private boolean isOfBought(List<Party> bought) {
    Relation relation = question.relation();
    return relation != null && sides.stands(relation.object(), bought);
  }

  /** First words of the names of those whose deals alone were denied or ended. */
  private Set<String> failed() {
    Set<String> failed = new HashSet<>();
    Set<String> others = new HashSet<>();
    for (MergedFact merged : facts) {
      Fact fact = merged.fact();
      if (fact.type() == FactType.ACQUISITION && isOfBought(Premise.bought(fact)))
        (Premise.isOver(fact) ? failed : others).addAll(firstWords(fact.company()));
    }
    failed.removeAll(others);
    return failed;
  }

  /** First words of the names of those who bought all of it last, where the question has no period; none where that is not told well. */
  private Set<String> last() {
    if (PART.matcher(question.text()).find() || !namesCompanyBought()) return Set.of();
    List<MergedFact> told = facts.stream().filter(this::isWhole).toList();
    LocalDate newest = told.stream()
        .filter(fact -> fact.fact().modality() == Modality.ASSERTED)
        .map(FactDates::day)
        .max(LocalDate::compareTo)
        .orElse(LocalDate.MIN);
    boolean any = question.period() != null || newest.equals(LocalDate.MIN);
    Set<String> buyers = new HashSet<>();
    for (MergedFact fact : told)
      if (any || FactDates.day(fact).plusDays(TOGETHER).isAfter(newest))
        buyers.addAll(firstWords(fact.fact().company()));
    return buyers;
  }

  private boolean isWhole(MergedFact merged) {
    return Premise.isReal(merged.fact()) && Premise.isSameAct(merged) && isOfBought(merged.fact().counterparties())
        && merged.fact().amount() != null && merged.evidence().size() > 1;
  }

  private boolean namesCompanyBought() {
    Relation relation = question.relation();
    return relation != null && relation.object() != null
        && question.companies().stream().anyMatch(mention -> relation.object().contains(mention.span()));
  }

  /** Of each of its names: "meta" and "facebook" of "Meta (Facebook)". */
  private static Set<String> firstWords(Party party) {
    Set<String> words = new HashSet<>();
    for (String name : FORMER.split(party.name().toLowerCase(Locale.ROOT), -1))
      words.add(name.split("[ )]", 2)[0]);
    return words;
  }
}
