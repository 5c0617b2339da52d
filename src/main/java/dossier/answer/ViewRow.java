package dossier.answer;

import dossier.fact.Evidence;
import dossier.fact.FactType;
import dossier.fact.FoundFact;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a kind of fact is shown in a view that chooses: a row of {@code view-facts.tsv}, where the columns are explained.
 *
 * @param type null for any
 * @param modality null for any
 * @param by how it is shown by how it is told
 * @param words what one of its sentences must have to stand as its own line, or null
 * @param unless what fewer than one in four may have, or null
 */
record ViewRow(@Nullable FactType type, String sense, @Nullable Modality modality, List<SlotNeed> needs,
    Map<Standing, Form> by, @Nullable Pattern words, @Nullable Pattern unless) {
  /** As what a fact is shown. */
  enum Form {
    /** Its own line. */
    TYPED,
    /** The title of the article whose title tells it. */
    TITLE,
    /** The title of the article whose title or lead tells it. */
    LEAD,
    HIDDEN
  }

  /** One sentence of so many or more may have words that speak against a fact. */
  private static final int SHARE = 4;
  private static final String ANY = "*";
  private static final int COLUMNS = 9;
  private static final List<ViewRow> ROWS = WordRows.of("view-facts.tsv", COLUMNS)
      .stream()
      .map(ViewRow::read)
      .toList();

  private static ViewRow read(List<String> cells) {
    return new ViewRow(cells.get(0).equals(ANY) ? null : FactType.valueOf(cells.get(0)), cells.get(1),
        cells.get(2).equals(ANY) ? null : Modality.valueOf(cells.get(2)), SlotNeed.all(cells.get(3)),
        Map.of(Standing.NEWS, form(cells.get(4)), Standing.REPEATED, form(cells.get(5)), Standing.MENTIONED,
            form(cells.get(6))),
        pattern(cells.get(7)), pattern(cells.get(8)));
  }

  private static Form form(String cell) {
    return Form.valueOf(cell.toUpperCase(Locale.ROOT));
  }

  private static @Nullable Pattern pattern(String words) {
    return words.isEmpty()
        ? null
        : Pattern.compile("(?<![\\w-])(?:" + words + ")(?![\\w-])", Pattern.CASE_INSENSITIVE);
  }

  /** As what a fact is shown. */
  static Form form(MergedFact fact) {
    FactSlots slots = FactSlots.of(fact);
    Standing standing = Standing.of(fact);
    for (ViewRow row : ROWS)
      if (row.fits(slots)) {
        Form form = row.by().getOrDefault(standing, Form.HIDDEN);
        boolean well = row.wellTold(fact) && !(slots.merged().fact().modality() == Modality.DENIED && inTitle(fact));
        return form != Form.TYPED || well ? form : inTitle(fact) ? Form.TITLE : Form.HIDDEN;
      }
    return Form.HIDDEN;
  }

  private static boolean inTitle(MergedFact fact) {
    return fact.evidence().stream().anyMatch(each -> each.sentence() == FoundFact.TITLE);
  }

  private boolean fits(FactSlots slots) {
    return (type == null || type == slots.merged().fact().type())
        && (sense.equals(ANY) || sense.equals(slots.sense()))
        && (modality == null || modality == slots.merged().fact().modality())
        && needs.stream().allMatch(need -> need.isFilled(slots));
  }

  private boolean wellTold(MergedFact fact) {
    return (words == null || telling(words, fact) > 0)
        && (unless == null || telling(unless, fact) * SHARE < fact.evidence().size());
  }

  private static long telling(Pattern words, MergedFact fact) {
    return fact.evidence().stream().map(Evidence::quote).filter(quote -> words.matcher(quote).find()).count();
  }
}
