package dossier.slack;

import static dossier.slack.AnswerBlocks.count;

import com.google.gson.JsonObject;
import dossier.answer.ArticleCard;
import dossier.answer.FactItem;
import dossier.answer.View;
import dossier.article.Article;
import dossier.company.Salience;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Draws an indexed article with its facts, below a link to it or for one person. */
final class CardBlocks {
  private static final int FACTS = 5;
  private static final int COMPANIES = 5;

  private CardBlocks() {}

  /** The article; nothing but what is stored of it. */
  static Message draw(ArticleCard card, Instant now) {
    View.Indexed indexed = card.article();
    Article article = indexed.entry().article();
    Draft draft = new Draft().says(article.title());
    RichText.Run heading = RichText.run()
        .bold(article.title(), Limits.TITLE)
        .own(article.title().isBlank() ? "" : " · ");
    Quotes.where(heading, article.source(), article.url(), indexed.entry().dating());
    RichText text = new RichText().section(heading);
    String about = about(indexed);
    if (!about.isEmpty()) text.section(RichText.run().own("About ").text(about, Limits.LINE));
    List<FactItem> facts = card.facts().subList(0, Math.min(card.facts().size(), FACTS));
    text.bullets(facts.stream().map(CardBlocks::line).toList());
    facts.forEach(fact -> draft.says("• " + Mrkdwn.clean(FactBlocks.plain(fact.line()), Limits.FACT)));
    return draft.add(text).add(foot(card, now)).message();
  }

  private static RichText.Run line(FactItem item) {
    return RichText.run().text(FactBlocks.plain(item.line()), Limits.PROFILE_FACT).own(others(item));
  }

  private static String others(FactItem item) {
    int sources = item.fact().sources();
    return sources > 1 ? " · " + count(sources) + " independent sources" : "";
  }

  private static String about(View.Indexed indexed) {
    return indexed.companies()
        .stream()
        .filter(linked -> linked.link().salience() == Salience.ABOUT)
        .limit(COMPANIES)
        .map(linked -> ViewBlocks.name(linked.company()))
        .collect(Collectors.joining(", "));
  }

  private static JsonObject foot(ArticleCard card, Instant now) {
    int facts = card.facts().size();
    String told = facts == 0 ? "no fact read from it" : count(facts) + (facts == 1 ? " fact" : " facts") + " in it";
    return Json.context("card", List.of("In the index since "
        + Moments.asOf(card.article().entry().arrival().at(), now) + " · " + told));
  }
}
