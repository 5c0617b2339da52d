package dossier.answer;

import dossier.company.ArticleLinks;
import dossier.company.CompanyId;
import dossier.company.CompanyMention;
import dossier.question.Question;
import dossier.retrieve.Hit;
import dossier.retrieve.Retrieval;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What speaks for or against sentences of the passages found, and things cut out of them. */
final class SentenceSigns {
  /** From where on the whole question counts as bound. */
  private static final double ALL = 0.9;

  private final Question question;
  private final Retrieval retrieval;
  private final SlotSigns slots;
  private final AskedPeriod period;
  /** Those of each candidate: several things are cut out of most. */
  private final IdentityHashMap<Candidate, Signs> known = new IdentityHashMap<>();

  SentenceSigns(Question question, Retrieval retrieval) {
    this.question = question;
    this.retrieval = retrieval;
    this.slots = new SlotSigns(question);
    this.period = new AskedPeriod(question.period());
  }

  Signs of(Candidate candidate) {
    return known.computeIfAbsent(candidate, this::read);
  }

  private Signs read(Candidate candidate) {
    String text = candidate.text();
    return Signs.NONE.with(Sign.BOUND, candidate.binding().share())
        .with(Sign.OWN, candidate.binding().own())
        .with(Sign.COMPANIES, candidate.binding().companies())
        .with(Sign.UNBOUND, candidate.binding().unbound())
        .with(Sign.UNBOUND_NAME, candidate.binding().unboundNames())
        .with(Sign.NAMES, candidate.binding().names())
        .with(Sign.RAREST, candidate.binding().rarest())
        .with(Sign.EARLY, period.isEarly(question.text(), text, candidate.article().published()))
        .with(Sign.ALL_BOUND, candidate.binding().share() >= ALL)
        .with(Sign.PERIOD, period.appeared(question.text(), candidate.article().published()))
        .with(Sign.LEAD, candidate.isLead())
        .with(Sign.TITLE, candidate.inTitle())
        .with(Sign.REASON, Telling.reasons(text))
        .with(Sign.FURTHER, further(text))
        .with(Sign.RUMOUR, Telling.hedges(text))
        .with(Sign.PLANNED, Telling.plans(text) != Telling.plans(question.text()))
        .with(Sign.DENIED, Telling.denies(text))
        .with(Sign.RANK, place(candidate.hit()))
        .with(Sign.SIDES, inOrder(candidate));
  }

  Signs of(Candidate candidate, Extract extract) {
    return of(candidate).with(Sign.FIT, extract.fit())
        .with(Sign.NEAR, extract.near().words())
        .with(Sign.FOCUS, extract.near().focus())
        .with(Sign.CLAIM, extract.near().claim())
        .with(Sign.CLAUSE, extract.near().clause())
        .with(Sign.CROWD, extract.near().crowd())
        .with(Sign.COMPARED, extract.compared())
        .with(Sign.TIMED, extract.own())
        .with(Sign.PLURAL, extract.plural())
        .with(Sign.OFFICE, extract.office())
        .with(Sign.SLOT, slots.holds(candidate, extract))
        .with(Sign.STRANGER, slots.isOfOthers(candidate, extract))
        .with(Sign.FOREIGN, isBehindAnother(candidate, extract))
        .with(Sign.SIDE, slots.side(candidate, extract));
  }

  /** 0 for a passage that was not found by the question's words. */
  private double place(Hit hit) {
    int position = retrieval.hits().indexOf(hit);
    return position < 0 ? 0 : 1.0 / (1 + position);
  }

  private double further(String text) {
    Set<String> words = FactBinding.terms(text);
    words.removeAll(FactBinding.terms(question.text()));
    return Math.log(1 + words.size()) / Math.log(2);
  }

  /** Whether the sentence names the question's companies in the question's order, so that who did it to whom is the same. */
  boolean inOrder(Candidate candidate) {
    return question.companyIds().size() < 2 || named(candidate).equals(List.copyOf(question.companyIds()));
  }

  /** Whether it names the first of them, and before any other. */
  boolean isOfFirst(Candidate candidate) {
    List<CompanyId> named = named(candidate);
    return question.companyIds().size() < 2
        || (!named.isEmpty() && named.getFirst().equals(List.copyOf(question.companyIds()).getFirst()));
  }

  /** Whether it names companies, and none of the question's. */
  boolean isOfOthers(Candidate candidate) {
    return !question.companyIds().isEmpty() && !mentions(candidate).isEmpty() && named(candidate).isEmpty();
  }

  private List<CompanyId> named(Candidate candidate) {
    List<CompanyId> named = new ArrayList<>();
    for (CompanyMention mention : mentions(candidate))
      if (question.companyIds().contains(mention.company()) && !named.contains(mention.company()))
        named.add(mention.company());
    return named;
  }

  /** Whether the last company named before the thing is none of the question's. */
  private boolean isBehindAnother(Candidate candidate, Extract extract) {
    if (question.companyIds().isEmpty()) return false;
    int start = extract.at().start() + candidate.at().start();
    CompanyId last = null;
    for (CompanyMention mention : mentions(candidate))
      if (mention.span().end() <= start) last = mention.company();
    return last != null && !question.companyIds().contains(last);
  }

  private static List<CompanyMention> mentions(Candidate candidate) {
    ArticleLinks links = candidate.hit().entry().links();
    return (candidate.inTitle() ? links.title() : links.body()).stream()
        .filter(mention -> candidate.at().contains(mention.span()))
        .toList();
  }
}
