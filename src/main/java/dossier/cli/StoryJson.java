package dossier.cli;

import com.google.gson.JsonObject;
import dossier.retrieve.Storyline;

/** A story as JSON: {@code articles}, {@code independent} sources and {@code reports}, earliest first. */
final class StoryJson {
  private StoryJson() {}

  static JsonObject of(Storyline story) {
    JsonObject out = new JsonObject();
    out.addProperty("articles", story.articles());
    out.addProperty("independent", story.independent());
    out.add("reports", JsonForms.array(story.reports(), StoryJson::of));
    return out;
  }

  private static JsonObject of(Storyline.Report report) {
    JsonObject out = new JsonObject();
    out.addProperty("id", report.article().value());
    out.addProperty("title", report.title());
    out.addProperty("source", report.source());
    out.addProperty("url", JsonForms.text(report.url()));
    JsonForms.date(out, report.dating());
    out.addProperty("copy_of", JsonForms.text(report.copyOf()));
    return out;
  }
}
