package dossier.answer;

import dossier.answer.Proposal.Origin;
import dossier.question.Question;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether a figure or a name is the one of several that a question picks by a word such as "lowest", "more" or "personally".
 */
final class AskedQualifiers {
  private static final List<Qualifier> ALL = WordRows.of("asked-qualifiers.tsv", 3)
      .stream()
      .map(Qualifier::of)
      .toList();
  private final List<Qualifier> asked;

  /**
   * @param asks what asks for one of several
   * @param tells what tells that it is that one
   */
  private record Qualifier(Pattern asks, Pattern tells) {
    static Qualifier of(List<String> cells) {
      return new Qualifier(Pattern.compile(cells.get(1)), Pattern.compile(cells.get(2)));
    }
  }

  AskedQualifiers(Question question) {
    String text = question.text().toLowerCase(Locale.ROOT);
    this.asked = ALL.stream().filter(each -> each.asks().matcher(text).find()).toList();
  }

  boolean bears(Proposal proposal) {
    if (proposal.origin() != Origin.EXTRACT && proposal.origin() != Origin.FACT) return true;
    return asked.isEmpty() || proposal.backing().stream().anyMatch(this::tells);
  }

  private boolean tells(Backing sentence) {
    String said = (sentence.text() + " " + sentence.entry().article().title()).toLowerCase(Locale.ROOT);
    return asked.stream().allMatch(each -> each.tells().matcher(said).find());
  }
}
