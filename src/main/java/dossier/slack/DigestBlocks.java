package dossier.slack;

import dossier.answer.NewsItem;
import dossier.digest.Digest;
import dossier.digest.DigestDrawing;
import dossier.digest.DigestPlan;
import dossier.digest.Importance;
import dossier.fact.FactType;
import dossier.slack.RichText.Run;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws digests: one line a story, by company; its first sentence and why it stands where it does below, in the thread. */
final class DigestBlocks implements DigestDrawing {
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);
  /** First sentence of a story. */
  private static final int LEAD = 300;
  /** What a digest is about, as typed. */
  static final int SCOPE = 200;

  @Override
  public Drawn draw(DigestPlan plan, Digest digest) {
    Message message = message(plan, digest);
    Message details = digest.isEmpty() ? null : details(digest);
    return new Drawn(message.text(), Json.compact(message.blocks()),
        details == null ? null : new Drawn(details.text(), Json.compact(details.blocks()), null));
  }

  private static Message message(DigestPlan plan, Digest digest) {
    ZoneId zone = plan.schedule().zone();
    String title = (plan.direct() ? "Your digest: " : "Digest: ") + about(plan.scope());
    Draft draft = new Draft().says(title + ", " + moment(digest.to(), zone));
    draft.add(new RichText().section(RichText.run().bold(title, Limits.LINE).own(" · " + moment(digest.to(), zone))));
    stories(draft, digest);
    if (!digest.isEmpty()) draft.chart(digest.chart());
    String counts = digest.isEmpty()
        ? "Nothing new since " + moment(digest.from(), zone)
        : "Since " + moment(digest.from(), zone) + ", most important first" + more(digest);
    return draft.small("digest", counts + " · " + plan.schedule().said()).message();
  }

  /** The stories by company, one line each. */
  static void stories(Draft draft, Digest digest) {
    for (Digest.Group group : digest.groups()) {
      List<Run> lines = new ArrayList<>();
      draft.says(group.company());
      for (Digest.Item item : group.items())
        lines.add(line(draft, item.news()));
      draft.add(new RichText().section(RichText.run().bold(group.company(), Limits.COMPANY)).bullets(lines));
    }
  }

  private static Run line(Draft draft, NewsItem item) {
    Run line = RichText.run().text(item.title(), Limits.TITLE).own(" · ");
    Quotes.where(line, item.source(), item.url(), item.dating());
    List<String> others = item.story().alsoIn(item.source());
    String also = others.isEmpty() ? "" : "also in " + String.join(", ", others);
    if (!also.isEmpty()) line.own(" · ").text(also, Limits.SOURCES);
    draft
        .says("• " + Mrkdwn.clean(item.title(), Limits.TITLE) + " · " + Quotes.source(item.source(), item.url()) + " · "
            + item.dating().display());
    return Quotes.link(line, item.url());
  }

  /** How many stories there were besides. */
  static String more(Digest digest) {
    return digest.more() == 0
        ? ""
        : " · " + digest.more() + " more " + (digest.more() == 1 ? "story" : "stories") + " did not fit";
  }

  private static Message details(Digest digest) {
    Draft draft = new Draft().says("More on these stories");
    for (Digest.Item item : digest.items()) {
      NewsItem news = item.news();
      RichText text = new RichText().section(Quotes.link(RichText.run().bold(news.title(), Limits.TITLE), news.url()));
      if (!news.lead().isBlank()) text.quote(RichText.run().text(news.lead(), LEAD));
      text.section(RichText.run().italic(why(item), Limits.CELL));
      if (!draft.hasRoom(List.of(text.block()))) break;
      draft.add(text).says("• " + Mrkdwn.clean(news.title(), Limits.TITLE));
    }
    return draft.small("importance", Importance.SAID).message();
  }

  private static String why(Digest.Item item) {
    List<String> kinds = item.kinds().stream().sorted().map(DigestBlocks::kind).toList();
    int sources = item.news().story().independent();
    return (kinds.isEmpty() ? "" : String.join(", ", kinds) + " · ")
        + (sources == 1 ? "1 independent source" : sources + " independent sources")
        + " · importance " + Math.round(item.importance());
  }

  private static String kind(FactType type) {
    return type.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** What a scope is about; cleaned. */
  static String about(String scope) {
    return scope.isBlank() ? "all tracked news" : Mrkdwn.clean(scope, SCOPE);
  }

  /** A moment in a zone. */
  static String moment(Instant moment, ZoneId zone) {
    return MOMENT.format(moment.atZone(zone));
  }
}
