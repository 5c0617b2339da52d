package dossier.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dossier.answer.CompareRow;
import dossier.answer.FactGroup;
import dossier.answer.FactItem;
import dossier.answer.FactTotals;
import dossier.answer.FactView;
import dossier.answer.Headline;
import dossier.answer.QuoteItem;
import dossier.company.Company;
import dossier.fact.Amount;
import dossier.fact.Evidence;
import dossier.fact.Fact;
import dossier.fact.MergedFact;
import dossier.name.Party;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Facts and views of facts as JSON. */
final class FactJson {
  private FactJson() {}

  /** A merged fact with all its evidence; several names in a slot are joined with "; ". */
  static JsonObject of(MergedFact merged) {
    JsonObject out = of(merged.fact());
    out.addProperty("id", merged.id());
    out.addProperty("sources", merged.sources());
    if (merged.disagrees()) out.add("amounts", JsonForms.array(merged.amounts(), FactJson::told));
    if (merged.history().size() > 1) out.add("history", JsonForms.array(merged.history(), FactJson::step));
    out.add("evidence", JsonForms.array(merged.evidence(), FactJson::of));
    return out;
  }

  private static JsonObject of(Fact fact) {
    JsonObject out = new JsonObject();
    out.addProperty("type", fact.type().name());
    out.addProperty("company", fact.company().name());
    out.addProperty("counterparty", names(fact.counterparties()));
    out.addProperty("person", list(fact.persons()));
    out.addProperty("product", list(fact.products()));
    out.addProperty("place", list(fact.places()));
    amount(out, fact.amount());
    out.addProperty("change", fact.change());
    out.addProperty("period", JsonForms.text(fact.period()));
    out.addProperty("date", JsonForms.text(fact.date()));
    out.addProperty("modality", fact.modality().name().toLowerCase(Locale.ROOT));
    out.addProperty("attributed_to", fact.attributedTo());
    return out;
  }

  private static void amount(JsonObject out, @Nullable Amount amount) {
    out.addProperty("amount", amount == null ? null : amount.value());
    if (amount != null && amount.upper() > amount.value()) out.addProperty("amount_max", amount.upper());
    out.addProperty("unit", amount == null ? null : amount.unit());
  }

  static @Nullable String names(List<Party> parties) {
    return list(parties.stream().map(Party::name).toList());
  }

  static @Nullable String list(List<String> names) {
    return names.isEmpty() ? null : String.join("; ", names);
  }

  private static JsonObject of(Evidence evidence) {
    JsonObject out = new JsonObject();
    out.addProperty("url", JsonForms.text(evidence.url()));
    out.addProperty("title", evidence.title());
    out.addProperty("source", evidence.source());
    JsonForms.date(out, evidence.dating());
    out.addProperty("quote", evidence.quote());
    out.addProperty("pattern", evidence.pattern());
    return out;
  }

  private static JsonObject told(MergedFact.Told told) {
    JsonObject out = new JsonObject();
    amount(out, told.amount());
    out.addProperty("evidence", told.evidence().size());
    return out;
  }

  private static JsonObject step(MergedFact.Step step) {
    JsonObject out = new JsonObject();
    out.addProperty("modality", step.modality().name().toLowerCase(Locale.ROOT));
    out.addProperty("at", step.at().toString());
    out.addProperty("date", JsonForms.text(step.date()));
    out.addProperty("url", JsonForms.text(step.evidence().url()));
    return out;
  }

