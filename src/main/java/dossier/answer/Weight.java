package dossier.answer;

import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How much a line tells whoever looks back on a company: what kind of event it is, how many know it, and whether a sum is told. */
final class Weight {
  private static final int MOST_SOURCES = 4;
  private static final int NEWS = 2;
  private static final int REPEATED = 1;
  private static final int LESSER = 3;
  /** More than anything else counts. */
  private static final int SHARES = 20;
  private static final Pattern SUM = Pattern.compile("[$€£¥]\\s?\\d|\\b[mb]illion\\b|\\btrillion\\b");

  private Weight() {}

  static int of(ViewLine line) {
    MergedFact fact = line.fact();
    int standing = switch (Standing.of(fact)) {
      case NEWS -> NEWS;
      case REPEATED -> REPEATED;
      case MENTIONED -> 0;
    };
    Modality modality = fact.fact().modality();
    boolean open = modality == Modality.REPORTED || modality == Modality.DENIED
        || (fact.fact().type() == FactType.EARNINGS && modality == Modality.PLANNED);
    int said = line.title() == null ? 0 : lesser(line.title().title()) - TitleKinds.decided(line.title().title());
    return kind(fact.fact().type()) + standing + Math.min(MOST_SOURCES, fact.sources() - 1)
        + (fact.fact().amount() == null ? 0 : 1) - (FactGroups.bare(fact) ? 1 : 0) - (open ? 1 : 0) - said;
  }

  /** @param sources how many know it by themselves */
  static int of(String title, int sources) {
    boolean said = TitleKinds.isLesser(title);
    return NEWS + (said ? 0 : kind(TitleKinds.of(title))) + TitleKinds.decided(title)
        + Math.min(MOST_SOURCES, sources - 1)
        + (SUM.matcher(title).find() ? 1 : 0) - lesser(title);
  }

  /** What a matter weighs more of which so many lines are told: one for each doubling, at most {@value #MOST_SOURCES}. */
  static int of(int told) {
    return Math.min(MOST_SOURCES, Integer.SIZE - 1 - Integer.numberOfLeadingZeros(told));
  }

  private static int lesser(String title) {
    if (TitleKinds.isOfShares(title)) return SHARES;
    return TitleKinds.isLesser(title) ? LESSER : 0;
  }

  private static int kind(@Nullable FactType type) {
    if (type == null) return 0;
    return switch (type) {
      case ACQUISITION, LEGAL, REGULATORY -> 4;
      case EXECUTIVE_CHANGE, WORKFORCE, LISTING, SECURITY -> 3;
      case EARNINGS, PRODUCT_LAUNCH, FUNDING -> 2;
      case PARTNERSHIP, EXPANSION -> 1;
      case METRIC -> 0;
    };
  }
}
