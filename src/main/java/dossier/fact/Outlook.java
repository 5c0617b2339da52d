package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.Unit;
import dossier.grammar.VerbGroup;
import dossier.grammar.WordClass;
import dossier.text.Quantity;
import dossier.text.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells results from what is foreseen, and drops what was foreseen once, told of a year before, or wished for some day. */
final class Outlook {
  /** Units at the head of a sentence in which the time is told that all of it is of. */
  private static final int OPENING = 6;
  /** Units before a measure in which it is said to be forecast. */
  private static final int FORECAST = 4;

  /** What joins a measure to another that is forecast with it. */
  private static final Set<String> LISTING = Set.of("on", "and", "or", "of", "for");

  private final Scene scene;
  private final ResultFigures figures;
  private final Dates dates;
  private final OtherOutlooks others;
  private final WordSets words = WordSets.ENGLISH;

  Outlook(Scene scene) {
    this.scene = scene;
    this.figures = new ResultFigures(scene);
    this.dates = new Dates(scene);
    this.others = new OtherOutlooks(scene);
  }

  /**
   * How real a result is, or null where it is none.
   *
   * @param told how real its sentence makes it
   * @param figure whether it tells an amount or a change
   */
  @Nullable
  Modality of(Site site, Modality told, @Nullable Period period, boolean figure) {
    if (isDelta(site) || isOfPrice(site) || isGuessed(site, told) || isOld(site) || isLongTerm(site)
        || opensBefore(site) || (!figure && tellsBefore(site)))
      return null;
    if (told == Modality.PLANNED && wasSeen(site) && !liesAhead(site, period)) return Modality.ASSERTED;
    if (told == Modality.PLANNED && (others.isQuoted(site) || others.isEntry(site))) return null;
    if (told != Modality.ASSERTED) return told;
    if ((isForeseen(site) || liesAhead(site, period)) && others.isQuoted(site)) return null;
    return isForeseen(site) || liesAhead(site, period) ? Modality.PLANNED : told;
  }

  /** "its previous forecast", "it had forecast": another has taken its place. */
  private boolean isOld(Site site) {
    int governing = governing(site);
    VerbGroup verb = scene.sentence().verb(governing);
    if (verb != null && words.set("foreseeing").contains(verb.lemma()) && (isOld(verb) || saidBefore(governing)))
      return true;
    VerbGroup before = site.isVerb() ? scene.sentence().verb(verbBefore(site)) : null;
    if (before == null && site.isVerb()) before = others.telling(site);
    if (before != null && words.set("foreseeing").contains(before.lemma()) && isOld(before)) return true;
    if (others.isOld(governing)) return true;
    NounPhrase above = guidance(site);
    if (above != null && isBeaten(above)) return true;
    NounPhrase own = scene.sentence().noun(site.element());
    if (own == null || !isGuidance(scene.head(own))) return false;
    if (own.from() > 0 && words.set("beyond").contains(scene.unit(own.from() - 1).text())) return true;
    if (verb != null && words.set("comparing").contains(verb.lemma())) return true;
    for (int unit = own.from(); unit < own.to(); unit++)
      if (words.set("old-forecast").contains(scene.unit(unit).text())) return true;
    return own.from() > 0 && words.set("old-opener").contains(scene.unit(own.from() - 1).text());
  }

  /** "It had said in July that it expected". */
  private boolean saidBefore(int verb) {
    for (int at = verb - 1; at >= 0; at--) {
      VerbGroup saying = scene.sentence().verb(at);
      if (saying != null) return words.set("saying").contains(saying.lemma()) && isOld(saying);
    }
    return false;
  }

  private boolean isOld(VerbGroup verb) {
    for (int unit = Math.max(0, verb.from() - 1); unit < verb.head(); unit++)
      if (words.set("old-forecast").contains(scene.unit(unit).text()) || scene.unit(unit).text().equals("had"))
        return true;
    return false;
  }

  /** "will add $1 billion in sales". */
  private boolean isDelta(Site site) {
    VerbGroup verb = site.isVerb() ? null : scene.sentence().verb(governing(site));
    NounPhrase own = scene.sentence().noun(site.element());
    return verb != null && words.set("delta-verb").contains(verb.lemma())
        && (own == null || !isGuidance(scene.head(own)));
  }

  /** "raised its price target": what others think a share is worth. */
  private boolean isOfPrice(Site site) {
    List<Integer> near = new ArrayList<>(site.objects());
    near.add(site.element());
    for (int position : near) {
      NounPhrase noun = scene.sentence().noun(position);
      if (noun == null || !isGuidance(scene.head(noun))) continue;
      for (int unit = noun.from(); unit < noun.head(); unit++)
        if (scene.unit(unit).text().equals("price") || words.set("stock-mover").contains(scene.unit(unit).text()))
          return true;
    }
    return false;
  }

