package dossier.digest;

import dossier.answer.Among;
import dossier.answer.FactCsv;
import dossier.answer.FactNarrowing;
import dossier.answer.FactView;
import dossier.answer.FactViews;
import dossier.answer.View;
import dossier.answer.Views;
import dossier.company.Company;
import dossier.fact.MergedFact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is listed of several companies that people name together. Safe for many threads. */
public final class ListedViews {
  private final Views views;
  private final FactViews facts;
  private final NamedCompanies named;

  /** Lists from {@code views} and {@code facts} what {@code named} finds. */
  public ListedViews(Views views, FactViews facts, NamedCompanies named) {
    this.views = views;
    this.facts = facts;
    this.named = named;
  }

  /** What can be listed. */
  public enum Verb {
    NEWS,
    PROFILE,
    FACTS,
    TIMELINE,
    UPCOMING,
    COMPARE,
    QUOTES,
    SEARCH
  }

  /**
   * What is listed for words that name a list or a sector; nothing for other words.
   *
   * @param team Slack's id of the workspace; empty in a terminal
   * @param user Slack's id of the person; empty in a terminal
   */
  public Optional<View> view(Verb verb, String words, String team, String user, Instant now) {
    if (verb == Verb.SEARCH) return search(words, team, user, now);
    return switch (named.read(words, team, user)) {
      case NamedCompanies.Found.Missing(var sentence) -> Optional.of(unclear(sentence));
      case NamedCompanies.Found.Named(var among, var left) -> among.called().isEmpty()
          ? Optional.empty()
          : Optional.of(view(verb, left, among, now));
    };
  }

  /** A query in which lists and sectors stand for their companies. */
  private Optional<View> search(String query, String team, String user, Instant now) {
    if (!NamedCompanies.isReferring(query)) return Optional.empty();
    Matcher reference = NamedCompanies.REFERENCE.matcher(query);
    StringBuilder expanded = new StringBuilder();
    while (reference.find())
      switch (named.read(reference.group(), team, user)) {
        case NamedCompanies.Found.Missing(var sentence) -> {
          return Optional.of(unclear(sentence));
        }
        case NamedCompanies.Found.Named(var among, var _) -> reference.appendReplacement(expanded,
            Matcher.quoteReplacement(Stream.concat(
                among.companies().stream().map(company -> "company:" + company.id().value()),
                among.parties()
                    .stream()
                    .filter(party -> party.company() == null)
                    .map(party -> "\"" + party.name().replaceAll("[\"\\\\]", " ") + "\""))
                .collect(Collectors.joining(" OR ", "(", ")"))));
      }
    return Optional.of(views.search(reference.appendTail(expanded).toString(), now));
  }

  private View view(Verb verb, String words, Among among, Instant now) {
    return switch (verb) {
      case NEWS -> views.news(words, now, among);
      case PROFILE -> profile(words, among, now);
      case FACTS -> facts.facts(words, now, FactViews.ITEMS, FactNarrowing.to(among));
      case TIMELINE -> facts.timeline(words, now, among);
      case UPCOMING -> facts.upcoming(words, now, among);
      case COMPARE -> facts.compare(words, now, among);
      case QUOTES -> facts.quotes(words, now, FactViews.ITEMS, among);
      case SEARCH -> throw new IllegalArgumentException("a query has its own reading");
    };
  }

  private View profile(String words, Among among, Instant now) {
    if (!words.isBlank()) return unclear("A profile is of one company, such as: profile xiaomi.");
    if (among.own().size() == 1 && among.companies().isEmpty() && among.outside().isEmpty())
      return views.profile(among.own().getFirst(), OwnCompanies.company(among.own().getFirst()), now);
    return one(among).map(company -> views.profile(company.name(), now))
        .orElseGet(() -> among.companies().isEmpty()
            ? unclear("None of " + among.called() + " is tracked: a profile is of a tracked company.")
            : new View.UnknownCompany(among.called(), among.companies(), views.status().index()));
  }

  private static Optional<Company> one(Among among) {
    boolean one = among.companies().size() == 1 && among.outside().isEmpty() && among.own().isEmpty();
    return one ? Optional.of(among.companies().getFirst()) : Optional.empty();
  }

  /** The whole list as comma-separated values; nothing for other words than {@link #view} takes. */
  public Optional<String> csv(Verb verb, String words, String team, String user, Instant now) {
    if (!(named.read(words, team, user) instanceof NamedCompanies.Found.Named(var among, var left))
        || among.called().isEmpty())
      return Optional.empty();
    List<MergedFact> all = new ArrayList<>();
    switch (verb) {
      case FACTS -> facts.export(left, now, FactNarrowing.to(among), all::add);
      case TIMELINE -> facts.exportTimeline(left, now, among, all::add);
      case COMPARE -> {
        if (facts.compare(left, now, among) instanceof FactView.Compare compare)
          return Optional.of(FactCsv.of(compare));
      }
      case NEWS, PROFILE, UPCOMING, QUOTES, SEARCH -> throw new IllegalArgumentException(verb + " is no table");
    }
    return Optional.of(FactCsv.of(all));
  }

  private View unclear(String sentence) {
    return new FactView.Unclear(sentence, views.status().index());
  }
}
