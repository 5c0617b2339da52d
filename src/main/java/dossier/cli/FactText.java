package dossier.cli;

import dossier.answer.Citation;
import dossier.answer.FactGroup;
import dossier.answer.FactItem;
import dossier.answer.FactTotals;
import dossier.answer.FactView;
import dossier.answer.Headline;
import dossier.answer.IndexState;
import dossier.answer.PlanLines;
import dossier.answer.QuoteItem;
import dossier.article.ArticleId;
import dossier.company.Company;
import dossier.text.PartialDate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Views of facts as a terminal shows them. */
final class FactText {
  /** Most pieces of evidence that are printed for a fact. */
  private static final int EVIDENCE = 20;

  private FactText() {}

  static void add(StringBuilder text, FactView view) {
    switch (view) {
      case FactView.Facts facts -> facts(text, facts);
      case FactView.Timeline timeline -> timeline(text, timeline);
      case FactView.Upcoming upcoming -> upcoming(text, upcoming);
      case FactView.Quotes quotes -> quotes(text, quotes);
      case FactView.Compare compare -> CompareText.add(text, compare);
      case FactView.Detail detail -> detail(text, detail);
      case FactView.Unclear unclear -> text.append(unclear.reason()).append('\n');
    }
  }

  private static void facts(StringBuilder text, FactView.Facts facts) {
    text.append(facts.choice().heading());
    if (facts.total() > 0)
      text.append(" · ")
          .append(TextForms.count(facts.total(), "fact"))
          .append(TextForms.shown(facts.items().size(), facts.total()));
    text.append('\n');
    FactTotals totals = facts.totals();
    if (totals != null) totals.lines().forEach(line -> text.append(line).append('\n'));
    if (facts.items().isEmpty()) {
      nothing(text, facts.index());
      return;
    }
    text.append('\n');
    items(text, facts.items());
    sources(text, facts.items());
  }

  /** What to say where a list is empty. */
  private static void nothing(StringBuilder text, IndexState index) {
    text.append("Nothing on that in ").append(TextForms.count(index.articles(), "article"));
    if (index.newest() != null && index.articles() > 1)
      text.append(", the newest of ")
          .append(PartialDate.of(LocalDate.ofInstant(index.newest(), ZoneOffset.UTC)).display());
    text.append(".\n");
  }

  private static void items(StringBuilder text, List<FactItem> items) {
    items.forEach(item -> item(text, item));
  }

  private static void item(StringBuilder text, FactItem item) {
    text.append("  ").append(item.line().text()).append('\n');
  }

  /** The groups with their headings, without their sources. */
  static void groups(StringBuilder text, List<FactGroup> groups) {
    for (FactGroup group : groups) {
      text.append('\n').append(group.heading()).append('\n');
      for (FactGroup.Line line : group.lines())
        switch (line) {
          case FactGroup.OfFact(var item) -> item(text, item);
          case FactGroup.OfTitle(var headline) -> headline(text, headline);
        }
      if (group.more() > 0) text.append("  and ").append(group.left()).append('\n');
    }
  }

  private static void headline(StringBuilder text, Headline headline) {
    text.append("  ")
        .append(headline.title())
        .append(" – ")
        .append(headline.when())
        .append(" [")
        .append(headline.citation().number())
        .append("]\n");
  }

  /** What the lines of groups cite. */
  static void sourcesOf(StringBuilder text, List<FactGroup> groups) {
    sourcesOfAll(text, groups.stream().flatMap(group -> group.citations().stream()).toList());
  }

  private static void sources(StringBuilder text, List<FactItem> items) {
    sourcesOfAll(text, items.stream().flatMap(item -> item.citations().stream()).toList());
  }

  /** The articles that are cited, each once with its numbers. */
  static void sourcesOfAll(StringBuilder text, List<Citation> citations) {
    Map<Integer, Citation> byNumber = new TreeMap<>();
    citations.forEach(citation -> byNumber.put(citation.number(), citation));
    Map<ArticleId, List<Citation>> byArticle = new LinkedHashMap<>();
    byNumber.values()
        .forEach(citation -> byArticle.computeIfAbsent(citation.article(), any -> new ArrayList<>()).add(citation));
    if (!byArticle.isEmpty()) text.append('\n');
    byArticle.values().forEach(sentences -> source(text, sentences));
  }