  /** "is expected to show a rise", "could show a rise": what others expect, or nobody knows. */
  private boolean isGuessed(Site site, Modality told) {
    int at = governing(site);
    for (int step = 0; step < 3 && at >= 0; step++) {
      VerbGroup verb = scene.sentence().verb(at);
      if (verb == null) return false;
      boolean own = at == site.element();
      boolean claimed = told == Modality.PLANNED && isSaid(scene.size());
      if (!own && !claimed && verb.passive() && words.set("foreseeing").contains(verb.lemma())) return true;
      if (verb.modal() != null && (words.set("maybe-modal").contains(verb.modal()) || others.wouldHave(verb)))
        return true;
      if (verb.from() > 0 && words.set("guess-adverb").contains(scene.unit(verb.from() - 1).text())) return true;
      at = verb.kind() == VerbGroup.Kind.INFINITIVE ? scene.syntax().governor(at) : -1;
    }
    return false;
  }

  private boolean isGuidance(String noun) {
    return words.holds("guidance", noun) || words.holds("expectation", noun);
  }

  /** "its long-term revenue growth target". */
  private boolean isLongTerm(Site site) {
    NounPhrase own = scene.sentence().noun(site.element());
    for (int unit = own == null ? 0 : own.from(); own != null && unit < own.to(); unit++)
      if (words.set("long-term").contains(scene.unit(unit).text())) return true;
    return false;
  }

  /** "A year ago, Intel earned", "In the year-earlier period, it posted". */
  private boolean opensBefore(Site site) {
    boolean back = false;
    boolean next = false;
    for (int unit = 0; unit < Math.min(site.unit() + 1, OPENING); unit++) {
      next |= others.isNextInStory(unit);
      Unit each = scene.unit(unit);
      if (each.kind() == WordClass.COMMA) return back || next;
      if (each.kind() == WordClass.VERB)
        return next || isCountedBack(0) || (unit > 0 && isCountedBack(unit - 1));
      boolean from = each.text().startsWith("from ") || each.text().equals("from");
      if (from) return false;
      back |= words.set("before-figure").contains(each.text()) || isCountedBack(unit);
    }
    return next;
  }

  private boolean isCountedBack(int unit) {
    return scene.time(unit) != null && dates.isCountedBack(unit);
  }

  /** Whether the only sum behind a verb is one of a time before. */
  private boolean tellsBefore(Site site) {
    for (int unit = site.unit(); unit < scene.size() && scene.unit(unit).kind() != WordClass.STOP; unit++) {
      Quantity quantity = scene.quantity(unit);
      if (quantity != null && quantity.kind() == Quantity.Kind.MONEY) return figures.isOfTimeBefore(unit);
      if (unit > site.end() && scene.unit(unit).is(WordClass.RELATIVE, WordClass.SUBORDINATOR)) return false;
    }
    return false;
  }

  /** "sees a loss", "forecast sales of", "a revenue growth target of". */
  private boolean isForeseen(Site site) {
    NounPhrase noun = scene.sentence().noun(site.element());
    if (noun != null && (isGuidance(scene.head(noun)) || isForecast(noun, site.unit()) || guidance(site) != null))
      return true;
    VerbGroup verb = scene.sentence().verb(governing(site));
    if (verb != null && site.isVerb() && verb.kind() == VerbGroup.Kind.GERUND && verb.from() > 0
        && !words.set("aside-opener").contains(scene.unit(verb.from() - 1).text())) {
      VerbGroup main = scene.sentence().verb(verbBefore(site));
      if (main != null && words.set("foreseeing").contains(main.lemma())) return true;
      verb = main != null && main.kind() == VerbGroup.Kind.INFINITIVE ? mainVerb(site) : verb;
    }
    return verb != null && (foresees(verb) || isIntended(verb));
  }

  /** The first finite verb before a site that is none of saying, or null. */
  private @Nullable VerbGroup mainVerb(Site site) {
    for (int at = site.element() - 1; at >= 0; at--) {
      VerbGroup verb = scene.sentence().verb(at);
      if (verb != null && verb.kind() == VerbGroup.Kind.FINITE) return verb;
    }
    return null;
  }

  private boolean isIntended(VerbGroup verb) {
    return verb.modal() != null && words.set("intention-modal").contains(verb.modal());
  }

