package dossier.answer;

import dossier.answer.FactLine.Cites;
import dossier.answer.FactLine.Piece;
import dossier.answer.FactLine.Words;
import dossier.fact.Amount;
import dossier.fact.Evidence;
import dossier.fact.Fact;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import dossier.text.PartialDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Composes a fact's line. */
final class FactWording {
  /** What a line says is cut where no number is told. */
  private static final String JOBS = " jobs";

  /** Most words of a line, citations not counted. */
  static final int WORDS = 25;

  /** Those who claim something without giving their names. */
  private static final Pattern UNNAMED = Pattern.compile(
      "\\b(?:people|persons?|sources?|insiders?|officials?|executives?|bankers?|reports?|rumou?rs?|media|familiar)\\b",
      Pattern.CASE_INSENSITIVE);

  /** One of them without an article. */
  private static final Pattern ALONE = Pattern.compile("person|source|insider|official|executive|banker|report|rumou?r",
      Pattern.CASE_INSENSITIVE);

  /** How much is told: ever less until the line is short enough. */
  private record Room(int names, int optional, int longest, boolean claimed) {}

  private static final List<Room> ROOMS = List.of(new Room(3, 9, 8, true), new Room(2, 9, 6, true),
      new Room(1, 2, 5, true), new Room(1, 1, 4, true), new Room(1, 0, 4, true), new Room(1, 0, 3, false));

  private final Citing citing;

  FactWording(Citing citing) {
    this.citing = citing;
  }

  /** The fact as a view shows it. */
  FactItem item(MergedFact fact) {
    return item(fact, FactDates.when(fact));
  }

  /** The same with other words for when it happened. */
  FactItem item(MergedFact fact, String when) {
    List<Citation> citations = Citing.chosen(fact).stream().map(citing::cite).toList();
    return new FactItem(fact, line(fact, numbers(fact), List.of(when)), when, citations);
  }

  /** A plan as the view of plans shows it: for when it is, and when that was reported. */
  FactItem plan(MergedFact plan) {
    Evidence title = TitleYear.telling(plan).orElse(null);
    if (title != null) return titled(plan, title, null).at(plan.fact().date());
    List<Citation> citations = Citing.chosen(plan).stream().map(citing::cite).toList();
    return new FactItem(plan, line(plan, numbers(plan), PlanDates.notes(plan)), FactDates.when(plan), citations);
  }

  /**
   * The fact as the title of the article that {@code telling} stands in tells it: "Tern wins suit – reported 3 May 2011 [1]".
   *
   * @param happened the day of what the title tells; null where it is not known
   */
  FactItem titled(MergedFact fact, Evidence telling, @Nullable PartialDate happened) {
    Citation citation = citing.title(telling);
    PartialDate appeared = FactDates.appeared(telling.dating());
    String when = happened != null
        ? happened.display()
        : appeared == null ? "no date" : "reported " + appeared.display();
    FactLine line = new FactLine(List.of(new Words(TitleNote.of(telling.title()) + " – " + when + " "),
        new Cites(citation.number())));
    return new FactItem(fact, line, when, happened == null ? appeared : happened, List.of(citation));
  }

  /** A step of a fact's history: "3 May 2011: rumoured (Daily Wire) [2]". */
  FactLine step(MergedFact.Step step) {
    PartialDate appeared = FactDates.appeared(step.evidence().dating());
    String source = step.evidence().source() == null ? "" : " (" + step.evidence().source() + ")";
    String told = step.date() == null ? "" : " for " + step.date().display();
    return new FactLine(List.of(new Words((appeared == null ? "no date" : appeared.display()) + ": "
        + word(step.modality()) + (step.modality() == Modality.PLANNED ? told : "") + source + " "),
        new Cites(citing.cite(step.evidence()).number())));
  }

  private static String word(Modality modality) {
    return switch (modality) {
      case ASSERTED -> "done or announced";
      case PLANNED -> "planned";
      case REPORTED -> "rumoured";
      case DENIED -> "denied";
      case ENDED -> "called off or over";
    };
  }

  /** What a sentence alone says of how sure, how much and when: "planned · $26.2 billion · June 2016". */
  static String told(Fact fact) {
    List<String> told = new ArrayList<>(List.of(word(fact.modality())));
    if (fact.amount() != null) told.add(Figures.of(fact.amount()));
    if (fact.change() != null) told.add(Figures.change(fact.change()));
    if (fact.period() != null) told.add(FactDates.display(fact.period()));
    if (fact.date() != null) told.add(fact.date().display());
    if (fact.attributedTo() != null) told.add("according to " + fact.attributedTo());
    return String.join(" · ", told);
  }