  private static void source(StringBuilder text, List<Citation> sentences) {
    Citation first = sentences.getFirst();
    sentences.forEach(citation -> text.append('[').append(citation.number()).append(']'));
    text.append(' ')
        .append(first.title().isBlank() ? "" : first.title() + " · ")
        .append(TextForms.origin(first.source(), first.dating(), first.url()))
        .append('\n');
  }

  private static void timeline(StringBuilder text, FactView.Timeline timeline) {
    text.append(timeline.whose() == null ? "All companies" : timeline.whose()).append(": ");
    int shown = timeline.groups().stream().mapToInt(group -> group.lines().size()).sum();
    text.append(TextForms.count(timeline.total(), "event"))
        .append(shown < timeline.total() ? ", " + shown + " shown," : "")
        .append(" in order of when they happened\n");
    if (timeline.groups().isEmpty()) nothing(text, timeline.index());
    groups(text, timeline.groups());
    sourcesOf(text, timeline.groups());
  }

  private static String about(@Nullable Company company, String otherwise) {
    return company == null ? otherwise : company.name();
  }

  private static void upcoming(StringBuilder text, FactView.Upcoming upcoming) {
    text.append(PlanLines.ahead(upcoming)).append('\n');
    groups(text, upcoming.ahead());
    if (upcoming.overdueTotal() > 0) {
      text.append('\n').append(PlanLines.overdue(upcoming));
      text.append(upcoming.overdue().size() < upcoming.overdueTotal() ? ":\n" : "\n");
      items(text, upcoming.overdue());
    }
    List<FactItem> all = new ArrayList<>(upcoming.overdue());
    upcoming.ahead().forEach(group -> all.addAll(group.items()));
    sources(text, all);
  }

  private static void quotes(StringBuilder text, FactView.Quotes quotes) {
    String together = quotes.called();
    String whom = together == null ? about(quotes.company(), "Everybody") : together;
    String who = quotes.speaker().isEmpty() ? whom : quotes.speaker();
    text.append(who).append(": ").append(TextForms.count(quotes.total(), "statement"));
    text.append(TextForms.shown(quotes.items().size(), quotes.total())).append('\n');
    if (quotes.items().isEmpty()) nothing(text, quotes.index());
    quotes.items().forEach(item -> quote(text, item));
  }

  private static void quote(StringBuilder text, QuoteItem item) {
    List<String> who = new ArrayList<>(List.of(item.speaker()));
    if (item.role() != null) who.add(item.role());
    if (item.party() != null && !item.speaker().contains(item.party())) who.add(item.party());
    text.append("\n  ")
        .append(item.direct() ? "\"" + item.words() + "\"" : item.words() + " (indirect)")
        .append("\n    – ")
        .append(String.join(", ", who))
        .append(" · ")
        .append(TextForms.origin(item.citation().source(), item.citation().dating(), item.citation().url()))
        .append('\n');
  }

  private static void detail(StringBuilder text, FactView.Detail detail) {
    text.append(detail.item().line().text()).append("\n  fact ").append(detail.item().fact().id()).append('\n');
    if (detail.history().size() > 1)
      detail.history().forEach(step -> text.append("  ").append(step.text()).append('\n'));
    int shown = Math.min(detail.evidence().size(), EVIDENCE);
    detail.evidence().subList(0, shown).forEach(proof -> proof(text, proof));
    int more = detail.evidence().size() - shown;
    if (more > 0) text.append("  and ").append(more).append(" more, which --json lists\n");
  }

  private static void proof(StringBuilder text, FactView.Proof proof) {
    Citation citation = proof.citation();
    text.append("  [")
        .append(citation.number())
        .append("] ")
        .append(TextForms.origin(citation.source(), citation.dating(), citation.url()))
        .append("\n      \"")
        .append(citation.quote())
        .append("\"\n      pattern ")
        .append(proof.pattern())
        .append(" · ")
        .append(proof.told())
        .append('\n');
    if (!proof.parts().isEmpty()) text.append("      ").append(String.join(", ", proof.parts())).append('\n');
  }
}
