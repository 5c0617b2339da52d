package dossier.answer;

import dossier.article.ArticleId;
import dossier.company.Company;
import dossier.fact.Evidence;
import dossier.fact.MergedFact;
import dossier.index.ArticleEntry;
import dossier.index.IndexSnapshot;
import dossier.retrieve.Listing;
import dossier.text.PartialDate;
import dossier.text.TimeRange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds what was news about a company though no fact tells it: stories whose title names it. */
final class Headlines {
  /** Newest stories that are looked at. */
  private static final int STORIES = 400;

  private final IndexSnapshot snapshot;
  private final Citing citing;

  Headlines(IndexSnapshot snapshot, Citing citing) {
    this.snapshot = snapshot;
    this.citing = citing;
  }

  /** A title that may be shown; cited only when it is. */
  record Candidate(PartialDate date, ArticleEntry entry) {}

  /** Those of a company that appeared in {@code period} and by {@code now}, newest first; not those that {@code told} tells. */
  List<Candidate> of(Company company, @Nullable TimeRange period, Instant now, List<MergedFact> told) {
    Set<ArticleId> known = told.stream()
        .flatMap(fact -> fact.evidence().stream())
        .filter(each -> each.sentence() < Standing.LEAD)
        .map(Evidence::article)
        .collect(Collectors.toSet());
    List<Candidate> found = new ArrayList<>();
    for (ArticleEntry entry : new Listing(snapshot).stories(company.id(), period, now, STORIES).entries()) {
      PartialDate date = FactDates.appeared(entry.dating());
      if (date != null && !known.contains(entry.article().id()) && isNamed(company, entry))
        found.add(new Candidate(date, entry));
    }
    return found;
  }

  private static boolean isNamed(Company company, ArticleEntry entry) {
    return Titles.isNews(entry.article().title()) && entry.links()
        .links()
        .stream()
        .anyMatch(link -> link.company().equals(company.id()) && link.inTitle());
  }

  /** A candidate as it is shown. */
  Headline shown(Candidate candidate) {
    return new Headline(candidate.date(), citing.headline(candidate.entry()));
  }
}
