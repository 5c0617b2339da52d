package dossier.slack;

import static dossier.slack.AnswerBlocks.count;

import dossier.answer.Citation;
import dossier.answer.FactView;
import dossier.answer.QuoteItem;
import dossier.slack.RichText.Run;
import java.time.Instant;
import java.util.List;

/** Draws what people said. */
final class QuoteBlocks {
  private QuoteBlocks() {}

  static void add(Draft draft, FactView.Quotes quotes, Instant now) {
    String title = heading(quotes);
    draft.says(title);
    RichText text = new RichText().section(RichText.run().bold(title, Limits.LINE));
    List<QuoteItem> items = quotes.items().subList(0, Math.min(quotes.items().size(), Limits.QUOTES));
    for (QuoteItem item : items) {
      String words = item.direct() ? "“" + item.words() + "”" : item.words();
      text.quote(RichText.run().text(words, Citation.MAX_QUOTE + 2));
      text.section(Quotes.cited(who(item).own(" · "), item.citation()));
      draft.says(words + " — " + Mrkdwn.clean(speaker(item), Limits.SOURCES) + " · "
          + Quotes.source(item.citation().source(), item.citation().url()) + " · "
          + item.citation().dating().display());
    }
    draft.add(text);
    String total = quotes.total() == 1 ? "1 statement" : count(quotes.total()) + " statements";
    draft.footer(items.size() < quotes.total() ? count(items.size()) + " of " + total : total,
        quotes.index().committed(), now);
  }

  private static String heading(FactView.Quotes quotes) {
    String speaker = Mrkdwn.clean(quotes.speaker(), Limits.COMPANY);
    String together = quotes.called();
    String company = together == null ? ViewBlocks.name(quotes.company()) : Mrkdwn.clean(together, Limits.COMPANY);
    String said = speaker.isEmpty()
        ? company.isEmpty() ? "What was said" : "What was said for " + company
        : "What " + speaker + " said" + (company.isEmpty() ? "" : ", " + company);
    String when = quotes.period() == null ? "" : ", " + Moments.period(quotes.period());
    return said + when + (quotes.items().isEmpty() ? ": nothing is known" : "");
  }

  private static Run who(QuoteItem item) {
    Run run = RichText.run().bold(item.speaker(), Limits.COMPANY);
    String office = office(item);
    if (!office.isEmpty()) run.own(", ").text(office, Limits.SOURCES);
    return item.direct() ? run : run.own(", as reported");
  }

  private static String speaker(QuoteItem item) {
    String office = office(item);
    return office.isEmpty() ? item.speaker() : item.speaker() + ", " + office;
  }

  private static String office(QuoteItem item) {
    String role = item.role() == null ? "" : item.role();
    String party = item.party() == null || item.party().equals(item.speaker()) ? "" : item.party();
    return role.isEmpty() || party.isEmpty() ? role + party : role + ", " + party;
  }
}