  /** A view; {@code facts} as lines is made elsewhere. */
  static void fill(JsonObject out, FactView view) {
    switch (view) {
      case FactView.Facts facts -> facts(out, facts);
      case FactView.Timeline timeline -> {
        out.addProperty("company", name(timeline.company()));
        out.addProperty("total", timeline.total());
        out.add("groups", groups(timeline.groups()));
      }
      case FactView.Upcoming upcoming -> {
        out.addProperty("as_of", upcoming.asOf().toString());
        out.addProperty("ahead_total", upcoming.aheadTotal());
        out.add("ahead", groups(upcoming.ahead()));
        out.addProperty("overdue_total", upcoming.overdueTotal());
        out.add("overdue", JsonForms.array(upcoming.overdue(), FactJson::of));
      }
      case FactView.Quotes quotes -> {
        out.addProperty("speaker", quotes.speaker());
        out.addProperty("company", name(quotes.company()));
        out.addProperty("total", quotes.total());
        out.add("quotes", JsonForms.array(quotes.items(), FactJson::of));
      }
      case FactView.Compare compare -> compare(out, compare);
      case FactView.Detail detail -> {
        out.add("fact", of(detail.item()));
        out.add("evidence", JsonForms.array(detail.evidence(), FactJson::of));
      }
      case FactView.Unclear unclear -> out.addProperty("error", unclear.reason());
    }
  }

  private static void facts(JsonObject out, FactView.Facts facts) {
    out.addProperty("asked", facts.choice().heading());
    out.addProperty("total", facts.total());
    out.add("facts", JsonForms.array(facts.items(), FactJson::of));
    FactTotals totals = facts.totals();
    if (totals == null) return;
    JsonArray lines = new JsonArray();
    totals.lines().forEach(lines::add);
    out.add("totals", lines);
  }

  private static @Nullable String name(@Nullable Company company) {
    return company == null ? null : company.name();
  }

  static JsonArray groups(List<FactGroup> groups) {
    return JsonForms.array(groups, group -> {
      JsonObject out = new JsonObject();
      out.addProperty("heading", group.heading());
      out.addProperty("more", group.more());
      if (group.more() > 0 && !group.further().isEmpty()) out.addProperty("further", group.further());
      out.add("facts", JsonForms.array(group.items(), FactJson::of));
      if (!group.headlines().isEmpty()) out.add("headlines", JsonForms.array(group.headlines(), FactJson::of));
      return out;
    });
  }

  private static JsonObject of(Headline headline) {
    JsonObject out = JsonForms.of(headline.citation());
    out.addProperty("date", headline.date().toString());
    out.addProperty("when", headline.when());
    return out;
  }

  private static JsonObject of(FactItem item) {
    JsonObject out = of(item.fact());
    out.addProperty("line", item.line().text());
    out.addProperty("when", item.when());
    return out;
  }

  private static JsonObject of(FactView.Proof proof) {
    JsonObject out = JsonForms.of(proof.citation());
    out.addProperty("pattern", proof.pattern());
    out.addProperty("told", proof.told());
    return out;
  }

  private static JsonObject of(QuoteItem quote) {
    JsonObject out = new JsonObject();
    out.addProperty("speaker", quote.speaker());
    out.addProperty("role", quote.role());
    out.addProperty("party", quote.party());
    out.addProperty("direct", quote.direct());
    out.addProperty("words", quote.words());
    out.add("citation", JsonForms.of(quote.citation()));
    return out;
  }

  private static void compare(JsonObject out, FactView.Compare compare) {
    out.add("companies", JsonForms.array(compare.companies(),
        company -> new com.google.gson.JsonPrimitive(company.name())));
    out.add("rows", JsonForms.array(compare.rows(), row -> {
      JsonObject each = new JsonObject();
      each.addProperty("measure", row.measure());
      each.addProperty("period", row.period());
      JsonArray cells = new JsonArray();
      row.cells().forEach(cell -> cells.add(cell.map(FactJson::of).orElse(null)));
      each.add("cells", cells);
      return each;
    }));
    if (!compare.together().isEmpty()) out.add("together", JsonForms.array(compare.together(), told -> {
      JsonObject each = of(told.headline());
      each.addProperty("companies", told.whom());
      return each;
    }));
  }

  private static JsonObject of(CompareRow.Cell cell) {
    JsonObject out = new JsonObject();
    out.addProperty("value", cell.value());
    amount(out, cell.amount());
    out.addProperty("period", cell.period());
    out.addProperty("as_of", cell.asOf());
    if (cell.fact() != null) out.add("fact", of(cell.fact()));
    else
      out.add("citation", JsonForms.of(cell.citations().getFirst()));
    return out;
  }
}
