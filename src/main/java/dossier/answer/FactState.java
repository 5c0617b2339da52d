package dossier.answer;

import dossier.fact.Evidence;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The verb of what is told as so and is only agreed, announced or filed: a row of {@code fact-states.tsv}, where the columns
 * are explained.
 *
 * @param any whether a single sentence of what was done is enough to say that it was
 */
record FactState(FactType type, String sense, boolean any, Pattern words, Pattern done, String does) {
  private static final Pattern NAME = Pattern.compile(" (\\p{Lu}[\\p{L}\\p{N}]*)");

  private static final List<FactState> ROWS = WordRows.of("fact-states.tsv", 6)
      .stream()
      .map(cells -> new FactState(FactType.valueOf(cells.get(0)), cells.get(1), cells.get(2).equals("any"),
          pattern(cells.get(3)), pattern(cells.get(4)), cells.get(5)))
      .toList();

  private static Pattern pattern(String words) {
    return Pattern.compile("(?<![\\w-])(?:" + words + ")(?![\\w-])", Pattern.CASE_INSENSITIVE);
  }

  /** What reports of somebody else tell as done, {@code told-as-done.tsv}. */
  private record Done(FactType type, Pattern words, Pattern unless) {}

  private static final List<Done> DONE = WordRows.of("told-as-done.tsv", 3)
      .stream()
      .map(cells -> new Done(FactType.valueOf(cells.get(0)), pattern(cells.get(1)), pattern(cells.get(2))))
      .toList();

  /** How far what is open has come, {@code fact-stages.tsv}. */
  private record Stage(FactType type, String sense, Pattern words, Pattern further, String does) {
    boolean fits(MergedFact fact) {
      Modality modality = fact.fact().modality();
      long telling = fact.evidence().stream().filter(each -> each.fact().modality() == modality).count();
      return telling > 0 && count(words, fact) == telling && count(further, fact) == 0;
    }
  }

  private static final List<Stage> STAGES = WordRows.of("fact-stages.tsv", 5)
      .stream()
      .map(cells -> new Stage(FactType.valueOf(cells.get(0)), cells.get(1), pattern(cells.get(2)),
          pattern(cells.get(3)), cells.get(4)))
      .toList();

  /** The verb of what is planned or rumoured that says how little has come of it; nothing where more or nothing is told. */
  static Optional<String> stage(MergedFact fact, String sense) {
    Modality modality = fact.fact().modality();
    if (isTold(fact) || (modality != Modality.PLANNED && modality != Modality.REPORTED)) return Optional.empty();
    List<Stage> stages = STAGES.stream().filter(stage -> stage.type() == fact.fact().type()).toList();
    boolean own = stages.stream().anyMatch(stage -> stage.sense().equals(sense));
    return stages.stream()
        .filter(stage -> stage.sense().equals(own ? sense : FactSenses.UNKNOWN) && stage.fits(fact))
        .map(Stage::does)
        .findFirst();
  }

  /** Whether a fact is so, or is told as done by those whose report it is. */
  static boolean isTold(MergedFact fact) {
    Modality modality = fact.fact().modality();
    return modality == Modality.ASSERTED || (modality == Modality.REPORTED && DONE.stream()
        .anyMatch(
            row -> row.type() == fact.fact().type() && says(row.words(), fact) && !says(row.unless(), fact)));
  }

  /** The verb of what {@link #isTold} that says how far it has come; nothing where it was done or nothing else is told. */
  static Optional<String> verb(MergedFact fact, String sense) {
    List<FactState> rows = ROWS.stream().filter(row -> row.type() == fact.fact().type()).toList();
    boolean own = rows.stream().anyMatch(row -> row.sense().equals(sense));
    String meant = own ? sense : FactSenses.UNKNOWN;
    return rows.stream()
        .filter(row -> row.sense().equals(meant) && row.fits(fact))
        .map(FactState::does)
        .findFirst();
  }

  private boolean fits(MergedFact fact) {
    long open = count(words, fact);
    long over = standing(fact).filter(quote -> isDone(quote, fact)).count();
    return open > 0 && (any ? over == 0 : open > over);
  }

  /** Whether a sentence has words of what was done, and no other name right behind them: "while Acme acquired Tern". */
  private boolean isDone(String quote, MergedFact fact) {
    Matcher found = done.matcher(quote);
    while (found.find()) {
      Matcher name = NAME.matcher(quote).region(found.end(), quote.length());
      if (!name.lookingAt() || fact.fact().counterparties().isEmpty() || isOf(name.group(1), fact)) return true;
    }
    return false;
  }

  private static boolean isOf(String word, MergedFact fact) {
    return Stream.of(fact.fact().company(), fact.fact().counterparties().getFirst())
        .anyMatch(party -> party.name().contains(word) || FactSlots.called(party).contains(word))
        || fact.fact().products().stream().anyMatch(product -> product.contains(word));
  }

  private static boolean says(Pattern words, MergedFact fact) {
    return standing(fact).anyMatch(quote -> words.matcher(quote).find());
  }

  private static long count(Pattern words, MergedFact fact) {
    return standing(fact).filter(quote -> words.matcher(quote).find()).count();
  }

  /** The sentences that tell what holds now. */
  private static Stream<String> standing(MergedFact fact) {
    return fact.evidence()
        .stream()
        .filter(evidence -> evidence.fact().modality() == fact.fact().modality())
        .map(Evidence::quote);
  }
}
