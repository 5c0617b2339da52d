package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.Sentence;
import dossier.grammar.VerbGroup;
import dossier.grammar.WordClass;
import dossier.text.TimeExpression;
import java.time.LocalDate;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/** Decides how real the fact of a site is: by the verbs and nouns that govern the trigger, and by who says so. */
final class ModalityJudge {
  private final Scene scene;
  private final Claims sources;
  private final ModalityWords words = ModalityWords.ENGLISH;
  private final WordSets sets = WordSets.ENGLISH;
  private final Sentence sentence;
  private final Wishes wishes;
  private final Supposed supposed;
  private final Unclaimed unclaimed;

  ModalityJudge(Scene scene, Claims sources) {
    this.scene = scene;
    this.wishes = new Wishes(scene);
    this.supposed = new Supposed(scene);
    this.unclaimed = new Unclaimed(scene);
    this.sources = sources;
    this.sentence = scene.sentence();
  }

  /** How real it is, or null where the sentence does not claim it at all: a condition, a guess, a question. */
  @Nullable
  Judgement judge(Site site, FactType type) {
    if (isQuestion() || isCondition(site) || supposed.isSupposed(site) || supposed.isOnlyMeans(site.element())
        || isGeneric(site))
      return null;
    GoverningWords chain = new GoverningWords(scene, wishes, supposed);
    chain.climb(site, type);
    if (chain.unclaimed() || chain.verbs().stream().anyMatch(wishes::isConditional)) return null;
    if (isDeed(type) && site.isVerb() && wishes.only(chain.deeds())) return null;
    if (supposed.only(chain.verbs(), type)) return null;
    if (type == FactType.ACQUISITION && unclaimed.is(site, chain)) return null;
    if (chain.verbs().stream().anyMatch(supposed::isOnlyMeans)) return null;
    boolean past = type == FactType.ACQUISITION && isOfYearBefore(site);
    if (past && chain.modality() == Modality.PLANNED) return null;
    if (past && chain.modality() == Modality.ASSERTED) return new Judgement(Modality.ASSERTED, null, false);
    if (chain.failed() && type == FactType.SECURITY) return new Judgement(Modality.ASSERTED, null, false);
    if (chain.failed() && type != FactType.ACQUISITION) return null;
    Claims.Source source = sources.of(site);
    boolean report = source != null && source.kind() == Claims.Kind.REPORT;
    if (type == FactType.ACQUISITION && unclaimed.isAside(site, chain, report)) return null;
    if (chain.modality() == Modality.DENIED)
      return source != null && source.kind() == Claims.Kind.ANALYST
          ? null
          : new Judgement(Modality.DENIED, null, false);
    if (source != null && source.kind() == Claims.Kind.REPORT && chain.modality() == Modality.ENDED && !chain.maybe())
      return new Judgement(Modality.ENDED, source.name(), false);
    if (source != null && source.kind() == Claims.Kind.REPORT)
      return new Judgement(Modality.REPORTED, source.name(), chain.maybe());
    boolean analyst = source != null && source.kind() == Claims.Kind.ANALYST;
    if (analyst && type == FactType.EARNINGS) return null;
    if (type == FactType.EARNINGS && chain.modality() == Modality.PLANNED && isForecastOfOthers()) return null;
    if (analyst && chain.modality() != Modality.ASSERTED && chain.modality() != Modality.ENDED) return null;
    if (chain.maybe() && scene.vocabulary().contains("if")) return null;
    if (chain.maybe()) return maybe(source, site, chain.modality());
    if (type == FactType.ACQUISITION && chain.weighs() && source != null && source.kind() == Claims.Kind.COMPANY)
      return new Judgement(Modality.PLANNED, null, false);
    return new Judgement(chain.modality(), null, false);
  }

  /** Whether somebody does what facts of the type tell, so that a cause or the means to do it is no plan. */
  private static boolean isDeed(FactType type) {
    return type == FactType.ACQUISITION || type == FactType.EXECUTIVE_CHANGE || type == FactType.REGULATORY;
  }

  private boolean isForecastOfOthers() {
    return !Collections.disjoint(sets.set("forecaster"), scene.vocabulary());
  }

  /** What only may be: a plan where the company says so itself, a rumour in a headline, else nothing. */
  private @Nullable Judgement maybe(Claims.@Nullable Source source, Site site, Modality modality) {
    if (modality == Modality.ENDED && !scene.headline()) return new Judgement(Modality.PLANNED, null, false);
    if (source != null && source.kind() == Claims.Kind.COMPANY && sources.isOwn(source, site))
      return new Judgement(Modality.PLANNED, source.name(), true);
    return scene.headline() ? new Judgement(Modality.REPORTED, null, true) : null;
  }

  /** "any outage", "such a deal", and what a verb in "would" only touches: "it would involve the sale". */
  private boolean isGeneric(Site site) {
    NounPhrase own = sentence.noun(site.element());
    if (own == null) return false;
    NounPhrase before = sentence.joint(site.element() - 1) == WordClass.PREPOSITION
        ? sentence.noun(site.element() - 2)
        : null;
    if (before != null && sets.holds("chance-noun", scene.head(before))) return true;
    if (sets.set("generic").contains(scene.unit(own.from()).text())) return true;
    if (own.from() > 0 && sets.set("unreached").contains(scene.unit(own.from() - 1).text())) return true;
    VerbGroup verb = sentence.verb(scene.syntax().verbOf(site.element(), true));
    if (verb == null || verb.modal() == null || words.tells(verb)) return false;
    return sets.set("maybe-modal").contains(verb.modal()) || verb.modal().equals("would");
  }

  /** "its 2006 purchase of X", "the Acme deal in 2000": an event of a year that is over, whoever is heard on what it is set beside. */
  private boolean isOfYearBefore(Site site) {
    NounPhrase own = sentence.noun(site.element());
    LocalDate today = scene.today();
    if (own == null || today == null) return false;
    for (int unit = own.from(); unit < scene.size(); unit++) {
      TimeExpression time = scene.time(unit);
      if (time != null && time.named().from().getYear() < today.getYear()) return true;
      if (unit >= own.to() && scene.unit(unit)
          .is(WordClass.VERB, WordClass.AUXILIARY, WordClass.MODAL, WordClass.COMMA, WordClass.STOP,
              WordClass.RELATIVE, WordClass.SUBORDINATOR, WordClass.CONJUNCTION))
        return false;
    }
    return false;
  }

  private boolean isQuestion() {
    return scene.unit(scene.size() - 1).text().equals("?") || (scene.size() > 1
        && scene.unit(scene.size() - 2).text().equals("?"));
  }

  /** Whether "if" or "whether" opens the clause that the trigger stands in. */
  private boolean isCondition(Site site) {
    for (int unit = site.unit() - 1; unit >= 0; unit--) {
      WordClass kind = scene.unit(unit).kind();
      if (scene.unit(unit).text().equals("either")) return true;
      if (kind == WordClass.SUBORDINATOR) return sets.set("condition").contains(scene.unit(unit).text());
      if (kind == WordClass.STOP || kind == WordClass.COMMA) return false;
    }
    return false;
  }
}
