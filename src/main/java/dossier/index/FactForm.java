package dossier.index;

import dossier.company.CompanyId;
import dossier.fact.Amount;
import dossier.fact.Fact;
import dossier.fact.FactType;
import dossier.fact.FoundFact;
import dossier.fact.Modality;
import dossier.fact.Period;
import dossier.fact.Slot;
import dossier.name.Party;
import dossier.text.PartialDate;
import dossier.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** A fact with its sentence as doc values keep it, so that thousands are read for one query. */
final class FactForm {
  /** Ids read before: making one checks its form, and a query reads the same few thousands of times. */
  private final Map<String, CompanyId> ids = new HashMap<>();

  /** A fact as it is kept. */
  record Kept(FoundFact found, String quote) {}

  static byte[] write(FoundFact found, String quote) {
    Fact fact = found.fact();
    Packer out = new Packer().text(fact.type().name()).text(fact.modality().name());
    party(fact.company(), out);
    out.number(fact.counterparties().size());
    fact.counterparties().forEach(each -> party(each, out));
    out.texts(fact.persons()).texts(fact.products()).texts(fact.places());
    amount(fact.amount(), out);
    out.number(fact.change() == null ? 0 : 1);
    if (fact.change() != null) out.bits(Double.doubleToRawLongBits(fact.change()));
    period(fact.period(), out);
    date(fact.date(), out);
    out.text(fact.attributedTo()).number(found.sentence()).text(found.pattern()).text(quote);
    out.number(found.parts().size());
    for (FoundFact.Part part : found.parts())
      out.text(part.slot().name()).number(part.span().start()).number(part.span().length());
    return out.bytes();
  }

  Kept read(BytesRef packed) {
    Unpacker in = new Unpacker(packed);
    FactType type = FactType.valueOf(in.text());
    Modality modality = Modality.valueOf(in.text());
    Party company = party(in);
    Fact fact = new Fact(type, company, parties(in), in.texts(), in.texts(), in.texts(), amount(in),
        in.number() == 0 ? null : Double.longBitsToDouble(in.bits()), period(in), date(in), modality,
        in.textOrNull());
    int sentence = in.number();
    String pattern = in.text();
    String quote = in.text();
    return new Kept(new FoundFact(fact, sentence, pattern, parts(in)), quote);
  }

  private static List<FoundFact.Part> parts(Unpacker in) {
    FoundFact.Part[] parts = new FoundFact.Part[in.number()];
    for (int i = 0; i < parts.length; i++) {
      Slot slot = Slot.valueOf(in.text());
      int start = in.number();
      parts[i] = new FoundFact.Part(slot, new Span(start, start + in.number()));
    }
    return List.of(parts);
  }

  static void party(Party party, Packer out) {
    out.text(party.name()).text(party.company() == null ? null : party.company().value());
  }

  Party party(Unpacker in) {
    String name = in.text();
    String id = in.textOrNull();
    return new Party(name, id == null ? null : ids.computeIfAbsent(id, CompanyId::new));
  }

  private List<Party> parties(Unpacker in) {
    Party[] parties = new Party[in.number()];
    for (int i = 0; i < parties.length; i++)
      parties[i] = party(in);
    return List.of(parties);
  }

  private static void amount(@Nullable Amount amount, Packer out) {
    out.text(amount == null ? null : amount.unit());
    if (amount == null) return;
    out.bits(Double.doubleToRawLongBits(amount.value())).bits(Double.doubleToRawLongBits(amount.upper()));
  }

  private static @Nullable Amount amount(Unpacker in) {
    String unit = in.textOrNull();
    if (unit == null) return null;
    double value = Double.longBitsToDouble(in.bits());
    return new Amount(value, Double.longBitsToDouble(in.bits()), unit);
  }

  private static void period(@Nullable Period period, Packer out) {
    out.text(period == null ? null : period.kind().name());
    if (period != null) out.number(period.year()).number(period.number());
  }

  private static @Nullable Period period(Unpacker in) {
    String kind = in.textOrNull();
    return kind == null ? null : new Period(Period.Kind.valueOf(kind), in.number(), in.number());
  }

  static void date(@Nullable PartialDate date, Packer out) {
    out.number(date == null ? -1 : date.year());
    if (date != null) out.number(date.month()).number(date.day());
  }

  static @Nullable PartialDate date(Unpacker in) {
    int year = in.number();
    return year < 0 ? null : new PartialDate(year, in.number(), in.number());
  }
}
