package dossier.answer;

import dossier.article.Article;
import dossier.article.DateEstimate;
import dossier.company.Salience;
import dossier.index.ArticleEntry;
import dossier.index.Version;
import dossier.retrieve.Storyline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is known of an article and why it was or was not reported, as lines for people. */
public final class WhyLines {
  /** What says that nobody was told. */
  public static final String NOBODY = "Told: nobody; no digest or alert has shown its story";
  /** Most posts that are named. */
  public static final int MOST_TOLD = 5;

  private WhyLines() {}

  /** The lines, the most important first; they quote what outsiders wrote. */
  public static List<String> of(View.Why why) {
    View.Indexed indexed = why.article();
    if (indexed != null) return of(indexed);
    return List.of("Not indexed: " + why.url() + ".",
        why.whyNot() != null ? why.whyNot() : "Nobody has added it and no feed that is on has named it.");
  }

  private static List<String> of(View.Indexed indexed) {
    ArticleEntry entry = indexed.entry();
    List<String> lines = new ArrayList<>();
    lines.add("Indexed: " + News.title(entry.article()));
    lines.add(origin(entry));
    DateEstimate estimate = entry.dating().estimate();
    if (estimate != null) lines.add("Dated about " + estimate.date().display() + ": " + estimate.reason() + ".");
    lines.add(arrival(entry));
    lines.add(companies("About", Salience.ABOUT, indexed));
    lines.add(companies("Mentions", Salience.MENTIONED, indexed));
    lines.add(story(indexed));
    lines.add(copy(indexed));
    lines.add(history(entry.history()));
    lines.removeIf(String::isEmpty);
    return lines;
  }

  /** Who was told, for who may see all workspaces; empty where that was not looked up or the article is not indexed. */
  public static String told(View.Why why) {
    if (why.article() == null || why.told() == null) return "";
    if (why.told().isEmpty()) return NOBODY;
    String posts = why.told()
        .stream()
        .limit(MOST_TOLD)
        .map(told -> (told.channel().isEmpty() ? "a person of " + told.team() : told.channel() + " of " + told.team())
            + by(told))
        .collect(Collectors.joining("; "));
    return "Told: " + posts + more(why.told());
  }

  /** What told, and when. */
  public static String by(View.Told told) {
    return " by " + told.by() + ", " + told.at().toString().substring(0, 10);
  }

  /** How many posts are not named; empty for none. */
  public static String more(List<View.Told> told) {
    return told.size() > MOST_TOLD ? "; and " + Counts.of(told.size() - MOST_TOLD, "post") + " before" : "";
  }

  private static String origin(ArticleEntry entry) {
    Article article = entry.article();
    List<String> parts = new ArrayList<>();
    parts.add(article.source() == null ? "unknown source" : article.source());
    if (article.author() != null) parts.add("by " + article.author());
    parts.add(entry.dating().display());
    if (article.updated() != null) parts.add("updated " + article.updated().date().display());
    if (article.language() != null)
      parts.add(Locale.forLanguageTag(article.language()).getDisplayLanguage(Locale.ENGLISH));
    return String.join(" · ", parts);
  }

  private static String arrival(ArticleEntry entry) {
    String day = entry.arrival().at().toString().substring(0, 10);
    return "Read on " + day + (entry.arrival().via() == null ? "" : " from " + entry.arrival().via());
  }

  private static String companies(String label, Salience salience, View.Indexed indexed) {
    String named = indexed.companies()
        .stream()
        .filter(linked -> linked.link().salience() == salience)
        .map(linked -> linked.company().name() + " (" + linked.link().mentions() + "×"
            + (linked.link().inTitle() ? ", in the title" : "") + ")")
        .collect(Collectors.joining(", "));
    boolean none = named.isEmpty() && salience == Salience.ABOUT;
    return none
        ? "About no tracked company: news, digests and alerts leave it out"
        : named.isEmpty() ? "" : label + ": " + named;
  }

  private static String story(View.Indexed indexed) {
    Storyline story = indexed.story();
    if (story.articles() == 1) return "Story: no other article reports it";
    Storyline.Report first = story.first();
    List<String> also = story.alsoIn(indexed.entry().article().source());
    return "Story: " + Counts.of(story.articles(), "article") + ", "
        + Counts.of(story.independent(), "independent source")
        + " · first: " + (first.source() == null ? "unknown source" : first.source()) + ", " + first.dating().display()
        + (also.isEmpty() ? "" : " · also in " + String.join(", ", also));
  }

  private static String copy(View.Indexed indexed) {
    return indexed.story()
        .reports()
        .stream()
        .filter(report -> report.article().equals(indexed.entry().article().id()) && report.copyOf() != null)
        .findFirst()
        .map(report -> "A copy of: " + original(report, indexed.story()))
        .orElse("");
  }

  private static String original(Storyline.Report copy, Storyline story) {
    return story.reports()
        .stream()
        .filter(report -> report.article().equals(copy.copyOf()))
        .findFirst()
        .map(report -> report.title() + (report.source() == null ? "" : " · " + report.source()))
        .orElse("an article that is no longer here");
  }

  private static String history(List<Version> history) {
    if (history.isEmpty()) return "";
    return "Corrected: " + Counts.of(history.size(), "older text") + " kept, the last one replaced on "
        + history.getLast().replaced().toString().substring(0, 10);
  }
}
