package dossier.fact;

import dossier.company.CompanyId;
import dossier.name.Party;
import dossier.text.PartialDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Values of slots as text, to be stored and read again. Lists are joined with {@code "; "}; a company of the catalogue is
 * {@code LinkedIn [linkedin]}; an amount is {@code 26200000000 USD} or {@code 2-3.5 percent}; dates and periods have their own
 * forms; a modality is its name.
 */
public final class SlotText {
  private static final Pattern PARTY = Pattern.compile("(.+?)(?: \\[([a-z0-9][a-z0-9-]*)])?");
  private static final String NUMBER = "(-?\\d+(?:\\.\\d+)?(?:[eE]\\d+)?)";
  private static final Pattern AMOUNT = Pattern.compile(NUMBER + "(?:-" + NUMBER + ")?(?: (.+))?");

  private SlotText() {}

  /** The value of a slot, or null where it is empty or the slot holds none. */
  public static @Nullable String of(Slot slot, Fact fact) {
    String text = switch (slot) {
      case COMPANY -> of(fact.company());
      case COUNTERPARTY -> fact.counterparties().stream().map(SlotText::of).collect(Collectors.joining("; "));
      case PERSON -> String.join("; ", fact.persons());
      case PRODUCT -> String.join("; ", fact.products());
      case PLACE -> String.join("; ", fact.places());
      case AMOUNT -> fact.amount() == null ? "" : amount(fact.amount());
      case CHANGE -> fact.change() == null ? "" : number(fact.change());
      case PERIOD -> fact.period() == null ? "" : fact.period().toString();
      case DATE -> fact.date() == null ? "" : fact.date().toString();
      case MODALITY -> fact.modality().name();
      case ATTRIBUTION -> fact.attributedTo() == null ? "" : fact.attributedTo();
      case TRIGGER -> "";
    };
    return text.isEmpty() ? null : text;
  }

  /** A party as text, to be read by {@link #party}. */
  public static String of(Party party) {
    return party.company() == null ? party.name() : party.name() + " [" + party.company() + "]";
  }

  private static String amount(Amount amount) {
    String range = amount.value() == amount.upper() ? "" : "-" + number(amount.upper());
    return (number(amount.value()) + range + " " + amount.unit()).strip();
  }

  private static String number(double value) {
    return java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  /**
   * Refuses what cannot be put into a slot.
   *
   * @throws IllegalArgumentException when the slot holds no value that can be mended, or {@code text} cannot be read
   */
  static void check(Slot slot, @Nullable String text) {
    if (slot == Slot.TRIGGER || slot == Slot.COMPANY) throw new IllegalArgumentException(slot + " cannot be mended so");
    if (slot == Slot.MODALITY && text == null) throw new IllegalArgumentException("a fact has a modality");
    if (text == null) return;
    if (text.isBlank()) throw new IllegalArgumentException("an empty value");
    Fact any = new Fact(FactType.METRIC, new Party("any", null), List.of(), List.of(), List.of(), List.of(), null, null,
        null, null, Modality.ASSERTED, null);
    var _ = with(any, slot, text);
  }

  /** The fact with another value in a slot; with none for null. */
  static Fact with(Fact fact, Slot slot, @Nullable String text) {
    return new Fact(fact.type(), fact.company(),
        slot == Slot.COUNTERPARTY ? list(text).map(SlotText::party).toList() : fact.counterparties(),
        slot == Slot.PERSON ? list(text).toList() : fact.persons(),
        slot == Slot.PRODUCT ? list(text).toList() : fact.products(),
        slot == Slot.PLACE ? list(text).toList() : fact.places(),
        slot == Slot.AMOUNT ? readAmount(text) : fact.amount(),
        slot == Slot.CHANGE ? readNumber(text) : fact.change(),
        slot == Slot.PERIOD ? (text == null ? null : Period.parse(text)) : fact.period(),
        slot == Slot.DATE ? (text == null ? null : PartialDate.parse(text)) : fact.date(),
        slot == Slot.MODALITY && text != null ? readModality(text) : fact.modality(),
        slot == Slot.ATTRIBUTION ? text : fact.attributedTo());
  }

  private static Stream<String> list(@Nullable String text) {
    return text == null
        ? Stream.of()
        : Stream.of(text.split(";", -1)).map(String::strip).filter(part -> !part.isEmpty());
  }

  /** A party in the form of {@link #of}. */
  public static Party party(String text) {
    Matcher parts = PARTY.matcher(text.strip());
    if (!parts.matches()) throw new IllegalArgumentException("expected a name, got \"" + text + "\"");
    String id = parts.group(2);
    return new Party(parts.group(1), id == null ? null : new CompanyId(id));
  }

  private static @Nullable Amount readAmount(@Nullable String text) {
    if (text == null) return null;
    Matcher parts = AMOUNT.matcher(text.strip());
    if (!parts.matches())
      throw new IllegalArgumentException("expected an amount like 26200000000 USD, got \"" + text
          + "\"");
    double value = Double.parseDouble(parts.group(1));
    String upper = parts.group(2);
    String unit = parts.group(3);
    return new Amount(value, upper == null ? value : Double.parseDouble(upper), unit == null ? "" : unit);
  }

  private static @Nullable Double readNumber(@Nullable String text) {
    if (text == null) return null;
    try {
      return Double.valueOf(text.strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("expected a number, got \"" + text + "\"", e);
    }
  }

  private static Modality readModality(String text) {
    try {
      return Modality.valueOf(text.strip().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("expected asserted, planned, reported, denied or ended, got \"" + text + "\"",
          e);
    }
  }
}
