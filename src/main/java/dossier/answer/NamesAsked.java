package dossier.answer;

import dossier.index.NewsAnalyzer;
import dossier.name.Name;
import dossier.name.NameType;
import dossier.question.Question;
import dossier.retrieve.RelatedTerms;
import dossier.text.Span;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells names of a sentence that a question has itself, or that only say whose they are, from those that may answer it. */
final class NamesAsked {
  /** What the full name of a company has more than its short one. */
  private static final Set<String> SUFFIXES = Set.of("inc", "corp", "corporation", "co", "company", "ltd", "plc",
      "group");
  private static final Pattern OWNS = Pattern.compile("^['’]s? ");
  /** Most characters between a possessor and the person whose office may stand between. */
  private static final int OWNED_WITHIN = 20;

  private final Question question;
  private final Set<String> terms;
  /** What those of the question's names that are short are in full: "federal trade commission" for "FTC". */
  private final Set<String> full;

  /** @param terms of the question */
  NamesAsked(Question question, Set<String> terms) {
    this.question = question;
    this.terms = Set.copyOf(terms);
    this.full = RelatedTerms.in(question.text())
        .stream()
        .flatMap(term -> term.related().stream())
        .filter(RelatedTerms::isPhrase)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the question has it. */
  boolean names(Span name, Sentence sentence) {
    boolean company = sentence.mentions()
        .stream()
        .anyMatch(mention -> mention.span().overlaps(name) && question.companyIds().contains(mention.company()));
    List<String> its = NewsAnalyzer.INSTANCE.terms(name.of(sentence.text()))
        .stream()
        .map(NewsAnalyzer.Term::value)
        .toList();
    return company || full.contains(String.join(" ", its)) || isBegun(name.of(sentence.text()))
        || its.stream().allMatch(term -> terms.contains(term) || SUFFIXES.contains(term));
  }

  /** "the US House" names the "U.S. House of Representatives". */
  private boolean isBegun(String name) {
    int of = name.indexOf(" of ");
    List<NewsAnalyzer.Term> first = of < 0 ? List.of() : NewsAnalyzer.INSTANCE.terms(name.substring(0, of));
    return first.size() > 1 && first.stream().allMatch(term -> terms.contains(term.value()));
  }

  /** "Who made Roe resign" is not answered by Jane Roe. */
  boolean isPerson(Name name) {
    if (name.type() != NameType.PERSON) return false;
    List<NewsAnalyzer.Term> its = NewsAnalyzer.INSTANCE.terms(name.full());
    return its.size() > 1 && terms.contains(its.getLast().value());
  }

  /** "Acme's Jane Roe" where Roe is asked about: whose she is was not asked. */
  boolean isOwner(Name name, Sentence sentence) {
    int end = name.span().end();
    return OWNS.matcher(sentence.text().substring(end)).find() && sentence.names()
        .stream()
        .filter(other -> other.type() == NameType.PERSON)
        .anyMatch(other -> other.span().start() >= end && other.span().start() <= end + OWNED_WITHIN
            && names(other.span(), sentence));
  }
}
