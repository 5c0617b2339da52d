package dossier.cli;

import dossier.answer.Answer;
import dossier.answer.Answered;
import dossier.answer.Caution;
import dossier.answer.Citation;
import dossier.answer.FactView;
import dossier.answer.IndexState;
import dossier.answer.NewsItem;
import dossier.answer.OfEach;
import dossier.answer.View;
import dossier.answer.WhyLines;
import dossier.article.CanonicalUrl;
import dossier.article.DateEstimate;
import dossier.article.Dating;
import dossier.company.Company;
import dossier.retrieve.Storyline;
import dossier.text.Ages;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers and views as a terminal shows them. */
final class TextForms {
  private static final String NOTHING_INDEXED = "Nothing is indexed here yet. Take in articles with: dossier import PATH\n";

  private TextForms() {}

  static String of(Answered answered) {
    StringBuilder text = new StringBuilder();
    if (answered.readAs() != null) text.append("Read as: ").append(answered.readAs()).append("\n\n");
    switch (answered.answer()) {
      case Answer.Found found -> found(text, found);
      case Answer.NoEvidence none -> {
        text.append(none.silence()).append(" in ").append(articles(answered.index(), answered.asked())).append(".\n");
        if (none.instead() != null) text.append("Reported instead: ").append(none.instead()).append(" [1]\n");
        if (answered.index().articles() == 0) text.append(NOTHING_INDEXED);
        if (!none.nearest().isEmpty()) text.append("\nNearest passages:\n");
        none.nearest().forEach(citation -> quote(text, citation));
      }
      case Answer.Told open -> {
        text.append(open.line()).append(" [1]\n\n");
        open.nearest().forEach(citation -> quote(text, citation));
      }
      case Answer.Passages close -> {
        text.append("I cannot answer this surely; closest passages:\n\n");
        close.nearest().forEach(citation -> quote(text, citation));
      }
      case Answer.WhichCompany which -> {
        text.append("Which company is meant by \"").append(which.surface()).append("\"?\n");
        which.retries().forEach(retry -> text.append("  ").append(retry).append('\n'));
      }
      case Answer.NotUnderstood not -> text.append(not.reason()).append('\n');
    }
    return plain(text);
  }

  private static void found(StringBuilder text, Answer.Found found) {
    text.append(found.headline()).append(found.line().contains(" [1]") ? "\n\n" : " [1]\n\n");
    found.citations().forEach(citation -> quote(text, citation));
    found.cautions().forEach(caution -> text.append("! ").append(caution(caution)).append('\n'));
    text.append(count(found.sources(), "independent source")).append('\n');
    if (!found.next().isEmpty()) text.append("Ask next: ").append(String.join(" · ", found.next())).append('\n');
  }

  private static void each(StringBuilder text, OfEach each) {
    for (OfEach.One one : each.found()) {
      text.append(one.line());
      one.answer().citations().forEach(citation -> text.append(" [").append(citation.number()).append(']'));
      text.append('\n');
      one.answer().citations().forEach(citation -> quote(text, citation));
      one.answer().cautions().forEach(caution -> text.append("! ").append(caution(caution)).append("\n\n"));
    }
    if (!each.silent().isEmpty()) text.append("Nothing found: ").append(String.join(", ", each.silent())).append('\n');
  }

  private static String caution(Caution caution) {
    return switch (caution) {
      case UNSURE -> "not certain: read the quote";
      case RUMOUR -> "rumour: rests on unnamed sources";
      case DISPUTED -> "sources disagree";
      case OLD_EVIDENCE -> "the newest evidence is over 12 months old";
    };
  }

  private static void quote(StringBuilder text, Citation citation) {
    text.append("  \"")
        .append(citation.quote())
        .append("\"\n  [")
        .append(citation.number())
        .append("] ")
        .append(origin(citation.source(), citation.dating(), citation.url()))
        .append(
            citation.url() != null || citation.inTitle() || citation.title().isBlank() ? "" : " · " + citation.title())
        .append(reason(citation.dating().estimate()))
        .append(citation.alsoIn().isEmpty() ? "" : " · also in " + String.join(", ", citation.alsoIn()))
        .append("\n\n");
  }

  private static String reason(@Nullable DateEstimate estimate) {
    return estimate == null ? "" : " · " + estimate.reason();
  }

  static String origin(@Nullable String source, Dating dating, @Nullable CanonicalUrl url) {
    String where = source == null ? "unknown source" : source;
    return where + " · " + dating.display() + (url == null ? "" : " · " + url);
  }

  static String of(View view) {
    StringBuilder text = new StringBuilder();
    switch (view) {
      case View.News news -> news(text, news);
      case View.Fresh fresh -> fresh(text, fresh);
      case View.Profile profile -> profile(text, profile);
      case View.Found found -> {
        text.append(count(found.total(), "passage"))
            .append(" found")
            .append(shown(found.hits().size(), found.total()))
            .append("\n\n");
        found.hits().forEach(hit -> hit(text, hit));
      }
      case View.BadQuery bad -> badQuery(text, bad);
      case View.UnknownCompany unknown -> unknown(text, unknown);
      case View.Companies companies -> text.append(CompanyTable.of(companies.companies()));
      case View.Status status -> status(text, status);
      case FactView facts -> FactText.add(text, facts);
      case OfEach each -> each(text, each);
      case View.Why why -> {
        WhyLines.of(why).forEach(line -> text.append(line).append('\n'));
        if (!WhyLines.told(why).isEmpty()) text.append(WhyLines.told(why)).append('\n');
      }
    }
    return plain(text);
  }

