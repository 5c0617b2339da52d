package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.VerbGroup;
import dossier.grammar.WordClass;
import dossier.name.Party;
import dossier.text.PartialDate;
import dossier.text.TimeExpression;
import dossier.text.TimeRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * That a deal is to be closed and when: "the transaction is expected to close in 2026", "Acme expects to complete the purchase
 * by June", "the closing is due in May". Which deal, the sentence need not say.
 *
 * @param sentence its position, see {@link FoundFact#sentence}
 * @param named the companies that the sentence names
 * @param date when, where that is a year, month or day
 * @param period when, where that is a quarter, a half or a fiscal year
 */
record Closing(int sentence, Set<Party> named, @Nullable PartialDate date, @Nullable Period period,
    List<FoundFact.Part> parts) {
  /** How many units the time may stand behind the verb. */
  private static final int FAR = 16;

  /** How many units the deal may stand before "due". */
  private static final int NEAR = 4;

  private static final WordSets WORDS = WordSets.ENGLISH;

  /** When a closing is to be, with the unit that tells it. */
  private record When(@Nullable PartialDate date, @Nullable Period period, int unit) {}

  /** The closing that a sentence tells, or null. */
  static @Nullable Closing of(Scene scene, Actors actors, ModalityJudge judge, int sentence) {
    for (int at = 0; at < scene.sentence().elements().size(); at++) {
      Site site = site(scene, at, judge);
      if (site == null) continue;
      When when = when(scene, site.end());
      if (when == null) continue;
      List<FoundFact.Part> parts = List.of(
          new FoundFact.Part(Slot.TRIGGER, scene.span(site.unit(), site.unit() + 1)),
          new FoundFact.Part(when.period() == null ? Slot.DATE : Slot.PERIOD,
              scene.span(when.unit(), when.unit() + 1)));
      return new Closing(sentence, actors.named().named(0, scene.size()), when.date(), when.period(), parts);
    }
    return null;
  }

  /** Where a closing is foreseen by the verb, or the noun of "due to close", at a position; else null. */
  private static @Nullable Site site(Scene scene, int at, ModalityJudge judge) {
    VerbGroup verb = scene.sentence().verb(at);
    NounPhrase noun = scene.sentence().noun(at);
    if (noun != null && isDue(scene, noun)) return new Site(scene, at, noun.head(), noun.to());
    if (verb == null || verb.negated()) return null;
    Site site = new Site(scene, at, verb.head(), verb.to());
    return isForeseen(scene, site, verb, judge) ? site : null;
  }

  /** "a deal that is due to close": what stands behind "due to" may be a noun as well, and the deal stands before. */
  private static boolean isDue(Scene scene, NounPhrase noun) {
    int due = noun.from() - 2;
    if (due < 0 || !WORDS.set("closing-verb").contains(scene.head(noun)) || !scene.unit(due + 1).text().equals("to")
        || !scene.unit(due).text().equals("due"))
      return false;
    for (int unit = due - 1; unit >= 0 && unit >= due - NEAR; unit--)
      if (WORDS.set("closing-deal").contains(scene.unit(unit).text())) return true;
    return false;
  }

  private static boolean isForeseen(Scene scene, Site site, VerbGroup verb, ModalityJudge judge) {
    if (verb.passive() && WORDS.set("closing-foreseen").contains(verb.lemma()))
      return site.objects().stream().anyMatch(noun -> isHeadOf("closing-noun", scene, noun));
    if (!WORDS.set("closing-verb").contains(verb.lemma()) || !isOfDeal(scene, site)) return false;
    Judgement judgement = judge.judge(site, FactType.EXPANSION);
    return judgement != null
        && (judgement.modality() == Modality.PLANNED || judgement.modality() == Modality.REPORTED);
  }

  /** Whether a deal is what is closed, or what closes; before a participle that describes it, it is the noun right before. */
  private static boolean isOfDeal(Scene scene, Site site) {
    List<Integer> nouns = new ArrayList<>(site.objects());
    nouns.addAll(site.doers(false));
    if (nouns.stream().anyMatch(noun -> isHeadOf("closing-deal", scene, noun))) return true;
    for (int at = site.element() - 1; at >= 0; at--) {
      if (scene.sentence().noun(at) != null)
        return isHeadOf("closing-deal", scene, at) || isOfJoinedClause(scene, site, at);
      VerbGroup between = scene.sentence().verb(at);
      if (between != null && !WORDS.set("closing-foreseen").contains(between.lemma())) return false;
    }
    return false;
  }

  /** "the sale, which is subject to approval, and is expected to close": the second verb of a clause that is told of the deal. */
  private static boolean isOfJoinedClause(Scene scene, Site site, int noun) {
    boolean joined = false;
    for (int at = noun + 1; at < site.element(); at++)
      joined |= scene.sentence().joint(at) == WordClass.CONJUNCTION;
    for (int at = noun - 1; joined && at > 0; at--) {
      if (scene.sentence().joint(at) == WordClass.STOP) return false;
      if (scene.sentence().joint(at) != WordClass.RELATIVE) continue;
      int before = scene.sentence().joint(at - 1) == WordClass.COMMA ? at - 2 : at - 1;
      return isHeadOf("closing-deal", scene, before);
    }
    return false;
  }

  private static boolean isHeadOf(String set, Scene scene, int element) {
    NounPhrase noun = scene.sentence().noun(element);
    return noun != null && WORDS.set(set).contains(scene.head(noun));
  }

  /** The first time behind the verb, in its clause, that is not over. */
  private static @Nullable When when(Scene scene, int from) {
    for (int unit = from; unit < Math.min(scene.size(), from + FAR); unit++) {
      if (scene.unit(unit).is(WordClass.VERB, WordClass.RELATIVE, WordClass.SUBORDINATOR, WordClass.STOP)) return null;
      TimeExpression time = scene.time(unit);
      if (time != null) return when(scene, new TimeExpression(time.span(), time.named()), unit);
    }
    return null;
  }

  private static @Nullable When when(Scene scene, TimeExpression time, int unit) {
    LocalDate today = scene.today();
    Period period = new Periods(scene).of(time, unit, true);
    boolean part = period != null && switch (period.kind()) {
      case FISCAL_YEAR -> true;
      case QUARTER, HALF -> isPart(scene.unit(unit).text());
      case MONTH, YEAR -> false;
    };
    PartialDate date = part ? null : roughly(Dates.partial(time.range()), scene.unit(unit).text());
    TimeRange days = part && period != null ? period.range() : date == null ? null : date.range();
    boolean over = days == null || (today != null && !days.to().isAfter(today));
    return over ? null : new When(date, part ? period : null, unit);
  }

  /** "in nine months" names no day. */
  private static @Nullable PartialDate roughly(@Nullable PartialDate date, String time) {
    boolean counted = Arrays.stream(time.split(" ", -1)).anyMatch(WORDS.set("counted-months")::contains);
    return date != null && counted ? new PartialDate(date.year(), date.month(), 0) : date;
  }

  private static boolean isPart(String time) {
    return Quarters.number(time) > 0
        || Arrays.stream(time.split("[ -]", -1)).anyMatch(WORDS.set("closing-part")::contains);
  }
}
