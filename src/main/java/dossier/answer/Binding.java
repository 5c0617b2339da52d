package dossier.answer;

import dossier.company.CompanyId;
import dossier.company.CompanyLink;
import dossier.company.Salience;
import dossier.question.Question;
import dossier.retrieve.Hit;
import dossier.retrieve.QuestionTerm;
import dossier.retrieve.Retrieval;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How much of a question a sentence binds: the weight of the question's terms and companies that stand in the sentence,
 * and in part of those that stand around it.
 */
final class Binding {
  /** What a term counts that stands beside the sentence: in the title, or in the sentence before. */
  private static final double NEAR = 0.6;
  /** What a term counts that stands elsewhere in the passage. */
  private static final double AROUND = 0.3;
  /** Share of the question's words, by weight, that the sentence itself must say: the company alone binds no relation. */
  private static final double OWN_SHARE = 1 / 3.0;
  /** What is left of the binding of a sentence that says less. */
  private static final double UNSAID = 0.7;
  /** What a related word counts beside the question's own. */
  private static final double RELATED = 0.85;
  /** What a company counts that the sentence before names and this one refers to. */
  private static final double REFERRED = 0.9;
  private static final Pattern REFERS_BACK = Pattern
      .compile("^[\"'“‘(]*(?:It|Its|The company|The firm|The group|They|Their|He|She|His|Her)\\b");
  /** A company weighs like a term that one passage in a thousand has. */
  private static final double COMPANY_WEIGHT = 6.9;

  private final Question question;
  private final List<QuestionTerm> terms;
  private final double whole;

  Binding(Question question, Retrieval retrieval) {
    this.question = question;
    this.terms = retrieval.terms();
    this.whole = terms.stream().mapToDouble(QuestionTerm::weight).sum() + COMPANY_WEIGHT * question.companyIds().size();
  }

  /**
   * What stands around the sentences of one passage.
   *
   * @param title terms of the title
   * @param passage terms of the whole passage
   * @param companies companies that the article is about or names in its title
   */
  record Surroundings(Set<String> title, Set<String> passage, Set<CompanyId> companies) {
    static Surroundings of(Hit hit, Sentence title, List<Sentence> sentences) {
      Set<String> passage = new HashSet<>();
      for (Sentence sentence : sentences)
        passage.addAll(sentence.termValues());
      Set<CompanyId> companies = new HashSet<>(title.companies());
      for (CompanyLink link : hit.entry().links().links())
        if (link.salience() == Salience.ABOUT) companies.add(link.company());
      return new Surroundings(title.termValues(), passage, companies);
    }
  }

  /**
   * How much of a question is bound.
   *
   * @param share of its weight, 0 to 1; 0 where a company of the question is not bound at all
   * @param own share of its words' weight that the sentence itself says
   * @param unbound share of its words' weight that nothing around says
   * @param unboundNames share of its words' weight in names that nothing around says
   * @param companies share of its companies that the sentence names; 1 where it has none
   * @param names share of the weight of its names beside companies that the sentence itself says; 1 where it has none
   * @param rarest how much of its heaviest word is bound
   */
  record Bound(double share, double own, double unbound, double unboundNames, double companies, double names,
      double rarest) {
    static final Bound NONE = new Bound(0, 0, 1, 1, 0, 0, 0);
  }

  /** How much of the question {@code sentence} binds. */
  Bound of(Sentence sentence, Set<String> before, Surroundings around, Set<CompanyId> companiesBefore) {
    double bound = 0;
    double inSentence = 0;
    double words = 0;
    double unbound = 0;
    double unnamed = 0;
    double names = 0;
    double namesSaid = 0;
    double heaviest = 0;
    double rarest = 1;
    Set<String> own = sentence.termValues();
    for (QuestionTerm term : terms) {
      double share = share(term, own, before, around);
      bound += term.weight() * share;
      words += term.weight();
      if (share >= RELATED) inSentence += term.weight();
      if (share == 0) unbound += term.weight();
      if (share == 0 && term.name()) unnamed += term.weight();
      if (term.name()) names += term.weight();
      if (term.name() && share >= RELATED) namesSaid += term.weight();
      if (term.weight() > heaviest) {
        heaviest = term.weight();
        rarest = share;
      }
    }
    double said = words == 0 || inSentence >= OWN_SHARE * words ? 1 : UNSAID;
    int named = 0;
    for (CompanyId company : question.companyIds()) {
      double share = share(company, sentence, companiesBefore, around);
      if (share == 0) return Bound.NONE;
      if (share == 1) named++;
      bound += COMPANY_WEIGHT * share;
    }
    if (whole == 0) return Bound.NONE;
    double all = Math.max(words, 1e-9);
    double companies = question.companyIds().isEmpty() ? 1 : (double) named / question.companyIds().size();
    return new Bound(said * bound / whole, inSentence / all, unbound / all, unnamed / all, companies,
        names == 0 ? 1 : namesSaid / names, rarest);
  }

  private static double share(QuestionTerm term, Set<String> own, Set<String> before, Surroundings around) {
    double plain = share(term.value(), own, before, around);
    if (plain == 1 || term.related().isEmpty()) return plain;
    double related = term.related().stream().mapToDouble(other -> share(other, own, before, around)).max().orElse(0);
    return Math.max(plain, RELATED * related);
  }

  private static double share(String term, Set<String> own, Set<String> before, Surroundings around) {
    if (own.contains(term)) return 1;
    if (before.contains(term) || around.title().contains(term)) return NEAR;
    return around.passage().contains(term) ? AROUND : 0;
  }

  private static double share(CompanyId company, Sentence sentence, Set<CompanyId> before, Surroundings around) {
    if (sentence.companies().contains(company)) return 1;
    if (before.contains(company) && REFERS_BACK.matcher(sentence.text()).find()) return REFERRED;
    return before.contains(company) || around.companies().contains(company) ? NEAR : 0;
  }
}