  /** Its amount alone, with its rival where sources differ; empty where it has none. */
  String amount(MergedFact fact) {
    return text(FactSlots.of(fact).of("amount", "")).strip();
  }

  /** An event without its company, date and citations: "Nortel's patents, $1.1 billion", "buys Navteq – planned". */
  String event(MergedFact fact) {
    FactSlots slots = FactSlots.of(fact);
    WordingRow row = WordingRow.of(slots);
    Modality modality = fact.fact().modality();
    String does = does(row, slots);
    boolean noun = does.isEmpty() || modality == Modality.ENDED || modality == Modality.DENIED;
    List<Piece> said = new ArrayList<>(noun ? row.noun().fill(slots, 2) : List.of(new Words(does)));
    append(said, row.rest().fill(slots, 2));
    List<String> notes = modality(fact, row, true);
    String event = text(said).strip() + (notes.isEmpty() ? "" : " – " + String.join(", ", notes));
    return event.substring(0, 1).toUpperCase(Locale.ROOT) + event.substring(1);
  }

  private Map<Amount, List<Integer>> numbers(MergedFact fact) {
    Map<Amount, List<Integer>> numbers = new HashMap<>();
    List<Evidence> chosen = Citing.chosen(fact);
    for (MergedFact.Told told : fact.amounts())
      numbers.put(told.amount(), chosen.stream()
          .filter(told.evidence()::contains)
          .map(evidence -> citing.cite(evidence).number())
          .toList());
    return numbers;
  }

  /** @param when the notes that say when */
  private FactLine line(MergedFact fact, Map<Amount, List<Integer>> numbers, List<String> when) {
    String sense = FactSenses.of(fact);
    List<Piece> pieces = List.of();
    for (Room room : ROOMS) {
      FactSlots slots = new FactSlots(fact, sense, numbers, room.names(), room.longest());
      WordingRow row = WordingRow.of(slots);
      pieces = new ArrayList<>(says(row, slots, room));
      pieces.add(new Words(" – " + String.join(", ", notes(fact, row, room.claimed(), when))));
      if (words(pieces) <= WORDS) break;
    }
    List<Piece> line = new ArrayList<>(pieces);
    for (Evidence evidence : Citing.chosen(fact)) {
      Cites cites = new Cites(citing.cite(evidence).number());
      if (line.contains(cites)) continue;
      if (line.getLast() instanceof Words) line.add(new Words(" "));
      line.add(cites);
    }
    return new FactLine(line);
  }

  private static int words(List<Piece> pieces) {
    return (int) Pattern.compile("[^\\s–]\\S*").matcher(text(pieces)).results().count();
  }

