package dossier.answer;

import dossier.text.TextMemory;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What a sentence says of how real its content is, by its words alone. */
final class Telling {
  private static final Pattern DENIES = Pattern.compile(
      "\\b(?:not|never|no longer|denied|denies|deny|rejected|rejects|ruled out|scrapped|terminated|abandoned|called off|withdrew|no plans"
          + "|drops?|dropped|dropping|cancel(?:s|led)|blocked|gave up|collapsed|fell apart|walked away|pulled out|turned down|unlikely)\\b|n['’]t\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern PLANS = Pattern.compile(
      "\\b(?:plan(?:s|ned|ning)?|intend(?:s|ed)?|aim(?:s|ed|ing)?|(?<!than[ -]|as |of |the )expect(?:s|ed)?|target(?:s|ed)?|goals?|will|would|set to|going to|hopes?|to be|(?:efforts?|attempts?|bids?|tr(?:y|ies|ied|ying)|seek(?:s|ing)?|sought|wants?|wanted) to)\\b",
      Pattern.CASE_INSENSITIVE);
  /** A deal that is announced and not done. */
  private static final Pattern NOT_YET = Pattern.compile(
      "\\bagree(?:s|d)? to (?:go|be|become|sell|take|pay|give|let)\\b|\\b(?:agree(?:s|d)?|offer(?:s|ed)?|bid(?:s|ding)?|to) (?:to )?(?:buy|acquire|sell|merge|take over|purchase)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern HEDGES = Pattern.compile(
      "\\b(?:sources? (?:said|say|familiar)|people familiar|reportedly|rumou?r(?:s|ed)?|in talks|could|might|(?:is|was|were) said to|said to have|asked .{0,30}about|takeover approach|unnamed|speculation)\\b",
      Pattern.CASE_INSENSITIVE);

  private static final Pattern REASONS = Pattern.compile(
      "\\b(?:because|due to|owing to|thanks to|as a result of|after|amid|citing|cited|so that|in order to|on (?:concerns?|worries|fears)|over|since|reasons?|blam(?:e[sd]?|ing)|hurt by|driven by|helped by|led to)\\b",
      Pattern.CASE_INSENSITIVE);

  private static final TextMemory<Said> SAID = new TextMemory<>(Said::of);

  /** What is asked of a sentence, all of it found out at once. */
  private record Said(boolean reasons, boolean denies, boolean plans, boolean notYet, boolean hedges) {
    static Said of(String sentence) {
      return new Said(REASONS.matcher(sentence).find(), DENIES.matcher(sentence).find(), PLANS.matcher(sentence).find(),
          NOT_YET.matcher(sentence).find(), HEDGES.matcher(sentence).find());
    }
  }

  private Telling() {}

  /** Whether it says why something is so. */
  static boolean reasons(String sentence) {
    return SAID.of(sentence).reasons;
  }

  static boolean denies(String sentence) {
    return SAID.of(sentence).denies;
  }

  static boolean plans(String sentence) {
    return SAID.of(sentence).plans;
  }

  /** Whether it is only agreed on or offered. */
  static boolean notYet(String sentence) {
    return SAID.of(sentence).notYet;
  }

  static boolean hedges(String sentence) {
    return SAID.of(sentence).hedges;
  }

  static Set<Caution> cautions(String sentence) {
    return hedges(sentence) ? EnumSet.of(Caution.RUMOUR) : Set.of();
  }
}
