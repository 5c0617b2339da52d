package dossier.slack;

import dossier.answer.Citation;
import dossier.article.CanonicalUrl;
import dossier.article.DateEstimate;
import dossier.article.Dating;
import dossier.slack.RichText.Run;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Quotations with number, source, date, title and link. */
final class Quotes {
  private Quotes() {}

  /** Adds the first {@value Limits#QUOTES} citations, each a quotation and the line that says where it stands. */
  static void add(List<Citation> citations, RichText text, Draft draft) {
    for (Citation citation : citations.subList(0, Math.min(citations.size(), Limits.QUOTES))) {
      add(citation, text);
      draft.says(said(citation));
    }
  }

  /** Adds one citation. */
  static void add(Citation citation, RichText text) {
    text.quote(RichText.run().text("“" + citation.quote() + "”", Citation.MAX_QUOTE + 2));
    text.section(attribution(citation));
  }

  /** A citation as plain text, without its link. */
  static String said(Citation citation) {
    return "“" + citation.quote() + "” [" + citation.number() + "] " + source(citation.source(), citation.url()) + " · "
        + citation.dating().display();
  }

  /** Adds number, source, date and link. */
  static Run cited(Run run, Citation citation) {
    return at(run.own("[" + citation.number() + "] "), citation);
  }

  /** Adds source, date and link. */
  static Run at(Run run, Citation citation) {
    where(run, citation.source(), citation.url(), citation.dating());
    return link(run, citation.url());
  }

  private static Run attribution(Citation citation) {
    Run run = RichText.run().own("[" + citation.number() + "] ");
    where(run, citation.source(), citation.url(), citation.dating());
    DateEstimate estimate = citation.dating().estimate();
    if (estimate != null) run.own(" · ").text(estimate.reason(), Limits.SOURCES);
    if (!citation.title().isBlank() && !citation.inTitle())
      run.own(" · ").text(citation.title(), Limits.TITLE);
    if (!citation.alsoIn().isEmpty()) run.own(" · ").text(alsoIn(citation), Limits.SOURCES);
    return link(run, citation.url());
  }

  private static String alsoIn(Citation citation) {
    return "also in " + String.join(", ", citation.alsoIn());
  }

  /** Adds source and date. */
  static void where(Run run, @Nullable String source, @Nullable CanonicalUrl url, Dating dating) {
    run.text(source(source, url), Limits.SOURCE).own(" · " + dating.display());
  }

  /** Adds the link where there is an address. */
  static Run link(Run run, @Nullable CanonicalUrl url) {
    return url == null ? run : run.own(" · ").link(url);
  }

  /** The publisher, else the site, else that it is unknown. */
  static String source(@Nullable String source, @Nullable CanonicalUrl url) {
    if (source != null && !Mrkdwn.clean(source).isEmpty()) return source;
    return url == null ? "unknown source" : url.domain();
  }
}