  private static String text(List<Piece> pieces) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces)
      if (piece instanceof Words(String words)) text.append(words);
    return text.toString();
  }

  /** What the fact says, before how sure it is and when. */
  private static List<Piece> says(WordingRow row, FactSlots slots, Room room) {
    Modality modality = slots.merged().fact().modality();
    String company = opening(FactSlots.cut(FactSlots.called(slots.merged().fact().company()), room.longest()));
    List<Piece> noun = row.noun().fill(slots, room.optional());
    List<Piece> rest = row.rest().fill(slots, room.optional());
    if (row.isSentence() && !FactState.isTold(slots.merged())
        && (modality == Modality.PLANNED || modality == Modality.REPORTED))
      return row.sentence().fill(slots, room.optional());
    if (row.isToldWhole() && FactState.isTold(slots.merged())) return row.told().fill(slots, room.optional());
    return switch (modality) {
      case ASSERTED, PLANNED, REPORTED -> {
        String does = does(row, slots);
        yield does.isEmpty()
            ? joined(new Words(company + ":"), noun, rest)
            : joined(new Words(company + " " + does), rest);
      }
      case DENIED -> {
        String limit = Denials.limit(slots.merged());
        List<Piece> until = limit.isEmpty() ? List.of() : List.of(new Words(limit));
        if (Denials.isUnplanned(row, slots.merged())) {
          Words plans = new Words(
              company + (Denials.isSaid(slots.merged()) ? " says it has no plans " : " has no plans ")
                  + (row.toDo().isEmpty() ? "for" : row.toDo()));
          yield joined(plans, row.toDo().isEmpty() ? noun : List.of(), rest, until);
        }
        String no = isPlainly(row, slots.merged()) ? company + ": " + Denials.STATE : company + ":";
        yield joined(new Words(no), noun, rest, until);
      }
      case ENDED -> noun.isEmpty()
          ? joined(new Words(company + ":"), noun, rest)
          : joined(new Words(possessive(owners(company, slots))), noun, rest);
    };
  }

  /** The verb, which says where it is only agreed, announced, bid for or considered; empty where a noun stands. */
  private static String does(WordingRow row, FactSlots slots) {
    if (!FactState.isTold(slots.merged()))
      return FactState.stage(slots.merged(), slots.sense()).orElse(row.toDo());
    FactType type = slots.merged().fact().type();
    if (row.does().isEmpty() && type != FactType.LISTING) return "";
    String object = row.does().endsWith(JOBS) ? JOBS : "";
    return FactState.verb(slots.merged(), slots.sense()).map(verb -> verb + object).orElse(row.does());
  }

  /** Whether a line says "no" before its noun. */
  private static boolean isPlainly(WordingRow row, MergedFact fact) {
    FactType type = fact.fact().type();
    boolean figure = type == FactType.EARNINGS || type == FactType.METRIC || type == FactType.WORKFORCE;
    return !figure && row.isNamed() && Denials.word(fact).equals(Denials.STATE);
  }

  @SafeVarargs
  private static List<Piece> joined(Words first, List<Piece>... parts) {
    List<Piece> joined = new ArrayList<>(List.of(first));
    for (List<Piece> part : parts)
      append(joined, part);
    return joined;
  }

  private static void append(List<Piece> line, List<Piece> more) {
    String text = text(more);
    if (more.isEmpty()) return;
    if (!text.startsWith(",") && !text.startsWith(" ")) line.add(new Words(" "));
    line.addAll(more);
  }

  /** With a capital letter where no letter of the name is one: "eBay" and "iRobot" are written so. */
  private static String opening(String name) {
    return name.chars().anyMatch(Character::isUpperCase)
        ? name
        : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** "Tern", or "Tern and Acme" of what both would have bought. */
  private static String owners(String company, FactSlots slots) {
    String partner = slots.partner();
    return partner.isEmpty() ? company : company + " and " + partner;
  }

  private static String possessive(String company) {
    return company + (company.endsWith("s") ? "'" : "'s");
  }

  /** How sure it is, whose report it is, when, and how many tell it. */
  private static List<String> notes(MergedFact merged, WordingRow row, boolean claimed, List<String> when) {
    List<String> notes = new ArrayList<>(modality(merged, row, claimed));
    notes.addAll(when);
    if (merged.sources() > 1) notes.add(merged.sources() + " sources");
    return notes;
  }

  private static List<String> modality(MergedFact merged, WordingRow row, boolean claimed) {
    Fact fact = merged.fact();
    List<String> notes = new ArrayList<>();
    String by = claimed ? claimant(fact) : "";
    boolean unnamed = UNNAMED.matcher(by).find() && !FactState.isTold(merged);
    switch (fact.modality()) {
      case ASSERTED -> {
      }
      case PLANNED -> {
        String stage = FactState.stage(merged, FactSenses.of(merged)).orElse("to do");
        if (stage.startsWith("to ")) OutlookName.of(merged).ifPresent(notes::add);
      }
      case REPORTED -> notes.add(!by.isEmpty() && !unnamed
          ? "reported by " + by
          : FactState.isTold(merged) ? "as reported" : "rumoured");
      case DENIED -> {
        String word = Denials.word(merged);
        if (!isPlainly(row, merged) && !Denials.isUnplanned(row, merged))
          notes.add(word.equals(Denials.STATE) ? "denied" : word);
      }
      case ENDED -> notes.add(row.ended());
    }
    if (!by.isEmpty() && fact.modality() != Modality.REPORTED) notes.add("according to " + by);
    if (unnamed && fact.modality() == Modality.REPORTED) notes.add("by " + by);
    return notes;
  }

  /** Who claims it; empty where that is the company itself or nobody is named. */
  private static String claimant(Fact fact) {
    String by = fact.attributedTo();
    if (by == null || by.isBlank() || by.equalsIgnoreCase(fact.company().name())) return "";
    if (!ALONE.matcher(by).matches()) return FactSlots.cut(by, 6);
    return ("aeiou".indexOf(Character.toLowerCase(by.charAt(0))) < 0 ? "a " : "an ") + by;
  }
}
