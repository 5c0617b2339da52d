package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.VerbGroup;
import dossier.grammar.WordClass;
import dossier.name.Name;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells outlooks that are not what a company foresees now: replaced ones, those of a chronicle, those that somebody else is quoted with. */
final class OtherOutlooks {
  private static final Pattern NEXT = Pattern.compile("^the (?:next|following|same) (?:year|quarter)\\b");

  private final Scene scene;
  private final WordSets words = WordSets.ENGLISH;

  OtherOutlooks(Scene scene) {
    this.scene = scene;
  }

  /** "Its previous estimate was a profit of": whether the subject of a verb at this position is an outlook of before. */
  boolean isOld(int verb) {
    VerbGroup be = scene.sentence().verb(verb);
    return be != null && be.lemma().equals("be")
        && scene.syntax()
            .subjects(verb)
            .stream()
            .map(scene.sentence()::noun)
            .anyMatch(
                noun -> noun != null && isGuidance(noun) && isOld(noun));
  }

  /** "had projected that revenue would rise": the verb before the "that" which opens the clause of a site, or null. */
  @Nullable
  VerbGroup telling(Site site) {
    for (int at = site.element() - 1; at > 0; at--) {
      if (scene.sentence().verb(at) != null) return null;
      if (scene.sentence().joint(at) == WordClass.SUBORDINATOR) return scene.sentence().verb(at - 1);
    }
    return null;
  }

  /** "would have been $5 million": it was not. */
  boolean wouldHave(VerbGroup verb) {
    if (!verb.lemma().equals("be")) return false;
    for (int unit = verb.from(); unit < verb.to(); unit++)
      if (scene.unit(unit).text().equals("have")) return "would".equals(verb.modal());
    return false;
  }

  /** "headed for a record loss", "on track for growth": whether a unit stands before what is still to come. */
  boolean isHeading(int unit) {
    return unit > 0 && scene.unit(unit).text().equals("for")
        && words.set("heading-word").contains(scene.unit(unit - 1).text());
  }

  private boolean isGuidance(NounPhrase noun) {
    return words.holds("guidance", scene.head(noun)) || words.holds("expectation", scene.head(noun));
  }

  private boolean isOld(NounPhrase noun) {
    for (int unit = noun.from(); unit < noun.head(); unit++)
      if (words.set("old-forecast").contains(scene.unit(unit).text())) return true;
    return false;
  }

  /** "The next year revenue is $221 million": the year after one that a chronicle told of before. */
  boolean isNextInStory(int unit) {
    if (scene.time(unit) == null) return false;
    String text = (unit > 0 ? scene.unit(unit - 1).text() + " " : "") + scene.unit(unit).text();
    return NEXT.matcher(text).find();
  }

  /** "April 28, 2011 - Acme maintains its outlook": what a chronicle tells was foreseen then. */
  boolean isEntry(Site site) {
    return new Chronology(scene).entry(site.unit()) != null;
  }

  /** "“Acme's profit will hold up,” Roe said": within quotation marks a company does not call itself by its name, nor speaks of everyone. */
  boolean isQuoted(Site site) {
    boolean open = false;
    boolean named = false;
    for (int unit = 0; unit < scene.size(); unit++) {
      if (scene.unit(unit).kind() == WordClass.QUOTE) {
        if (open && named && unit > site.unit()) return true;
        open = !open;
        named = false;
      }
      if (unit > site.unit() && !open) return false;
      Name name = scene.name(unit);
      named |= open && name != null && name.isBody();
    }
    return open && named;
  }
}
