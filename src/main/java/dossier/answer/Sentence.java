package dossier.answer;

import dossier.article.Article;
import dossier.company.CompanyId;
import dossier.company.CompanyMention;
import dossier.index.NewsAnalyzer;
import dossier.name.Name;
import dossier.retrieve.Hit;
import dossier.retrieve.RelatedTerms;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A sentence or title with its terms and the companies named in it.
 *
 * @param at where it stands in the title or body
 * @param text the sentence, verbatim
 * @param terms its terms with spans relative to it
 * @param termValues their values and the expressions that they make, each once, see {@link RelatedTerms}
 * @param mentions companies named in it, spans relative to it
 * @param companies them, each once
 * @param names everything named in it, spans relative to it
 */
record Sentence(boolean inTitle, Span at, String text, List<NewsAnalyzer.Term> terms, Set<String> termValues,
    List<CompanyMention> mentions, Set<CompanyId> companies, List<Name> names) {
  private static Sentence of(boolean inTitle, Span at, String text, List<CompanyMention> mentions, List<Name> all) {
    List<NewsAnalyzer.Term> terms = NewsAnalyzer.INSTANCE.terms(text);
    Set<CompanyId> companies = new HashSet<>();
    for (CompanyMention mention : mentions)
      companies.add(mention.company());
    List<Name> names = new ArrayList<>();
    for (Name name : all)
      if (at.contains(name.span())) names.add(name.shifted(-at.start()));
    return new Sentence(inTitle, at, text, terms, RelatedTerms.told(text), mentions, companies, names);
  }

  static Sentence title(Hit hit) {
    Article article = hit.entry().article();
    return of(true, new Span(0, article.title().length()), article.title(), hit.entry().links().title(),
        hit.entry().names().title());
  }

  static Sentence inBody(Hit hit, Span at) {
    String text = at.of(hit.entry().article().body());
    List<CompanyMention> mentions = new ArrayList<>();
    for (CompanyMention mention : hit.entry().links().body())
      if (at.contains(mention.span()))
        mentions.add(new CompanyMention(mention.company(), mention.span().shifted(-at.start())));
    return of(false, at, text, mentions, hit.entry().names().body());
  }
}
