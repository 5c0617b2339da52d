package dossier.answer;

import dossier.article.ArticleId;
import dossier.company.CompanyId;
import dossier.fact.MergedFact;
import dossier.index.ArticleEntry;
import dossier.index.IndexSnapshot;
import dossier.index.OutsideNames;
import dossier.index.SaidStatement;
import dossier.name.Party;
import dossier.retrieve.FactQuery;
import dossier.retrieve.FactSearch;
import dossier.retrieve.StatementQuery;
import dossier.retrieve.StatementSearch;
import dossier.text.Span;
import dossier.text.TimeRange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the index knows at a moment. */
record IndexedFacts(FactSearch search, IndexSnapshot snapshot, Instant now) implements FactBase {
  /** Names that are offered in place of an unknown one. */
  private static final int NEAR = 3;

  @Override
  public List<MergedFact> facts(Collection<Party> parties) {
    FactQuery query = FactQuery.asOf(now);
    if (!parties.isEmpty()) query = query.about(tracked(parties)).aboutOthers(others(parties)).onAnySide();
    return ToldPeriods.filled(search.facts(query, snapshot), parties.isEmpty() ? any -> "" : this::body);
  }

  private String body(ArticleId article) {
    ArticleEntry entry = snapshot.find(article);
    return entry == null ? "" : entry.article().body();
  }

  private static List<CompanyId> tracked(Collection<Party> parties) {
    List<CompanyId> tracked = new ArrayList<>();
    for (Party party : parties)
      if (party.company() != null) tracked.add(party.company());
    return tracked;
  }

  private static List<String> others(Collection<Party> parties) {
    return parties.stream().filter(party -> party.company() == null).map(Party::name).toList();
  }

  @Override
  public List<Party> called(String name) {
    return new OutsideNames(snapshot, now).called(name);
  }

  @Override
  public List<String> near(String name) {
    return new OutsideNames(snapshot, now).near(name, NEAR);
  }

  @Override
  public Optional<MergedFact> find(String id) {
    return search.find(id, now, snapshot);
  }

  @Override
  public Said statements(String speaker, List<Party> whom, @Nullable TimeRange period, int limit) {
    StatementQuery query = StatementQuery.asOf(now);
    if (!speaker.isEmpty()) query = query.by(speaker);
    if (period != null) query = query.publishedIn(period);
    if (whom.isEmpty()) return said(query, limit);
    Said spokenFor = said(query.speakingFor(tracked(whom)).speakingForOthers(others(whom)), limit);
    boolean about = spokenFor.total() == 0 && !speaker.isEmpty() && whom.size() == 1;
    return about ? said(query.saying(whom.getFirst().name()), limit) : spokenFor;
  }

  private Said said(StatementQuery query, int limit) {
    StatementSearch.Found found = StatementSearch.find(query, snapshot, limit);
    List<QuoteItem> items = new ArrayList<>();
    for (SaidStatement said : found.statements())
      items.add(item(said, items.size() + 1));
    return new Said(items, found.total());
  }

  private QuoteItem item(SaidStatement said, int number) {
    Party party = said.statement().party();
    Span shown = Wording.quotable(said.words(), new Span(0, said.words().length()));
    String words = shown.of(said.words()) + (shown.length() < said.words().length() ? " …" : "");
    return new QuoteItem(said.statement().speaker(), said.statement().role(), party == null ? null : party.name(),
        party == null ? null : party.company(), said.statement().direct(), words, citation(said, number));
  }

  private Citation citation(SaidStatement said, int number) {
    ArticleEntry entry = snapshot.find(said.article());
    int sentence = said.statement().sentence();
    if (entry != null && sentence < entry.sentences().size())
      return Quotation.of(entry, false, entry.sentences().get(sentence), number);
    Span at = Wording.quotable(said.quote(), new Span(0, said.quote().length()));
    return new Citation(number, said.article(), said.title(), said.url(), said.source(), said.dating(),
        at.of(said.quote()), false, at, List.of());
  }
}
