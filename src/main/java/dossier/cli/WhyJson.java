package dossier.cli;

import com.google.gson.JsonObject;
import dossier.answer.View;
import dossier.article.Article;
import dossier.index.Version;
import java.util.Locale;

/** What is known of an article as JSON. */
final class WhyJson {
  private WhyJson() {}

  static void fill(JsonObject out, View.Why why) {
    out.addProperty("url", why.url().value());
    out.addProperty("indexed", why.article() != null);
    out.addProperty("why_not", why.whyNot());
    if (why.article() != null) indexed(out, why.article());
    if (why.told() != null) out.add("told", JsonForms.array(why.told(), WhyJson::told));
  }

  private static JsonObject told(View.Told told) {
    JsonObject out = new JsonObject();
    out.addProperty("workspace", told.team());
    out.addProperty("channel", told.channel().isEmpty() ? null : told.channel());
    out.addProperty("by", told.by());
    out.addProperty("at", told.at().toString());
    return out;
  }

  private static void indexed(JsonObject out, View.Indexed indexed) {
    Article article = indexed.entry().article();
    out.addProperty("id", article.id().value());
    out.addProperty("title", article.title());
    out.addProperty("source", article.source());
    out.addProperty("author", article.author());
    JsonForms.date(out, indexed.entry().dating());
    out.addProperty("updated_at", JsonForms.text(article.updated()));
    out.addProperty("language", article.language());
    out.addProperty("read_at", indexed.entry().arrival().at().toString());
    out.addProperty("read_from", indexed.entry().arrival().via());
    out.add("companies", JsonForms.array(indexed.companies(), WhyJson::company));
    out.add("story", StoryJson.of(indexed.story()));
    out.add("history", JsonForms.array(indexed.entry().history(), WhyJson::version));
  }

  private static JsonObject company(View.Linked linked) {
    JsonObject out = new JsonObject();
    out.addProperty("id", linked.company().id().value());
    out.addProperty("salience", linked.link().salience().name().toLowerCase(Locale.ROOT));
    out.addProperty("mentions", linked.link().mentions());
    out.addProperty("in_title", linked.link().inTitle());
    return out;
  }

  private static JsonObject version(Version version) {
    JsonObject out = new JsonObject();
    out.addProperty("title", version.title());
    out.addProperty("body", version.body());
    out.addProperty("replaced", version.replaced().toString());
    return out;
  }
}