  private static void news(StringBuilder text, View.News news) {
    String whom = news.whom() == null ? "" : " about " + news.whom();
    int stories = news.items().size();
    text.append(count(news.total(), "article")).append(whom);
    if (stories < news.total()) text.append(", ").append(count(stories, "story")).append(" shown:");
    text.append('\n');
    if (news.items().isEmpty()) return;
    text.append('\n');
    news.items().forEach(item -> item(text, item));
  }

  private static void fresh(StringBuilder text, View.Fresh fresh) {
    text.append(count(fresh.total(), "story"))
        .append(fresh.among() == null ? "" : " about " + fresh.among())
        .append(" since ")
        .append(fresh.since())
        .append("\n\n");
    fresh.items().forEach(item -> item(text, item));
  }

  static void item(StringBuilder text, NewsItem item) {
    text.append("  ")
        .append(item.title())
        .append("\n    ")
        .append(origin(item.source(), item.dating(), item.url()))
        .append(also(item.story(), item.source()))
        .append('\n');
  }

  /** Where else a story is told, and how many know it by themselves; empty for a story of one article. */
  private static String also(Storyline story, @Nullable String shown) {
    if (story.articles() == 1) return "";
    List<String> others = story.alsoIn(shown);
    return "\n    " + count(story.articles(), "article") + ", " + count(story.independent(), "independent source")
        + (others.isEmpty() ? "" : ", also in " + String.join(", ", others));
  }

  private static void profile(StringBuilder text, View.Profile profile) {
    Company company = profile.company();
    String country = Locale.of("", company.country()).getDisplayCountry(Locale.ENGLISH);
    text.append(Stream.of(company.name(), company.sector(), country, company.domain())
        .filter(each -> !each.isBlank())
        .collect(Collectors.joining(" · "))).append('\n');
    text.append(count(profile.about(), "article"))
        .append(" about it, ")
        .append(profile.mentioned())
        .append(" more mention it\n");
    if (!profile.years().isEmpty())
      text.append("By year: ")
          .append(profile.years()
              .entrySet()
              .stream()
              .map(year -> year.getKey() + " " + year.getValue())
              .collect(Collectors.joining(" · ")))
          .append('\n');
    if (!profile.related().isEmpty())
      text.append("Some are also about: ")
          .append(profile.related()
              .stream()
              .map(related -> related.company().name() + " " + related.articles())
              .collect(Collectors.joining(" · ")))
          .append('\n');
    FactText.groups(text, profile.facts());
    if (!profile.latest().isEmpty()) text.append("\nNewest articles\n");
    profile.latest().forEach(item -> item(text, item));
    FactText.sourcesOf(text, profile.facts());
  }

  private static void hit(StringBuilder text, Citation hit) {
    text.append("  ").append(hit.title()).append('\n');
    quote(text, hit);
  }

  private static void badQuery(StringBuilder text, View.BadQuery bad) {
    text.append(bad.reason()).append('\n');
    if (bad.position() >= 0)
      text.append("  ").append(bad.query()).append("\n  ").append(" ".repeat(bad.position())).append("^\n");
  }

  private static void unknown(StringBuilder text, View.UnknownCompany unknown) {
    text.append("No tracked company is meant by \"").append(unknown.surface()).append("\".\n");
    if (!unknown.candidates().isEmpty())
      text.append("Did you mean ")
          .append(unknown.candidates()
              .stream()
              .map(Company::name)
              .collect(Collectors.joining(", ")))
          .append("?\n");
  }

  /** What to say where a list ends early. */
  static String shown(int listed, long total) {
    return listed < total ? ", " + listed + " shown:" : "";
  }

  private static void status(StringBuilder text, View.Status status) {
    text.append(articles(status.index(), Instant.now())).append('\n');
    if (status.index().articles() == 0) {
      text.append(NOTHING_INDEXED);
      return;
    }
    text.append(count(status.passages(), "passage"))
        .append(status.vectors() == 0 ? "" : String.format(Locale.ROOT, " (%,d with vectors)", status.vectors()))
        .append(", ")
        .append(count(status.companies(), "tracked company"))
        .append(String.format(Locale.ROOT, ", %.1f MB%n", status.bytes() / 1e6));
    View.Content content = status.content();
    text.append(count(content.facts(), "fact"))
        .append(", ")
        .append(count(content.statements(), "statement"))
        .append('\n');
    if (content.outdated())
      text.append("Facts were read by an older version of the patterns: dossier reread reads them again.\n");
    if (!content.suggested().isEmpty())
      text.append("Suggested for tracking: ")
          .append(content.suggested()
              .stream()
              .map(each -> each.name() + " (" + count(each.articles(), "article") + ")")
              .collect(Collectors.joining(", ")))
          .append('\n');
    text.append("generation ")
        .append(status.index().generation())
        .append(", committed ")
        .append(status.index().committed().truncatedTo(ChronoUnit.SECONDS))
        .append('\n');
  }

  /** "1,204 articles (newest 2 h old)". */
  private static String articles(IndexState index, Instant now) {
    String count = count(index.articles(), "article");
    boolean aged = index.newest() != null && !index.newest().isAfter(now);
    return !aged ? count : count + " (newest " + Ages.of(Duration.between(index.newest(), now)) + " old)";
  }

  static String count(long count, String noun) {
    String plural = noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? noun : plural);
  }

  /** Without the control and format characters by which a text could steer the terminal. */
  static String plain(CharSequence text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> c == '\n' || !(Character.isISOControl(c) || Character.getType(c) == Character.FORMAT))
        .forEach(plain::appendCodePoint);
    return plain.toString().stripTrailing();
  }
}
