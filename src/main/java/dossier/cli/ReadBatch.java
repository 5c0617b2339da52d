package dossier.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dossier.article.Published;
import dossier.company.CompanyCatalog;
import dossier.company.CompanyId;
import dossier.company.CompanyLinker;
import dossier.fact.CatalogOwners;
import dossier.fact.Fact;
import dossier.fact.FactReader;
import dossier.fact.FoundFact;
import dossier.fact.Slot;
import dossier.name.ArticleNames;
import dossier.name.Name;
import dossier.name.NameReader;
import dossier.name.Party;
import dossier.text.Quantities;
import dossier.text.Quantity;
import dossier.text.Sentences;
import dossier.text.Span;
import dossier.text.TimeExpression;
import dossier.text.TimeExpressions;
import dossier.text.TimeRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sentences by the line. A context before the sentence is read with it: a short name there is a name here. */
final class ReadBatch extends JsonBatch {
  private final CompanyLinker linker;
  private static final Pattern ENDED = Pattern.compile("[.!?…][\"”’')\\]]*\\s*$");

  private final NameReader names;
  private final FactReader facts;

  ReadBatch(CompanyLinker linker, CompanyCatalog companies) {
    this.linker = linker;
    this.names = new NameReader(companies);
    this.facts = new FactReader(new CatalogOwners(companies));
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
    out.add("facts", facts(sentence, string(in, "context"), published.isEmpty() ? null : reference));
    return out;
  }

  private JsonArray entities(String sentence, String context) {
    String before = context.isEmpty() ? "" : context + "\n";
    JsonArray entities = new JsonArray();
    String text = before + sentence;
    for (Name name : names.read(text, linker.mentions(text))) {
      if (name.span().start() < before.length()) continue;
      JsonObject entity = spanned(name.span().shifted(-before.length()), sentence);
      entity.addProperty("type", name.type().name().toLowerCase(Locale.ROOT));
      if (name.company() != null) entity.addProperty("company", name.company().value());
      entity.addProperty("name", name.full());
      entities.add(entity);
    }
    return entities;
  }

  /** A sentence that nothing stands before and that no mark ends is read as a headline. */
  private JsonArray facts(String sentence, String context, @Nullable LocalDate published) {
    boolean headline = context.isEmpty() && !ENDED.matcher(sentence).find();
    JsonArray rows = new JsonArray();
    if (headline) {
      ArticleNames inTitle = new ArticleNames(names.read(sentence, linker.mentions(sentence)), List.of());
      facts.read(sentence, "", List.of(), inTitle, published)
          .forEach(found -> rows
              .add(FactRows.row(named(found, sentence, surfaces(sentence, 0, inTitle.title()), inTitle.title()),
                  found.pattern(), sentence)));
      return rows;
    }
    String text = context.isEmpty() ? sentence : context + "\n" + sentence;
    int start = text.length() - sentence.length();
    List<Span> spans = new ArrayList<>();
    if (start > 0) spans.addAll(Sentences.split(context));
    int first = spans.size();
    spans.add(new Span(start, text.length()));
    ArticleNames inBody = new ArticleNames(List.of(), names.read(text, linker.mentions(text)));
    facts.read("", text, spans, inBody, published)
        .stream()
        .filter(found -> found.sentence() >= first)
        .forEach(found -> rows.add(FactRows.row(named(found, text, surfaces(text, start, inBody.body()), inBody.body()),
            found.pattern(), sentence)));
    return rows;
  }

  /** How the text itself calls each company of the catalogue: in the sentence, else before it. */
  private static Map<CompanyId, String> surfaces(String text, int start, List<Name> names) {
    Map<CompanyId, String> surfaces = new HashMap<>();
    for (Name name : names.reversed())
      if (name.company() != null && name.span().start() < start)
        surfaces.putIfAbsent(name.company(), name.span().of(text));
    for (Name name : names.reversed())
      if (name.company() != null && name.span().start() >= start) surfaces.put(name.company(), name.span().of(text));
    return surfaces;
  }

  private static Fact named(FoundFact found, String text, Map<CompanyId, String> surfaces, List<Name> names) {
    Fact fact = found.fact();
    Party company = named(fact.company(), surfaces);
    for (FoundFact.Part part : found.parts())
      for (Name name : names)
        if (part.slot() == Slot.COMPANY && name.span().equals(part.span()) && name.company() != null
            && name.company().equals(fact.company().company()))
          company = new Party(name.span().of(text), name.company());
    return fact.withSides(company, fact.counterparties().stream().map(party -> named(party, surfaces)).toList());
  }

  private static Party named(Party party, Map<CompanyId, String> surfaces) {
    if (party.company() == null) return party;
    return new Party(surfaces.getOrDefault(party.company(), party.name()), party.company());
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
