package dossier.slack;

import static dossier.slack.AnswerBlocks.count;

import dossier.answer.FactView;
import dossier.answer.NewsItem;
import dossier.answer.OfEach;
import dossier.answer.View;
import dossier.answer.WhyLines;
import dossier.company.Company;
import dossier.digest.Importance;
import dossier.retrieve.Storyline;
import dossier.slack.RichText.Run;
import dossier.slack.Showing.Visibility;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws what is listed rather than answered. */
final class ViewBlocks {
  private ViewBlocks() {}

  static Message draw(Inquiry inquiry, View view, Showing showing, Instant now) {
    Draft draft = new Draft().question(inquiry, showing);
    switch (view) {
      case View.News news -> news(draft, news, now);
      case View.Fresh fresh -> fresh(draft, inquiry, fresh, showing.visibility(), now);
      case View.Profile profile -> ProfileBlocks.add(draft, inquiry, profile, showing.visibility(), now);
      case View.Found found -> found(draft, inquiry, found, now);
      case View.BadQuery bad -> bad(draft, bad);
      case View.UnknownCompany unknown -> unknown(draft, inquiry, unknown, showing.visibility());
      case View.Companies companies -> CompanyBlocks.add(draft, companies, now);
      case View.Status status -> status(draft, status, now);
      case View.Why why -> why(draft, why, now);
      case FactView facts -> FactBlocks.add(draft, inquiry, facts, showing.visibility(), now);
      case OfEach each -> EachBlocks.add(draft, inquiry, each, showing.visibility(), now);
    }
    Buttons actions = new Buttons("actions", showing.visibility());
    if (inquiry.command() != Command.ASK && shareable(view) && showing.visibility() == Visibility.PRIVATE)
      actions.add(ButtonKind.SHARE, "Share in channel", inquiry);
    if (view instanceof View.Companies)
      actions.add(ButtonKind.FORM, "Track a company", new Inquiry(Command.TRACK, "", inquiry.asked()));
    if (view instanceof FactView facts && FactBlocks.tabular(facts)) actions.add(ButtonKind.CSV, "CSV", inquiry);
    return draft.add(actions).message();
  }

  private static boolean shareable(View view) {
    return switch (view) {
      case View.News news -> !news.items().isEmpty();
      case View.Fresh fresh -> false;
      case View.Found found -> !found.hits().isEmpty();
      case View.Profile profile -> true;
      case View.Companies companies -> true;
      case View.Status status -> true;
      case View.Why why -> why.article() != null;
      case View.BadQuery bad -> false;
      case View.UnknownCompany unknown -> false;
      case FactView facts -> FactBlocks.shareable(facts);
      case OfEach each -> true;
    };
  }

  private static void news(Draft draft, View.News news, Instant now) {
    String title = heading(news);
    if (news.items().isEmpty()) title = "No " + Character.toLowerCase(title.charAt(0)) + title.substring(1);
    draft.says(title);
    RichText text = new RichText().section(RichText.run().bold(title, Limits.LINE));
    draft.add(items(text, draft, news.items()));
    int shown = Math.min(news.items().size(), Limits.ITEMS);
    String stories = count(shown) + (shown == 1 ? " story" : " stories");
    draft.footer(shown == 0 ? articles(0) : stories + " · " + articles(news.total()) + " in all",
        news.index().committed(), now);
  }

  private static void fresh(Draft draft, Inquiry inquiry, View.Fresh fresh, Visibility visibility, Instant now) {
    String about = fresh.among() == null ? "" : " about " + Mrkdwn.clean(fresh.among(), Limits.COMPANY);
    String since = (fresh.first() ? " in the last week" : " since you last looked, " + Moments.asOf(fresh.since(), now))
        + (fresh.items().isEmpty() ? "" : "; most important first");
    String title = (fresh.items().isEmpty() ? "Nothing new" : "New") + about + since;
    draft.says(title);
    RichText text = new RichText().section(RichText.run().bold(title, Limits.LINE));
    draft.add(items(text, draft, fresh.items()));
    int shown = Math.min(fresh.items().size(), Limits.ITEMS);
    if (!fresh.items().isEmpty()) draft.small("importance", Importance.SAID);
    String stories = fresh.total() == 1 ? "1 story" : count(fresh.total()) + " stories";
    draft.footer(shown < fresh.total() ? count(shown) + " of " + stories : stories, fresh.index().committed(), now);
    String whom = fresh.among() == null ? "" : fresh.among();
    draft.add(new Buttons("more", visibility).add(ButtonKind.RUN, "All news", Command.NEWS, whom, inquiry.asked()));
  }

  private static String heading(View.News news) {
    String whom = news.whom();
    String about = whom == null ? "News about all companies" : "News about " + Mrkdwn.clean(whom, Limits.COMPANY);
    return news.period() == null ? about : about + ", " + Moments.period(news.period());
  }

  /** Adds one line for each of the first {@value Limits#ITEMS} articles. */
  static RichText items(RichText text, Draft draft, List<NewsItem> items) {
    List<Run> lines = new ArrayList<>();
    for (NewsItem item : items.subList(0, Math.min(items.size(), Limits.ITEMS))) {
      Run line = RichText.run().text(item.title(), Limits.TITLE).own(" · ");
      Quotes.where(line, item.source(), item.url(), item.dating());
      String also = also(item.story(), item.source());
      if (!also.isEmpty()) line.own(" · ").text(also, Limits.SOURCES);
      lines.add(Quotes.link(line, item.url()));
      draft.says("• " + Mrkdwn.clean(item.title(), Limits.TITLE) + " · "
          + Quotes.source(item.source(), item.url()) + " · " + item.dating().display()
          + (also.isEmpty() ? "" : " · " + Mrkdwn.clean(also, Limits.SOURCES)));
    }
    return text.bullets(lines);
  }

