package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.WordClass;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether the words around a site are those that a pattern asks for beside its slots. */
final class SiteTest {
  private static final Set<String> OF = Set.of("in", "of");

  private static final Set<String> ABOUT = Set.of("about", "on", "over", "regarding", "to", "for");
  /** Units in which a topic stands behind its preposition: "about a possible takeover". */
  private static final int NEAR = 4;

  private final Scene scene;

  SiteTest(Scene scene) {
    this.scene = scene;
  }

  boolean fit(FactPattern pattern, Site site) {
    return fitsHead(pattern.objects(), site, true) && fitsNumber(pattern, site)
        && fitsHead(pattern.doers(), site, false)
        && fitsPhrase(pattern, site)
        && fitsMeasure(pattern, site) && fitsNext(pattern, site) && fitsTopic(pattern, site)
        && (!pattern.aside() || scene.syntax().leftJoint(site.element()) == WordClass.RELATIVE);
  }

  /** Whether the head of an object, or of a subject, is one of the words. */
  private boolean fitsHead(@Nullable Set<String> words, Site site, boolean object) {
    if (words == null) return true;
    for (int position : object ? site.objects() : site.doers(false)) {
      NounPhrase noun = scene.sentence().noun(position);
      if (noun != null && WordSets.holds(words, scene.head(noun))) return true;
    }
    return false;
  }

  /** Where a verb's object is to stand in the singular: "seeks a sale", not "seeks new sales". */
  private boolean fitsNumber(FactPattern pattern, Site site) {
    if (!pattern.singular() || !site.isVerb()) return true;
    return site.objects()
        .stream()
        .map(scene.sentence()::noun)
        .noneMatch(noun -> noun != null && scene.head(noun).endsWith("s"));
  }

  /** The phrase is the noun's own; for a verb its objects, else its subjects. */
  private boolean fitsPhrase(FactPattern pattern, Site site) {
    Set<String> words = pattern.beside();
    if (words == null) return true;
    List<Integer> phrases = site.isVerb() ? site.objects() : List.of(site.element());
    if (phrases.isEmpty()) phrases = site.doers(false);
    return phrases.stream().anyMatch(position -> contains(words, position));
  }

  private boolean contains(Set<String> words, int position) {
    NounPhrase phrase = scene.sentence().noun(position);
    if (phrase == null) return false;
    for (int unit = phrase.from(); unit < phrase.to(); unit++)
      for (String word : scene.unit(unit).text().split(" ", -1))
        if (words.contains(word)) return true;
    return false;
  }

  /** "a rise in profit", "a profit rise": what it is that rises. */
  private boolean fitsMeasure(FactPattern pattern, Site site) {
    Set<String> words = pattern.measured();
    if (words == null) return true;
    if (!site.isVerb()) return measures(words, site.element());
    for (int position : site.objects())
      if (measures(words, position)) return true;
    return false;
  }

  private boolean measures(Set<String> words, int position) {
    NounPhrase noun = scene.sentence().noun(position);
    if (noun == null) return false;
    for (int unit = noun.from(); unit < noun.head(); unit++)
      if (WordSets.holds(words, scene.unit(unit).text())) return true;
    for (int after : scene.syntax().after(position, OF)) {
      NounPhrase measure = scene.sentence().noun(after);
      if (measure != null && WordSets.holds(words, scene.head(measure))) return true;
    }
    return false;
  }

  /** "talks with X about buying", "talks to buy": what it is about. */
  private boolean fitsTopic(FactPattern pattern, Site site) {
    Set<String> words = pattern.topic();
    if (words == null) return true;
    for (int unit = site.end(); unit < scene.size() && scene.unit(unit).kind() != WordClass.STOP; unit++)
      if (ABOUT.contains(scene.unit(unit).text()) && tellsOf(words, unit)) return true;
    return false;
  }

  /** "to buy", "about a possible takeover"; a name behind "to" is whom something is done to: "an answer to Acme's bid". */
  private boolean tellsOf(Set<String> words, int about) {
    boolean to = scene.unit(about).text().equals("to");
    for (int unit = about + 1; unit < Math.min(scene.size(), about + NEAR); unit++) {
      if (to && scene.unit(unit).kind() == WordClass.NAME) return false;
      if (words.contains(scene.unit(unit).text())) return !isOfPart(unit);
    }
    return false;
  }

  /** "about buying its maps unit": whether what is behind the word is a part of a company that is spoken of. */
  private boolean isOfPart(int topic) {
    for (int unit = topic + 1; unit < scene.size(); unit++) {
      if (scene.unit(unit).is(WordClass.COMMA, WordClass.STOP, WordClass.RELATIVE, WordClass.SUBORDINATOR))
        return false;
      NounPhrase phrase = scene.phraseOf(unit);
      if (phrase != null && phrase.pronoun() >= 0 && WordSets.ENGLISH.holds("sold-asset", scene.head(phrase)))
        return true;
    }
    return false;
  }

  private boolean fitsNext(FactPattern pattern, Site site) {
    if (pattern.next() == null) return true;
    return site.end() < scene.size() && pattern.next().contains(scene.unit(site.end()).text());
  }
}
