package dossier.answer;

import dossier.article.ArticleId;
import dossier.company.Company;
import dossier.company.CompanyId;
import dossier.fact.Evidence;
import dossier.fact.MergedFact;
import dossier.index.ArticleEntry;
import dossier.index.IndexSnapshot;
import dossier.name.Name;
import dossier.name.NameType;
import dossier.retrieve.Listing;
import dossier.retrieve.Storylines;
import dossier.text.PartialDate;
import dossier.text.TimeRange;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds what was news about a company though no fact tells it: stories whose title names it. */
final class Headlines {
  /** Newest stories that are looked at. */
  private static final int STORIES = 400;

  /** The same where each story has one line of many years. */
  private static final int ALL = 2000;

  /** Days by which two articles on one event lie apart, and how alike their titles are. */
  private static final int DAYS = 4;
  private static final double ALIKE = 0.75;

  private final IndexSnapshot snapshot;
  private final Citing citing;
  private final Storylines stories;

  Headlines(IndexSnapshot snapshot, Citing citing, Instant now) {
    this.snapshot = snapshot;
    this.citing = citing;
    this.stories = new Storylines(snapshot, now);
  }

  /**
   * A title that may be shown; cited only when it is.
   *
   * @param date when it happened, else when the article appeared
   * @param told whether the text tells that day
   */
  record Candidate(PartialDate date, boolean told, ArticleEntry entry) {
    String title() {
      return entry.article().title();
    }

    /** Whether its title or the lead below it names a company. */
    boolean leadsWith(Company company) {
      return entry.links()
          .links()
          .stream()
          .anyMatch(link -> link.company().equals(company.id()) && (link.inTitle() || link.inLead()));
    }

    /** The people whom it names. */
    Set<String> people() {
      return entry.names()
          .title()
          .stream()
          .filter(name -> name.type() == NameType.PERSON)
          .map(Name::full)
          .collect(Collectors.toSet());
    }
  }

  /** Those of a company that appeared in {@code period} and by {@code now}, newest first; not those that {@code told} tells. */
  List<Candidate> of(Company company, @Nullable TimeRange period, Instant now, List<MergedFact> told) {
    return of(company, new Listing(snapshot).stories(company.id(), period, now, STORIES).entries(), known(told));
  }

  /** The same, each story by the title that tells most, the earliest of equals. */
  List<Candidate> weightiest(Company company, @Nullable TimeRange period, Instant now, List<MergedFact> told) {
    List<ArticleEntry> chosen = new Listing(snapshot).chosen(company.id(), period, now, ALL,
        (newer, older) -> weight(company, newer) > weight(company, older) ? newer : older);
    return of(company, chosen, known(told));
  }

  /** What the title of an article tells of a company; less than any other where it names or tells nothing. */
  private static int weight(Company company, ArticleEntry entry) {
    return isNamed(company, entry) ? Weight.of(entry.article().title(), 1) : Integer.MIN_VALUE;
  }

  /** The same of what each story began with, whatever is told of it. */
  List<Candidate> beginnings(Company company, @Nullable TimeRange period, Instant now) {
    return of(company, new Listing(snapshot).beginnings(company.id(), period, now, STORIES), Set.of());
  }

  private static Set<ArticleId> known(List<MergedFact> told) {
    return told.stream()
        .flatMap(fact -> fact.evidence().stream())
        .filter(each -> each.sentence() < Standing.LEAD)
        .map(Evidence::article)
        .collect(Collectors.toSet());
  }

  private static List<Candidate> of(Company company, List<ArticleEntry> entries, Set<ArticleId> known) {
    List<Candidate> found = new ArrayList<>();
    for (ArticleEntry entry : entries) {
      PartialDate appeared = FactDates.appeared(entry.dating());
      if (appeared == null || known.contains(entry.article().id()) || !isNamed(company, entry)) continue;
      PartialDate happened = EventDay.of(entry);
      Candidate candidate = new Candidate(happened == null ? appeared : happened, happened != null, entry);
      if (found.stream().noneMatch(other -> isSame(candidate, other))) found.add(candidate);
    }
    return found;
  }

  /** Two titles of one event. */
  private static boolean isSame(Candidate one, Candidate other) {
    long apart = ChronoUnit.DAYS.between(one.date().range().from(), other.date().range().from());
    return Math.abs(apart) <= DAYS && SameThings.overlap(one.title(), other.title()) >= ALIKE;
  }

  /** Whether an article names a company anywhere. */
  boolean mentions(ArticleId article, CompanyId company) {
    ArticleEntry entry = snapshot.find(article);
    return entry != null && entry.links().links().stream().anyMatch(link -> link.company().equals(company));
  }

  /** The day of what the title of an article tells, as {@link EventDay} reads it; null where it is not told. */
  @Nullable
  PartialDate day(ArticleId article) {
    ArticleEntry entry = snapshot.find(article);
    return entry == null ? null : EventDay.of(entry);
  }

  /** How many know by themselves what a title tells. */
  int sources(Candidate candidate) {
    return stories.of(candidate.entry()).independent();
  }

  private static boolean isNamed(Company company, ArticleEntry entry) {
    return Titles.isNews(entry.article().title()) && entry.links()
        .links()
        .stream()
        .anyMatch(link -> link.company().equals(company.id()) && link.inTitle());
  }

  /** A candidate as it is shown. */
  Headline shown(Candidate candidate) {
    return new Headline(candidate.date(), candidate.told(), citing.headline(candidate.entry()));
  }
}
