package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.VerbGroup;
import dossier.grammar.WordClass;
import dossier.name.Party;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells whether what was found for the slots of a result is one: levels beside growth, prices of shares, whose it is. */
final class ResultSlots {
  /** Results below this many units of any currency are told a share. */
  private static final double LEAST_RESULT = 1_000;
  /** Length of a currency's code. */
  private static final int CODE = 3;

  private final Scene scene;
  private final WordSets words = WordSets.ENGLISH;

  ResultSlots(Scene scene) {
    this.scene = scene;
  }

  /** Whether what a percentage is told of is a margin, which is a percentage itself. */
  boolean isOfMargin(Site site, FactType type) {
    if (type != FactType.EARNINGS) return false;
    List<Integer> near = new ArrayList<>(site.doers(false));
    near.addAll(site.objects());
    near.addAll(scene.syntax().after(site.element(), words.set("measure-behind")));
    near.add(site.element());
    return near.stream()
        .map(position -> scene.sentence().noun(position))
        .anyMatch(noun -> noun != null && (words.holds("level-measure", scene.head(noun)) || isLevelMoved(noun)));
  }

  /** "its margin rise". */
  private boolean isLevelMoved(NounPhrase noun) {
    if (!words.holds("movement", scene.head(noun))) return false;
    for (int unit = noun.from(); unit < noun.head(); unit++)
      if (words.holds("level-measure", scene.unit(unit).text())) return true;
    return false;
  }

  /** "margins were 10 percent", "fell to 10 percent": what they are, not by how much they moved. */
  boolean isLevel(Site site, Found change) {
    for (int unit = change.from() - 1; unit >= Math.max(0, change.from() - 4); unit--) {
      if (words.set("level-opener").contains(scene.unit(unit).text())) return true;
      if (!words.set("approximate").contains(scene.unit(unit).text())
          && scene.unit(unit).kind() != WordClass.DETERMINER)
        break;
    }
    VerbGroup verb = scene.sentence().verb(site.element());
    return verb != null && words.holds("level-verb", verb.lemma())
        && Changes.unmoved(scene, change.from());
  }

  /** "lost 2 percent to $21.79": a small sum where nothing is told a share. */
  boolean isLoosePrice(Map<Slot, List<Found>> slots) {
    List<Found> found = slots.getOrDefault(Slot.AMOUNT, List.of());
    Amount amount = found.isEmpty() ? null : found.getFirst().amount();
    if (amount == null || amount.unit().length() != CODE || amount.upper() >= LEAST_RESULT) return false;
    return !scene.vocabulary().contains("eps") && !scene.unit(found.getFirst().from()).text().contains("cent")
        && !scene.vocabulary().contains("per-share") && !hasWord("share");
  }

  private boolean hasWord(String word) {
    for (int unit = 0; unit < scene.size(); unit++)
      if (scene.unit(unit).text().equals(word)) return true;
    return false;
  }

  /** Whether the sentence names a company, calls it one, or tells what only whole companies have: net income. */
  boolean isWhole(Found company) {
    for (int unit = 0; unit < scene.size(); unit++) {
      boolean own = unit >= company.from() && unit < company.to() && scene.name(unit) != null;
      String word = scene.unit(unit).text();
      NounPhrase phrase = scene.phraseOf(unit);
      boolean others = phrase != null && phrase.possessor() != null;
      if (own || words.holds("company-noun", word) || (!others && words.set("whole-result").contains(word)))
        return true;
    }
    return false;
  }

  /** An association or a firm that counts a market has no results of its own in the news. */
  boolean tellsOfOthers(Party company) {
    return Arrays.stream(company.name().toLowerCase(Locale.ROOT).split("[ ,.]+", -1))
        .anyMatch(words.set("no-earner")::contains);
  }
}
