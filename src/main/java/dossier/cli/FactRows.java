package dossier.cli;

import com.google.gson.JsonObject;
import dossier.fact.Fact;
import dossier.name.Party;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A fact as an object of the batch form: one key a slot, lists joined with "; ". */
final class FactRows {
  private FactRows() {}

  static JsonObject row(Fact fact, String pattern, String quote) {
    JsonObject row = new JsonObject();
    row.addProperty("type", fact.type().name());
    row.addProperty("company", fact.company().name());
    row.addProperty("counterparty", joined(fact.counterparties().stream().map(Party::name).toList()));
    row.addProperty("person", joined(fact.persons()));
    row.addProperty("product", joined(fact.products()));
    row.addProperty("place", joined(fact.places()));
    row.addProperty("amount", fact.amount() == null ? null : fact.amount().value());
    row.addProperty("unit", fact.amount() == null ? null : fact.amount().unit());
    row.addProperty("change", fact.change());
    row.addProperty("period", fact.period() == null ? null : fact.period().toString());
    row.addProperty("date", fact.date() == null ? null : fact.date().toString());
    row.addProperty("modality", fact.modality().name().toLowerCase(java.util.Locale.ROOT));
    row.addProperty("attributed_to", fact.attributedTo());
    row.addProperty("quote", quote);
    row.addProperty("pattern", pattern);
    return row;
  }

  private static @Nullable String joined(List<String> values) {
    return values.isEmpty() ? null : values.stream().collect(Collectors.joining("; "));
  }
}
