package dossier.answer;

import dossier.company.CompanyCatalog;
import dossier.company.CompanyMention;
import dossier.fact.MergedFact;
import dossier.question.Question;
import dossier.question.Relation;
import dossier.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The purchase that a question takes for granted or asks about, where neither a fact nor a passage found tells of one between these two. */
final class UnreportedDeal {
  private static final Pattern DEAL = Pattern.compile(
      "\\b(?:b[iu]ds?|bought|buy\\w*|acqui\\w+|purchas\\w+|takeover|take over|merge\\w*|offer\\w*|deal|sell|sold|sale|talks)\\b",
      Pattern.CASE_INSENSITIVE);

  private static final Pattern DONE = Pattern.compile(
      "(?<!\\b(?:be|being|to have|will have|would have|not|never) )\\b(?:bought|acquired|purchased|took over|has taken over)\\b|\\b(?:complete[sd]|close[sd]|finali[sz]e[sd]) (?:its|the|their|his)\\b|\\bcompletion of\\b|\\b(?:last year|earlier this year|in (?:19|20)\\d\\d)\\b[^.]*\\bto buy\\b|\\b(?:19|20)\\d\\d (?:purchase|acquisition|takeover)\\b",
      Pattern.CASE_INSENSITIVE);

  private final Question question;
  private final CompanyCatalog companies;
  private final Premise premise;

  UnreportedDeal(Question question, CompanyCatalog companies) {
    this.question = question;
    this.companies = companies;
    this.premise = new Premise(question);
  }

  /** "Acme bought Initech", where nothing tells of it; nothing where something may, or the question names no two sides. */
  Optional<String> of(List<MergedFact> facts, List<SentenceProposer.Bound> sentences) {
    Relation relation = question.relation();
    if (relation == null || !premise.isDirected()) return Optional.empty();
    Optional<String> buyer = name(relation.subject());
    Optional<String> bought = name(relation.object());
    if (buyer.isEmpty() || bought.isEmpty() || facts.stream().anyMatch(fact -> premise.isOfSides(fact.fact())))
      return Optional.empty();
    boolean told = sentences.stream()
        .map(bound -> bound.sentence().text())
        .anyMatch(text -> DEAL.matcher(text).find() && has(text, buyer.get()) && has(text, bought.get()));
    return told ? Optional.empty() : Optional.of(buyer.get() + " bought " + bought.get());
  }

  /** Whether a sentence that names all whom the question names may tell of a deal as done. */
  static boolean isToldDone(List<SentenceProposer.Bound> sentences) {
    return sentences.stream()
        .filter(bound -> bound.binding().companies() == 1 && bound.binding().unboundNames() == 0)
        .anyMatch(bound -> DONE.matcher(bound.sentence().text()).find());
  }

  private static boolean has(String text, String name) {
    Set<String> words = FactBinding.terms(text);
    return FactBinding.terms(name).stream().anyMatch(words::contains);
  }

  /** Who is named in a part of the question, where it names one and nothing else: "Acme", not "Acme's phone unit". */
  private Optional<String> name(@Nullable Span side) {
    if (side == null) return Optional.empty();
    List<Span> words = question.keywords().stream().filter(side::contains).toList();
    List<CompanyMention> named = question.companies()
        .stream()
        .filter(mention -> side.contains(mention.span()))
        .toList();
    if (named.size() == 1 && words.isEmpty())
      return companies.find(named.getFirst().company()).map(company -> NameThen.asked(company, question));
    boolean name = named.isEmpty() && !words.isEmpty()
        && words.stream().allMatch(word -> Character.isUpperCase(word.of(question.text()).codePointAt(0)));
    return name
        ? Optional.of(question.text().substring(words.getFirst().start(), words.getLast().end()))
        : Optional.empty();
  }
}
