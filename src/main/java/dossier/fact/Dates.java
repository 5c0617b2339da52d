package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.VerbGroup;
import dossier.grammar.WordClass;
import dossier.text.PartialDate;
import dossier.text.TimeExpression;
import dossier.text.TimeRange;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds when the fact of a site happened or is to happen, and the period that its figures are of. */
final class Dates {
  /** How many units a time may stand behind its verb, before it, or from the head of the sentence. */
  private static final int FAR = 14;
  private static final int NEAR = 3;
  private static final int HEAD = 4;

  private final Scene scene;
  private final Chronology chronology;
  private final Periods periods;
  private final Conjuncts conjuncts;
  private final WordSets words = WordSets.ENGLISH;

  Dates(Scene scene) {
    this.scene = scene;
    this.chronology = new Chronology(scene);
    this.periods = new Periods(scene);
    this.conjuncts = new Conjuncts(scene);
  }

  /** A date with the unit that tells it or {@link EventDates#NOWHERE}, and whether it is when somebody said so. */
  record Dated(PartialDate date, int unit, boolean ofSaying) {}

  /** A period with the unit that tells it. */
  record Timed(Period period, int unit) {}

  /** The date of the event, or null where the clause tells none that is exact to a year at least. */
  @Nullable
  Dated date(Site site) {
    for (int unit : around(site)) {
      TimeExpression time = scene.time(unit);
      if (time == null || chronology.isEntry(unit) || isAway(time, unit, site) || chronology.isVague(unit)
          || !belongs(unit, site))
        continue;
      PartialDate date = chronology.inYear(partial(time.range()), unit);
      if (date != null) return new Dated(date, unit, isTimeOfSaying(unit));
    }
    Chronology.Entry entry = chronology.entry(site.unit());
    PartialDate date = entry == null || !chronology.hasYear(entry.unit()) ? null : partial(entry.days());
    return entry == null || date == null ? null : new Dated(date, entry.unit(), true);
  }

  /**
   * Whether a time is told of the site's own verb: behind it with no other verb between, right before it, or at the head
   * of the sentence with a comma after it.
   */
  boolean belongs(int unit, Site site) {
    if (unit >= site.end())
      return unit - site.end() <= FAR && !verbBetween(site.end(), unit) && !isOfListed(site.end(), unit)
          && !conjuncts.isOfOther(site, unit);
    if (isOfVerbBefore(unit, site)) return false;
    if ((site.unit() - unit <= NEAR && !otherClause(unit + 1, site.unit())) || inPhrase(unit, site)) return true;
    boolean head = unit <= HEAD && unit + 1 < scene.size() && scene.unit(unit + 1).kind() == WordClass.COMMA;
    return head && !otherClause(unit + 2, site.unit());
  }

  /** "listed in 1999 but was bought", "which listed in 1999, was bought": a time of the verb before, in a clause that is closed. */
  private boolean isOfVerbBefore(int unit, Site site) {
    VerbGroup own = scene.sentence().verb(site.element());
    if (own == null || own.kind() != VerbGroup.Kind.FINITE) return false;
    boolean closed = false;
    for (int i = unit + 1; i < site.unit(); i++)
      closed |= scene.unit(i).kind() == WordClass.COMMA || scene.unit(i).text().equals("but");
    for (int i = unit - 1; closed && i >= 0; i--) {
      String verb = scene.unit(i).verb();
      if (verb != null && scene.unit(i).kind() == WordClass.VERB) return !words.set("saying").contains(verb);
      if (scene.unit(i).is(WordClass.CONJUNCTION, WordClass.COMMA, WordClass.STOP)) return false;
    }
    return false;
  }

  /** "bought Acme, Initech in June, and Tern": a time right behind one of several that are bought. */
  private boolean isOfListed(int from, int unit) {
    int before = unit - 1;
    while (before > from && scene.unit(before).kind() == WordClass.PREPOSITION)
      before--;
    boolean more = unit + 2 < scene.size() && scene.unit(unit + 1).kind() == WordClass.COMMA
        && scene.unit(unit + 2).kind() == WordClass.CONJUNCTION;
    for (int i = from; more && i < before; i++)
      if (scene.unit(i).kind() == WordClass.COMMA) return scene.unit(before).kind() != WordClass.COMMA;
    return false;
  }

  private boolean inPhrase(int unit, Site site) {
    NounPhrase own = scene.sentence().noun(site.element());
    return own != null && unit >= own.from();
  }

  private boolean verbBetween(int from, int to) {
    for (int i = from; i < to; i++)
      if (scene.unit(i).is(WordClass.VERB, WordClass.RELATIVE, WordClass.SUBORDINATOR, WordClass.AUXILIARY))
        return true;
    return false;
  }

