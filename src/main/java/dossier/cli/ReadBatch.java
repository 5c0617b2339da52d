package dossier.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dossier.article.Published;
import dossier.company.Company;
import dossier.company.CompanyCatalog;
import dossier.company.CompanyLinker;
import dossier.company.CompanyMention;
import dossier.text.Quantities;
import dossier.text.Quantity;
import dossier.text.Span;
import dossier.text.TimeExpression;
import dossier.text.TimeExpressions;
import dossier.text.TimeRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Sentences by the line. A context before the sentence is read with it: a short name there is a name here. */
final class ReadBatch extends JsonBatch {
  private final CompanyLinker linker;
  private final CompanyCatalog companies;

  ReadBatch(CompanyLinker linker, CompanyCatalog companies) {
    this.linker = linker;
    this.companies = companies;
  }

  @Override
  JsonObject line(JsonObject in) {
    String sentence = required(in, "sentence");
    String published = string(in, "published_at");
    LocalDate reference = published.isEmpty()
        ? LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC)
        : Published.parse(published).date().range().from();
    JsonObject out = new JsonObject();
    out.add("id", in.get("id"));
    out.add("entities", entities(sentence, string(in, "context")));
    out.add("times", times(sentence, reference));
    out.add("quantities", quantities(sentence));
    out.add("facts", new JsonArray());
    return out;
  }

  private JsonArray entities(String sentence, String context) {
    String before = context.isEmpty() ? "" : context + "\n";
    JsonArray entities = new JsonArray();
    for (CompanyMention mention : linker.mentions(before + sentence)) {
      if (mention.span().start() < before.length()) continue;
      JsonObject entity = spanned(mention.span().shifted(-before.length()), sentence);
      entity.addProperty("type", "company");
      entity.addProperty("company", mention.company().value());
      entity.addProperty("name", companies.find(mention.company()).map(Company::name).orElse(null));
      entities.add(entity);
    }
    return entities;
  }

  /** The days counted exactly: "four years ago" is a day, and a range of two times ends where the second begins. */
  private static JsonArray times(String sentence, LocalDate reference) {
    JsonArray times = new JsonArray();
    for (TimeExpression time : TimeExpressions.find(sentence, reference)) {
      JsonObject row = spanned(time.span(), sentence);
      TimeRange days = time.mod() == TimeExpression.Mod.NONE ? time.named() : time.range();
      row.addProperty("from", days.from().toString());
      row.addProperty("to", days.to().toString());
      times.add(row);
    }
    return times;
  }

  private static JsonArray quantities(String sentence) {
    JsonArray quantities = new JsonArray();
    for (Quantity quantity : Quantities.find(sentence)) {
      JsonObject row = spanned(quantity.span(), sentence);
      row.addProperty("value", quantity.value());
      row.addProperty("unit", quantity.unit());
      quantities.add(row);
    }
    return quantities;
  }

  private static JsonObject spanned(Span span, String sentence) {
    JsonObject row = new JsonObject();
    row.addProperty("text", span.of(sentence));
    row.addProperty("start", span.start());
    row.addProperty("end", span.end());
    return row;
  }
}
