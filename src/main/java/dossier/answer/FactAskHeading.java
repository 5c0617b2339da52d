package dossier.answer;

import dossier.company.Company;
import dossier.fact.Modality;
import dossier.name.Party;
import dossier.text.TimeRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says which facts are asked for. */
final class FactAskHeading {
  private FactAskHeading() {}

  /** The same with its heading: "Google: acquisitions in 2011, largest first". */
  static FactAsk headed(FactAsk ask, LocalDate asked) {
    return headed(ask, ask.parties().stream().map(Party::name).collect(Collectors.joining(", ")), asked);
  }

  /** The same of more companies, which stand together under one name. */
  static FactAsk among(FactAsk ask, Among among, LocalDate asked) {
    if (among.isNobody()) return ask;
    FactChoice choice = ask.choice();
    List<Company> companies = Stream.concat(choice.companies().stream(), among.companies().stream())
        .distinct()
        .toList();
    List<Party> parties = Stream.concat(ask.parties().stream(), among.parties().stream()).distinct().toList();
    return headed(ask.choosing(choice.of(companies), parties, ask.otherSides()), called(ask, among), asked);
  }

  /** What the companies that words name and those besides are called together. */
  static String called(FactAsk ask, Among among) {
    return Stream.concat(ask.parties().stream().map(Party::name), Stream.of(among.called()))
        .collect(Collectors.joining(", "));
  }

  /** The same, or null where the words alone name all. */
  static @Nullable String calledOrNull(FactAsk ask, Among among) {
    return among.isNobody() ? null : called(ask, among);
  }

  private static FactAsk headed(FactAsk ask, String whose, LocalDate asked) {
    FactChoice choice = ask.choice();
    String modalities = ask.modalities()
        .stream()
        .map(modality -> adjective(modality) + " ")
        .collect(Collectors.joining("or "));
    String kinds = ask.words().isEmpty()
        ? "facts"
        : ask.words().stream().map(FactWord::called).distinct().collect(Collectors.joining(" and "));
    String what = modalities + kinds
        + (choice.counterparty() == null ? "" : " with " + choice.counterparty() + " on the other side")
        + (ask.limit() == null ? "" : " " + ask.limit().called())
        + (choice.period() == null ? "" : " " + PeriodWords.of(choice.period(), asked)) + order(choice.order());
    String heading = whose.isEmpty()
        ? what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1)
        : whose + ": " + what;
    return ask.choosing(choice.headed(heading));
  }

  private static String adjective(Modality modality) {
    return switch (modality) {
      case ASSERTED -> "certain";
      case PLANNED -> "planned";
      case REPORTED -> "rumoured";
      case DENIED -> "denied";
      case ENDED -> "ended";
    };
  }

  private static String order(FactChoice.Order order) {
    return switch (order) {
      case NEWEST -> "";
      case OLDEST -> ", oldest first";
      case LARGEST -> ", largest first";
      case SMALLEST -> ", smallest first";
    };
  }

  /** The same where these are the other sides, one of whom is enough. */
  static FactAsk opposed(FactAsk ask, List<Party> otherSides, LocalDate asked) {
    String called = otherSides.stream().map(Party::name).collect(Collectors.joining(" or "));
    return headed(ask.choosing(ask.choice().with(called), ask.parties(), otherSides), asked);
  }

  /** The same with types, a period or both of one's own in place of what the words say. */
  static FactAsk narrowed(FactAsk ask, List<FactWord> words, @Nullable TimeRange period,
      LocalDate asked) {
    FactChoice choice = ask.choice();
    List<FactWord> all = words.isEmpty() ? ask.words() : words;
    FactChoice narrowed = choice.narrowed(all.stream().flatMap(word -> word.types().stream()).distinct().toList(),
        period == null ? choice.period() : period);
    return headed(ask.ofKinds(all).choosing(narrowed), asked);
  }
}