  private boolean otherClause(int from, int to) {
    for (int i = from; i < to; i++)
      if (scene.unit(i).is(WordClass.RELATIVE, WordClass.STOP)
          || (scene.unit(i).kind() == WordClass.SUBORDINATOR && !scene.unit(i).text().equals("that")))
        return true;
    return false;
  }

  /** Whether a time belongs to the site's own verb and not to that of an aside: "founded in 2007, it has sold". */
  boolean isOf(Site site, int time) {
    NounPhrase phrase = scene.phraseOf(time);
    if (site.verb() < 0 || (phrase != null && phrase.head() != time)) return true;
    for (int i = scene.sentence().elements().size() - 1; i >= 0; i--) {
      VerbGroup verb = scene.sentence().verb(i);
      if (verb == null || verb.from() > time || periods.isYearEnd(verb.head())) continue;
      if (words.set("saying").contains(verb.lemma())) continue;
      return i == site.verb() || i == site.element();
    }
    return true;
  }

  /** "said on Thursday": when it was told. */
  private boolean isTimeOfSaying(int unit) {
    for (int i = unit - 1; i >= Math.max(0, unit - 3); i--) {
      String verb = scene.unit(i).verb();
      if (verb != null) return words.set("saying").contains(verb);
    }
    return false;
  }

  /**
   * The quarter, half, year or month of a figure, or null where the clause tells none.
   *
   * @param ahead whether the figure is foreseen, so that a quarter without a year is one to come
   */
  @Nullable
  Timed period(Site site, boolean ahead) {
    Timed year = null;
    boolean wholeYear = isOfYear(site);
    int when = opener(site);
    for (int unit : around(site)) {
      TimeExpression time = scene.time(unit);
      if (unit < when && year == null && time != null && when - unit <= 2) {
        Period told = periods.of(time, unit, ahead);
        return told == null ? null : new Timed(told, unit);
      }
      if (time == null || isCompared(unit) || isCountedBack(unit) || isAnothers(unit, site)) continue;
      Period period = periods.of(time, unit, ahead);
      if (period == null || period.kind() == Period.Kind.MONTH) continue;
      boolean part = period.kind() == Period.Kind.QUARTER || period.kind() == Period.Kind.HALF;
      if ((part && wholeYear) || new YearsAhead(scene).between(site, unit)) continue;
      if (part && (year == null || !isApart(year.unit(), unit, site))) return new Timed(period, unit);
      if (year == null) year = new Timed(period, unit);
    }
    return year;
  }

  /** Where "when" opens the clause of a site: "the third quarter, when profit fell"; -1 where it does not. */
  private int opener(Site site) {
    for (int unit = site.unit() - 1; unit > 0; unit--) {
      if (scene.unit(unit).text().equals("when")) return unit;
      if (scene.unit(unit).is(WordClass.STOP, WordClass.COMMA)) return -1;
    }
    return -1;
  }

  /** "below last year's $5 million", "the final quarter of fiscal 2014": a time that a figure is not of. */
  private boolean isAnothers(int unit, Site site) {
    boolean has = scene.unit(unit).text().endsWith("'s") || scene.unit(unit).text().endsWith("’s")
        || (unit + 1 < scene.size() && scene.unit(unit + 1).kind() == WordClass.GENITIVE);
    if (has && !inMeasure(unit, site)) return true;
    for (int i = unit - 1; i >= Math.max(0, unit - 3); i--) {
      String text = scene.unit(i).text();
      if (words.holds("year-part", text.substring(text.lastIndexOf(' ') + 1))) return true;
      if (scene.unit(i).is(WordClass.COMMA, WordClass.VERB, WordClass.STOP)) return false;
    }
    return false;
  }

  /** Whether a year is told right behind the site and another time beyond a comma or before it: that is of something else. */
  private boolean isApart(int year, int other, Site site) {
    if (year < site.end() || inMeasure(other, site)) return false;
    if (other < site.unit()) return true;
    for (int unit = year; unit < other; unit++)
      if (scene.unit(unit).kind() == WordClass.COMMA) return true;
    return false;
  }

  /** Whether a unit stands in the phrase of the site, of its subject or of its object. */
  private boolean inMeasure(int unit, Site site) {
    return phrases(site).stream().anyMatch(noun -> noun.from() <= unit && unit < noun.to());
  }

  private List<NounPhrase> phrases(Site site) {
    List<Integer> positions = new ArrayList<>(List.of(site.element()));
    positions.addAll(site.doers(false));
    positions.addAll(site.objects());
    return positions.stream().map(scene.sentence()::noun).filter(Objects::nonNull).toList();
  }

