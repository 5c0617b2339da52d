package dossier.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dossier.answer.Answer;
import dossier.answer.Answered;
import dossier.answer.Citation;
import dossier.answer.FactView;
import dossier.answer.IndexState;
import dossier.answer.NewsItem;
import dossier.answer.OfEach;
import dossier.answer.View;
import dossier.article.Dating;
import dossier.company.Company;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers and views as JSON. */
final class JsonForms {
  private JsonForms() {}

  /** An answer in the form that batches have, without its id. */
  static JsonObject of(Answered answered) {
    JsonObject out = new JsonObject();
    switch (answered.answer()) {
      case Answer.Found found -> fill(out, "answered", found.answer(), found.confidence(), found.citations());
      case Answer.Declined none -> fill(out, "no_evidence", "", 0, none.nearest());
      case Answer.WhichCompany which -> fill(out, "ambiguous", "", 0, List.of());
      case Answer.NotUnderstood not -> fill(out, "not_understood", "", 0, List.of());
    }
    out.addProperty("text", TextForms.of(answered));
    out.addProperty("took_ms", answered.took().toNanos() / 1e6);
    return out;
  }

  private static void fill(JsonObject out, String status, String answer, double confidence, List<Citation> citations) {
    out.addProperty("status", status);
    out.addProperty("answer", answer);
    out.addProperty("confidence", confidence);
    out.add("citations", array(citations, JsonForms::of));
  }

  static JsonObject of(Citation citation) {
    JsonObject out = new JsonObject();
    out.addProperty("n", citation.number());
    out.addProperty("url", text(citation.url()));
    out.addProperty("title", citation.title());
    out.addProperty("source", citation.source());
    date(out, citation.dating());
    out.addProperty("quote", citation.quote());
    out.add("also_in", array(citation.alsoIn(), JsonPrimitive::new));
    return out;
  }

  static void date(JsonObject out, Dating dating) {
    out.addProperty("published_at", text(dating.published()));
    if (dating.estimate() == null) return;
    out.addProperty("about", dating.estimate().date().toString());
    out.addProperty("about_reason", dating.estimate().reason());
  }

  /** A view as JSON; lists stand under a name of their own beside the moment of the index. */
  static JsonElement of(View view) {
    JsonObject out = new JsonObject();
    switch (view) {
      case View.News news -> {
        out.addProperty("company", news.company() == null ? null : news.company().id().value());
        if (news.among() != null) out.addProperty("among", news.among());
        out.addProperty("total", news.total());
        out.add("items", array(news.items(), JsonForms::of));
      }
      case View.Fresh fresh -> {
        out.addProperty("among", fresh.among());
        out.addProperty("since", fresh.since().toString());
        out.addProperty("total", fresh.total());
        out.add("items", array(fresh.items(), JsonForms::of));
      }
      case View.Profile profile -> profile(out, profile);
      case View.Found found -> {
        out.addProperty("total", found.total());
        out.add("hits", array(found.hits(), JsonForms::of));
      }
      case View.BadQuery bad -> {
        out.addProperty("error", bad.reason());
        out.addProperty("position", bad.position());
      }
      case View.UnknownCompany unknown -> {
        out.addProperty("error", "no tracked company is meant by \"" + unknown.surface() + "\"");
        out.add("candidates", array(unknown.candidates(), JsonForms::of));
      }
      case View.Companies companies -> out.add("companies", array(companies.companies(), JsonForms::of));
      case View.Status status -> status(out, status);
      case View.Why why -> WhyJson.fill(out, why);
      case FactView facts -> FactJson.fill(out, facts);
      case OfEach each -> {
        out.addProperty("question", each.question());
        out.add("answers", array(each.found(), JsonForms::one));
        JsonArray silent = new JsonArray();
        each.silent().forEach(silent::add);
        out.add("nothing_found", silent);
      }
    }
    return out;
  }

  private static JsonObject one(OfEach.One one) {
    JsonObject out = new JsonObject();
    out.addProperty("company", one.company());
    fill(out, "answered", one.answer().answer(), one.answer().confidence(), one.answer().citations());
    out.addProperty("text", one.line());
    return out;
  }

  private static void profile(JsonObject out, View.Profile profile) {
    out.add("company", of(profile.company()));
    out.addProperty("about", profile.about());
    out.addProperty("mentioned", profile.mentioned());
    JsonObject years = new JsonObject();
    profile.years().forEach((year, articles) -> years.addProperty(String.valueOf(year), articles));
    out.add("years", years);
    out.add("latest", array(profile.latest(), JsonForms::of));
    out.add("facts", FactJson.groups(profile.facts()));
    out.add("related", array(profile.related(), related -> {
      JsonObject row = of(related.company());
      row.addProperty("articles", related.articles());
      return row;
    }));
  }

  private static void status(JsonObject out, View.Status status) {
    IndexState index = status.index();
    out.addProperty("articles", index.articles());
    out.addProperty("passages", status.passages());
    out.addProperty("facts", status.content().facts());
    out.addProperty("statements", status.content().statements());
    out.addProperty("outdated", status.content().outdated());
    out.addProperty("companies", status.companies());
    out.addProperty("newest", text(index.newest()));
    out.addProperty("generation", index.generation());
    out.addProperty("index_bytes", status.bytes());
    out.addProperty("vectors", status.vectors());
    out.add("suggested", array(status.content().suggested(), JsonForms::of));
    JsonObject cache = new JsonObject();
    cache.addProperty("entries", status.cache().entries());
    cache.addProperty("hits", status.cache().hits());
    cache.addProperty("misses", status.cache().misses());
    cache.addProperty("hit_rate", status.cache().hitRate());
    out.add("cache", cache);
  }

  private static JsonObject of(View.Suggested suggested) {
    JsonObject out = new JsonObject();
    out.addProperty("name", suggested.name());
    out.addProperty("articles", suggested.articles());
    return out;
  }

  static JsonObject of(NewsItem item) {
    JsonObject out = new JsonObject();
    out.addProperty("title", item.title());
    out.addProperty("lead", item.lead());
    out.addProperty("url", text(item.url()));
    out.addProperty("source", item.source());
    date(out, item.dating());
    out.add("story", StoryJson.of(item.story()));
    return out;
  }

  private static JsonObject of(View.Tracked tracked) {
    JsonObject out = of(tracked.company());
    out.addProperty("about", tracked.about());
    out.addProperty("mentioned", tracked.mentioned());
    return out;
  }

  private static JsonObject of(Company company) {
    JsonObject out = new JsonObject();
    out.addProperty("id", company.id().value());
    out.addProperty("name", company.name());
    out.addProperty("sector", company.sector());
    out.addProperty("country", company.country());
    return out;
  }

  static <T> JsonArray array(List<T> items, Function<T, JsonElement> form) {
    JsonArray array = new JsonArray();
    items.forEach(item -> array.add(form.apply(item)));
    return array;
  }

  static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
