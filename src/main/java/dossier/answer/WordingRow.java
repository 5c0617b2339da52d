package dossier.answer;

import dossier.fact.FactType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How facts of a kind are noted: a row of {@code fact-wording.tsv}.
 *
 * @param sense what the fact is about, {@link FactSenses#UNKNOWN} for any
 * @param does its verb in the present tense, empty where a noun stands after a colon or a whole sentence for it
 * @param told what says all of it, the company too, where it is so; empty where the verb or noun does
 * @param toDo the verb with "to"; empty where a whole sentence stands for it
 * @param sentence what says all of it, the company too, where it is still to come; empty where the verb does
 * @param noun the act or measure as a noun; may have slots, may be empty
 * @param rest what follows
 * @param ended the word for its end
 */
record WordingRow(String sense, List<SlotNeed> needs, String does, LineTemplate told, String toDo,
    LineTemplate sentence, LineTemplate noun, LineTemplate rest, String ended) {
  private static final Map<FactType, List<WordingRow>> ROWS = rows();

  private static Map<FactType, List<WordingRow>> rows() {
    Map<FactType, List<WordingRow>> rows = new EnumMap<>(FactType.class);
    for (List<String> cells : WordRows.of("fact-wording.tsv", 8)) {
      rows.computeIfAbsent(FactType.valueOf(cells.get(0)), any -> new ArrayList<>())
          .add(row(cells));
    }
    return rows;
  }

  private static WordingRow row(List<String> cells) {
    return new WordingRow(cells.get(1), SlotNeed.all(cells.get(2)), verb(cells.get(3)), sentence(cells.get(3)),
        verb(cells.get(4)), sentence(cells.get(4)), LineTemplate.of(cells.get(5)), LineTemplate.of(cells.get(6)),
        cells.get(7));
  }

  private static String verb(String cell) {
    return cell.contains("{") ? "" : cell;
  }

  private static LineTemplate sentence(String cell) {
    return LineTemplate.of(cell.contains("{") ? cell : "");
  }

  /** Whether a whole sentence tells what is to come. */
  boolean isSentence() {
    return !sentence.groups().isEmpty();
  }

  /** Whether a whole sentence tells what is so. */
  boolean isToldWhole() {
    return !told.groups().isEmpty();
  }

  /** The first row whose sense fits and whose slots are filled. */
  static WordingRow of(FactSlots slots) {
    FactType type = slots.merged().fact().type();
    return ROWS.getOrDefault(type, List.of())
        .stream()
        .filter(row -> row.fits(slots))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no wording for " + type));
  }

  /** Whether the act has a noun. */
  boolean isNamed() {
    return !noun.groups().isEmpty();
  }

  private boolean fits(FactSlots slots) {
    return (sense.equals(FactSenses.UNKNOWN) || sense.equals(slots.sense()))
        && needs.stream().allMatch(need -> need.isFilled(slots));
  }
}