  /** "It forecast quarterly revenue of", "projected sales of". */
  private boolean isForecast(NounPhrase noun, int measure) {
    int from = noun.from() - 1;
    while (from > 0 && noun.from() - from < FORECAST && scene.unit(from)
        .is(WordClass.TIME, WordClass.ADJECTIVE,
            WordClass.DETERMINER))
      from--;
    for (int unit = Math.max(0, from); unit < measure; unit++)
      if (words.set("forecast-word").contains(scene.unit(unit).text())) return true;
    return others.isHeading(from);
  }

  /** "affirmed its forecast for earnings of $1, on revenue of": the guidance that a measure is listed under, or null. */
  private @Nullable NounPhrase guidance(Site site) {
    if (site.isVerb() || site.element() == 0 || !LISTING.contains(scene.sentence().word(site.element() - 1)))
      return null;
    for (int at = site.element() - 1; at >= 0; at--) {
      NounPhrase noun = scene.sentence().noun(at);
      VerbGroup verb = scene.sentence().verb(at);
      if (noun != null && isGuidance(scene.head(noun))) return noun;
      if ((verb != null && verb.kind() == VerbGroup.Kind.FINITE) || scene.sentence().joint(at) == WordClass.STOP)
        return null;
    }
    return null;
  }

  /** "beat its forecasts for earnings of $1 and revenue of": the verb before the guidance sets a result against it. */
  private boolean isBeaten(NounPhrase guidance) {
    for (int unit = guidance.from() - 1; unit >= 0; unit--) {
      String verb = scene.unit(unit).verb();
      if (verb != null) return words.set("comparing").contains(verb);
    }
    return false;
  }

  /** "expects a profit of 5 cents a share, on revenue of": the verb before in the clause. */
  private int verbBefore(Site site) {
    for (int at = site.element() - 1; at >= 0; at--) {
      if (scene.sentence().verb(at) != null) return at;
      WordClass joint = scene.sentence().joint(at);
      if (joint == WordClass.STOP || joint == WordClass.RELATIVE || joint == WordClass.SUBORDINATOR) return -1;
    }
    return -1;
  }

  /** The verb of a site, or the one that stands before the list that a noun is in; -1 where there is none. */
  private int governing(Site site) {
    if (site.verb() >= 0) return site.verb();
    for (int position : scene.syntax().listBefore(site.element()))
      if (scene.sentence().verb(position - 1) != null) return position - 1;
    if (site.element() == 0 || !scene.sentence().word(site.element() - 1).matches("on|and|or|,")) return -1;
    int before = verbBefore(site);
    VerbGroup verb = scene.sentence().verb(before);
    if (verb == null || verb.kind() != VerbGroup.Kind.PARTICIPLE) return before;
    for (int at = before - 1; at >= 0 && scene.sentence().joint(at) != WordClass.STOP; at--)
      if (scene.sentence().verb(at) != null) return at;
    return -1;
  }

  /** "its unit saw sales jump": not "said it saw sales falling". */
  private boolean wasSeen(Site site) {
    VerbGroup verb = scene.sentence().verb(site.element());
    return verb != null && verb.lemma().equals("see") && scene.unit(verb.head()).past() && verb.modal() == null
        && !isSaid(verb.from());
  }

  /** Whether a verb of saying stands before a unit. */
  private boolean isSaid(int before) {
    for (int unit = before - 1; unit >= 0; unit--)
      if (words.set("saying").contains(String.valueOf(scene.unit(unit).verb()))) return true;
    return false;
  }

  private boolean foresees(VerbGroup verb) {
    Unit head = scene.unit(verb.head());
    if (verb.lemma().equals("see")) return !verb.passive() && (!head.past() || isSaid(verb.from()));
    return words.set("foreseeing").contains(verb.lemma());
  }

  /** Whether it is told for a year to come: "by 2015". */
  private boolean liesAhead(Site site, @Nullable Period period) {
    LocalDate today = scene.today();
    VerbGroup verb = scene.sentence().verb(governing(site));
    boolean past = verb != null && scene.unit(verb.head()).past() && !verb.lemma().equals("see");
    if (today == null || past) return false;
    if (period != null && period.kind() == Period.Kind.YEAR && period.year() > today.getYear()) return true;
    for (int unit = site.end(); unit < scene.size() && scene.unit(unit).kind() != WordClass.STOP; unit++) {
      TimeExpression time = scene.time(unit);
      if (time != null && time.mod() == TimeExpression.Mod.UNTIL && time.named().from().isAfter(today)) return true;
      if (scene.unit(unit).is(WordClass.VERB, WordClass.RELATIVE)) return false;
    }
    return false;
  }
}