  /** Where else a story is told, and how many know it by themselves; empty for a story of one article. */
  private static String also(Storyline story, @Nullable String shown) {
    if (story.articles() == 1) return "";
    List<String> others = story.alsoIn(shown);
    String also = others.isEmpty() ? articles(story.articles()) : "also in " + String.join(", ", others);
    return story.independent() == 1 ? also : also + " · " + count(story.independent()) + " independent sources";
  }

  private static void why(Draft draft, View.Why why, Instant now) {
    List<String> lines = WhyLines.of(why);
    lines.forEach(line -> draft.says(Mrkdwn.clean(line, Limits.LINE)));
    List<Run> bullets = new ArrayList<>();
    for (String line : lines.subList(1, lines.size()))
      bullets.add(RichText.run().text(line, Limits.LINE));
    List<View.Told> told = why.told();
    if (why.article() != null && told != null) bullets.add(told(told));
    draft.add(new RichText().section(RichText.run().bold(lines.getFirst(), Limits.LINE)).bullets(bullets));
    draft.footer(articles(why.index().articles()), why.index().committed(), now);
  }

  private static Run told(List<View.Told> posts) {
    if (posts.isEmpty()) return RichText.run().own(WhyLines.NOBODY);
    Run run = RichText.run().own("Told: ");
    for (View.Told told : posts.subList(0, Math.min(posts.size(), WhyLines.MOST_TOLD))) {
      if (!told.equals(posts.getFirst())) run.own("; ");
      if (told.channel().isEmpty()) run.own(told.you() ? "you" : "somebody, directly");
      else
        run.channel(told.channel());
      run.own(WhyLines.by(told));
    }
    return run.own(WhyLines.more(posts));
  }

  private static void found(Draft draft, Inquiry inquiry, View.Found found, Instant now) {
    RichText text = new RichText().section(foundHeading(draft, inquiry, found));
    Quotes.add(found.hits(), text, draft);
    draft.add(text);
    int shown = Math.min(found.hits().size(), Limits.QUOTES);
    String total = found.total() == 1 ? "1 passage" : count(found.total()) + " passages";
    draft.footer(found.total() > shown ? count(shown) + " of " + total : total, found.index().committed(), now);
  }

  /** A query is repeated; a question stands above already. */
  private static Run foundHeading(Draft draft, Inquiry inquiry, View.Found found) {
    boolean asked = inquiry.command() == Command.ASK;
    String title = found.hits().isEmpty()
        ? asked ? "I found no passage on that." : "No passage matches "
        : asked ? "Passages that bear on it:" : "Passages for ";
    draft.says(asked ? title : title + found.query());
    return asked ? RichText.run().own(title) : RichText.run().own(title).code(found.query(), Limits.LINE);
  }

  private static void bad(Draft draft, View.BadQuery bad) {
    draft.says(bad.reason());
    RichText text = new RichText().section(RichText.run().text(bad.reason(), Limits.REASON));
    String query = Mrkdwn.clean(bad.query());
    if (bad.position() >= 0 && bad.position() <= query.length() && query.equals(bad.query())) {
      int from = Math.max(0, bad.position() - 60);
      text.section(RichText.run()
          .code(query.substring(from, bad.position()) + "▸" + query.substring(bad.position()),
              Limits.LINE));
    } else {
      text.section(RichText.run().code(query, Limits.LINE));
    }
    draft.add(text);
  }

  private static void unknown(Draft draft, Inquiry inquiry, View.UnknownCompany unknown, Visibility visibility) {
    String line = "I do not track a company called “" + Mrkdwn.clean(unknown.surface(), Limits.COMPANY)
        + "”." + (unknown.candidates().isEmpty() ? "" : " Did you mean:");
    draft.says(line).add(new RichText().section(RichText.run().text(line, Limits.LINE)));
    Buttons row = new Buttons("choices", visibility);
    for (Company company : unknown.candidates().subList(0, Math.min(unknown.candidates().size(), Limits.CHOICES))) {
      draft.says("• " + name(company));
      row.add(ButtonKind.CHOOSE, company.name(), inquiry.command(),
          replaced(inquiry.words(), unknown.surface(), company), inquiry.asked());
    }
    draft.add(row);
  }

  /** What was typed with the company's name in place of the unknown one, so that a period stays. */
  private static String replaced(String words, String surface, Company company) {
    int at = surface.isEmpty() ? -1 : words.indexOf(surface);
    if (at < 0) return company.name();
    return words.substring(0, at) + company.name() + words.substring(at + surface.length());
  }

  private static void status(Draft draft, View.Status status, Instant now) {
    List<String> lines = StatusLines.of(status, now);
    draft.says("Index");
    lines.forEach(draft::says);
    draft.add(new RichText().section(RichText.run().bold("Index", Limits.TITLE))
        .bullets(lines.stream().map(line -> RichText.run().text(line, Limits.LINE)).toList()));
    draft.footer("generation " + count(status.index().generation()), status.index().committed(), now);
  }

  /** A number of articles. */
  static String articles(long number) {
    return number == 1 ? "1 article" : count(number) + " articles";
  }

  /** A company's name as shown. */
  static String name(@Nullable Company company) {
    return company == null ? "" : Mrkdwn.clean(company.name(), Limits.COMPANY);
  }
}
