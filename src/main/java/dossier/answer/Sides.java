package dossier.answer;

import dossier.fact.Fact;
import dossier.fact.FactType;
import dossier.fact.PartyKey;
import dossier.index.NewsAnalyzer;
import dossier.name.Party;
import dossier.question.Question;
import dossier.question.Relation;
import dossier.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which parties a part of a question names. */
final class Sides {
  private final Question question;
  private final Set<String> keywords = new HashSet<>();

  Sides(Question question) {
    this.question = question;
    question.keywords().forEach(at -> keywords.addAll(FactBinding.terms(at.of(question.text()))));
  }

  /** Whether that part names anybody at all. */
  boolean named(@Nullable Span side) {
    if (side == null) return false;
    return question.companies().stream().anyMatch(mention -> side.contains(mention.span()))
        || FactBinding.terms(side.of(question.text())).stream().anyMatch(keywords::contains);
  }

  /** Whether one of {@code parties} is named in that part: a company of the catalogue, or by the first word of its name. */
  boolean stands(@Nullable Span side, List<Party> parties) {
    if (side == null) return false;
    boolean tracked = question.companies()
        .stream()
        .filter(mention -> side.contains(mention.span()))
        .anyMatch(mention -> parties.stream()
            .anyMatch(party -> PartyKey.of(party).equals(PartyKey.of(mention.company()))));
    if (tracked) return true;
    Set<String> words = FactBinding.terms(side.of(question.text()));
    return parties.stream().anyMatch(party -> {
      List<NewsAnalyzer.Term> name = NewsAnalyzer.INSTANCE.terms(party.name());
      return !name.isEmpty() && words.contains(name.getFirst().value());
    });
  }

  /** "Acme invested in Initech": whether a relation's stake was taken by putting money in. */
  boolean isFunded(@Nullable Relation relation, Fact fact) {
    return relation != null && fact.type() == FactType.FUNDING && stands(relation.subject(), fact.counterparties())
        && stands(relation.object(), List.of(fact.company()));
  }
}