  /** "a full-year earnings outlook", "annual revenue of $5 billion": a figure that no quarter beside it is of. */
  private boolean isOfYear(Site site) {
    for (NounPhrase noun : phrases(site))
      for (int unit = noun.from(); unit < Math.min(scene.size(), noun.to() + 3); unit++)
        if (isOfYear(unit)
            && (unit < noun.to() || scene.unit(noun.to()).kind() == WordClass.PREPOSITION))
          return true;
    return false;
  }

  private boolean isOfYear(int unit) {
    String word = scene.unit(unit).text();
    return words.set("of-year").contains(word)
        || (unit + 1 < scene.size() && words.set("of-year").contains(word + " " + scene.unit(unit + 1).text()));
  }

  /** Units around the site, nearest after it first, then before, within its clause. */
  List<Integer> around(Site site) {
    List<Integer> units = new ArrayList<>();
    for (int unit = site.unit() - 1; conjuncts.isOwnYear(site, unit); unit--)
      units.add(unit);
    for (int unit = site.end(); unit < scene.size() && !ends(unit, true) && !isOtherVerb(unit, site); unit++)
      units.add(unit);
    for (int unit = site.unit() - 1; unit >= 0 && !ends(unit, false); unit--)
      units.add(unit);
    return units;
  }

  /** A clause ends before a word that begins another one. */
  private boolean ends(int unit, boolean right) {
    if (scene.unit(unit).kind() == WordClass.STOP) return true;
    return right && scene.unit(unit).is(WordClass.RELATIVE, WordClass.SUBORDINATOR) && !periods.isYearEnd(unit);
  }

  private boolean isOtherVerb(int unit, Site site) {
    return scene.unit(unit).kind() == WordClass.VERB && !scene.unit(unit).gerund() && unit > site.end()
        && unit > 0 && !scene.unit(unit - 1).is(WordClass.TO) && !periods.isYearEnd(unit);
  }

  /** "compared with the fourth quarter", "down from the first quarter"; not "from a year ago in the first quarter". */
  private boolean isCompared(int unit) {
    for (int i = unit - 1; i >= Math.max(0, unit - 9); i--) {
      String word = scene.unit(i).text();
      if (words.set("compared").contains(word) || periods.isBehindResult(i)) return true;
      if (isCountedBack(i)) return false;
      if (scene.unit(i).kind() == WordClass.STOP || scene.unit(i).kind() == WordClass.CONJUNCTION) return false;
    }
    return false;
  }

  /**
   * "a year earlier", "six years ago", "the same period last year": a time that a figure is set against, not the one that
   * it is of.
   */
  boolean isCountedBack(int unit) {
    Set<String> back = words.set("counted-back");
    for (int i = unit - 1; i >= Math.max(0, unit - 4); i--) {
      if (words.set("same").contains(scene.unit(i).text())) return true;
      if (scene.unit(i).is(WordClass.COMMA, WordClass.STOP, WordClass.VERB)) break;
    }
    for (String word : scene.unit(unit).text().split(" ", -1))
      if (back.contains(word)) return true;
    return unit + 1 < scene.size() && back.contains(scene.unit(unit + 1).text());
  }

  /** Times that are no date of the event: "since", "by", comparisons with a time before. */
  private boolean isAway(TimeExpression time, int unit, Site site) {
    if (time.mod() == TimeExpression.Mod.SINCE || time.mod() == TimeExpression.Mod.BEFORE) return true;
    if (isCompared(unit)) return true;
    boolean modifies = unit + 1 < scene.size() && scene.unit(unit + 1).is(WordClass.NOUN, WordClass.GENITIVE);
    if (modifies && !conjuncts.isOwnYear(site, unit)) return true;
    String before = unit == 0 ? "" : scene.unit(unit - 1).text();
    if (before.equals("of") && unit > 1 && scene.unit(unit - 2).text().equals("as")) return true;
    return words.set("time-away").contains(before)
        || (scene.unit(unit).text().contains("earlier") && !scene.unit(unit).text().contains("earlier this"));
  }

  /** As exactly as days are told that lie in one year; null for others. */
  static @Nullable PartialDate partial(TimeRange days) {
    LocalDate from = days.from();
    long length = ChronoUnit.DAYS.between(from, days.to());
    if (length == 1) return PartialDate.of(from);
    if (from.getYear() == days.to().minusDays(1).getYear()) {
      boolean month = from.getMonth() == days.to().minusDays(1).getMonth() && length > 7;
      return month ? new PartialDate(from.getYear(), from.getMonthValue(), 0) : new PartialDate(from.getYear(), 0, 0);
    }
    return null;
  }
}
