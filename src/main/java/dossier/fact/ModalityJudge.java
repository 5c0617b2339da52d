package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.Sentence;
import dossier.grammar.VerbGroup;
import dossier.grammar.WordClass;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides how real the fact of a site is: by the verbs and nouns that govern the trigger, and by who says so. */
final class ModalityJudge {
  /** Verbs and nouns that are looked at from the trigger outwards. */
  private static final int LONGEST_CHAIN = 5;

  private final Scene scene;
  private final Claims sources;
  private final ModalityWords words = ModalityWords.ENGLISH;
  private final WordSets sets = WordSets.ENGLISH;
  private final Sentence sentence;
  private final Wishes wishes;
  private final Supposed supposed;

  ModalityJudge(Scene scene, Claims sources) {
    this.scene = scene;
    this.wishes = new Wishes(scene);
    this.supposed = new Supposed(scene);
    this.sources = sources;
    this.sentence = scene.sentence();
  }

  /** How real it is, or null where the sentence does not claim it at all: a condition, a guess, a question. */
  @Nullable
  Judgement judge(Site site, FactType type) {
    if (isQuestion() || isCondition(site) || supposed.isSupposed(site) || supposed.isOnlyMeans(site) || isGeneric(site))
      return null;
    Chain chain = new Chain();
    chain.climb(site, type);
    if (chain.asked || chain.verbs.stream().anyMatch(wishes::isConditional)) return null;
    if (isDeed(type) && site.isVerb() && wishes.only(chain.deeds)) return null;
    if (supposed.only(chain.verbs, type)) return null;
    if (chain.failed && type == FactType.SECURITY) return new Judgement(Modality.ASSERTED, null, false);
    if (chain.failed && type != FactType.ACQUISITION) return null;
    Claims.Source source = sources.of(site);
    if (chain.modality == Modality.DENIED)
      return source != null && source.kind() == Claims.Kind.ANALYST
          ? null
          : new Judgement(Modality.DENIED, null, false);
    if (source != null && source.kind() == Claims.Kind.REPORT && chain.modality == Modality.ENDED && !chain.maybe)
      return new Judgement(Modality.ENDED, source.name(), false);
    if (source != null && source.kind() == Claims.Kind.REPORT)
      return new Judgement(Modality.REPORTED, source.name(), chain.maybe);
    boolean analyst = source != null && source.kind() == Claims.Kind.ANALYST;
    if (analyst && type == FactType.EARNINGS) return null;
    if (type == FactType.EARNINGS && chain.modality == Modality.PLANNED && isForecastOfOthers()) return null;
    if (analyst && chain.modality != Modality.ASSERTED && chain.modality != Modality.ENDED) return null;
    if (chain.maybe && scene.vocabulary().contains("if")) return null;
    if (chain.maybe) return maybe(source);
    return new Judgement(chain.modality, null, false);
  }

  /** Whether somebody does what facts of the type tell, so that a cause or the means to do it is no plan. */
  private static boolean isDeed(FactType type) {
    return type == FactType.ACQUISITION || type == FactType.EXECUTIVE_CHANGE || type == FactType.REGULATORY;
  }

  private boolean isForecastOfOthers() {
    return !Collections.disjoint(sets.set("forecaster"), scene.vocabulary());
  }

  /** What only may be: a plan where the company says so itself, a rumour in a headline, else nothing. */
  private @Nullable Judgement maybe(Claims.@Nullable Source source) {
    if (source != null && source.kind() == Claims.Kind.COMPANY)
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

  /** What the verbs and nouns say that govern the trigger, from the inside out. */
  private final class Chain {
    private Modality modality = Modality.ASSERTED;
    private boolean maybe;
    /** Whether somebody else asks for it. */
    private boolean asked;
    /** Whether what was last climbed over is a name, the object of the next verb. */
    private boolean wished;
    /** The verbs that were climbed over, from the inside out. */
    private final List<Integer> verbs = new ArrayList<>();
    /** Those of them up to an offer, which is there whatever somebody is to do with it. */
    private final List<Integer> deeds = new ArrayList<>();
    private boolean offered;
    /** Whether somebody failed to do it. */
    private boolean failed;
    /** Whether a clause of time in the present tells what is to come: results are told so of the past. */
    private boolean ofTime;

    void climb(Site site, FactType type) {
      ofTime = type != FactType.EARNINGS && type != FactType.METRIC;
      NounPhrase own = sentence.noun(site.element());
      if (own != null) modifiers(own, site.unit());
      int verb = site.verb();
      if (verb < 0 && own != null) verb = scene.syntax().verbAfter(site.element());
      int at = verb;
      if (own != null) ending(site.element());
      if (own != null && !tellsOf(verb, type)) return;
      if (own == null && isOfNone(site)) take(Modality.DENIED);
      if (type == FactType.ACQUISITION || type == FactType.PARTNERSHIP) endingLater(site);
      boolean purpose = false;
      for (int step = 0; step < LONGEST_CHAIN && at >= 0; step++) {
        VerbGroup group = sentence.verb(at);
        if (group != null) {
          if (sets.set("neutral-verb").contains(group.lemma()) && !(at == verb && site.isVerb())) return;
          verbs.add(at);
          if (!offered) deeds.add(at);
          if (purpose && words.verb(group.lemma(), group.passive()) == Modality.ENDED) return;
          asked |= wished && sets.set("wish").contains(group.lemma());
          verb(group, at, at == verb && site.isVerb());
          at = next(group, at);
        } else {
          NounPhrase noun = sentence.noun(at);
          if (noun == null) return;
          if (!wishes.byMeans(verbs)) noun(noun);
          offered |= sets.holds("bid-noun", scene.head(noun)) || sets.holds("bid-word", scene.head(noun));
          ending(at);
          wished = scene.name(noun.head()) != null;
          purpose = !wished && !carries(noun);
          at = beyond(at);
        }
      }
    }

    /** Whether an infinitive behind a noun is what it is about: not in "abandons its software to join X", where it tells why. */
    private boolean carries(NounPhrase noun) {
      String head = scene.head(noun);
      return words.noun(WordSets.singular(head)) != null || sets.holds("intent-noun", head)
          || sets.holds("bid-noun", head) || sets.holds("carrier", head);
    }

    /** "sells almost no phones". */
    private boolean isOfNone(Site site) {
      for (int position : site.objects()) {
        NounPhrase object = sentence.noun(position);
        for (int unit = object == null ? 0 : object.from(); object != null && unit < object.head(); unit++)
          if (scene.unit(unit).text().equals("no")) return true;
      }
      return false;
    }

    /** The verb that a noun is the object of, or the noun that it is a side of: "talks with X on buying". */
    private int beyond(int noun) {
      int verb = scene.syntax().verbOf(noun, false);
      int first = scene.syntax().listBefore(noun).getFirst() - 1;
      NounPhrase before = sentence.noun(first - 1);
      boolean side = verb < 0 && before != null && sentence.joint(first) == WordClass.PREPOSITION
          && sets.set("side-preposition").contains(sentence.word(first))
          && sets.holds("intent-noun", scene.head(before));
      return side ? first - 1 : verb;
    }

    /** Whether a verb tells of the event that its noun names: it "signs" or "drops" a deal, "doubles" its spending. */
    private boolean tellsOf(int verb, FactType type) {
      VerbGroup group = sentence.verb(verb);
      if (group != null && type == FactType.EXPANSION && sets.set("spending-verb").contains(group.lemma())) return true;
      return group != null && (words.tells(group) || sets.set("neutral-verb").contains(group.lemma())
          || sets.set("request").contains(group.lemma()));
    }

    private int next(VerbGroup group, int at) {
      return switch (group.kind()) {
        case INFINITIVE -> scene.syntax().governor(at);
        case GERUND -> isAside(group) ? -1 : scene.syntax().governor(at);
        case FINITE -> denial(at);
        case PARTICIPLE -> -1;
      };
    }

    /** "since going public": what the clause says is not said of it. */
    private boolean isAside(VerbGroup gerund) {
      return gerund.from() > 0 && sets.set("aside-opener").contains(scene.unit(gerund.from() - 1).text());
    }

    /** "denied that it will sell": the verb that denies the clause of a finite verb, or -1. */
    private int denial(int verb) {
      List<Integer> subjects = scene.syntax().subjects(verb);
      int before = subjects.isEmpty() || subjects.getFirst() > verb ? -1 : subjects.getFirst() - 1;
      if (sentence.joint(before) == WordClass.SUBORDINATOR && sentence.word(before).equals("that")) before--;
      if (sentence.noun(before) != null && sentence.joint(before - 1) == WordClass.PREPOSITION
          && sentence.noun(before - 2) != null)
        before -= 2;
      NounPhrase hearsay = sentence.noun(before);
      if (hearsay != null && sets.holds("hearsay-noun", scene.head(hearsay)))
        before = scene.syntax().verbOf(before, false);
      VerbGroup group = sentence.verb(before);
      return group != null && words.verb(group.lemma(), group.passive()) == Modality.DENIED ? before : -1;
    }

    /** "the talks failed", "the offer was rejected": what becomes of the noun afterwards. */
    private void ending(int noun) {
      VerbGroup after = sentence.verb(scene.syntax().verbAfter(noun));
      if (after == null || after.negated()) return;
      if (sets.set("failing").contains(after.lemma())) take(Modality.ENDED);
      Modality done = after.passive() && after.modal() == null ? words.verb(after.lemma(), true) : null;
      if (done == Modality.ENDED || done == Modality.DENIED) take(done);
    }

    /** "tried to buy Acme, but the deal fell through": what a clause behind says of the deal. */
    private void endingLater(Site site) {
      for (int at = site.element() + 1; at < sentence.elements().size(); at++) {
        VerbGroup verb = sentence.verb(at);
        if (verb == null || verb.kind() != VerbGroup.Kind.FINITE) continue;
        for (int subject : scene.syntax().subjects(at)) {
          NounPhrase noun = subject > site.element() ? sentence.noun(subject) : null;
          boolean same = noun != null && sets.set("that-one").contains(scene.unit(noun.from()).text())
              && (sets.holds("agreed-noun", scene.head(noun)) || sets.holds("bid-noun", scene.head(noun))
                  || sets.holds("intent-noun", scene.head(noun)));
          if (same) ending(subject);
        }
      }
    }

    private void modifiers(NounPhrase noun, int trigger) {
      for (int unit = noun.from(); unit < noun.to(); unit++) {
        Modality said = words.modifier(scene.unit(unit).text());
        if (said != null && unit != trigger) take(said);
        if (scene.unit(unit).text().equals("no")) take(Modality.DENIED);
      }
    }

    private void noun(NounPhrase noun) {
      Modality said = words.noun(WordSets.singular(scene.head(noun)));
      if (said != null) take(said);
      asked |= sets.set("request-noun").contains(WordSets.singular(scene.head(noun)));
      modifiers(noun, -1);
    }

    /** "has yet to launch": it has not. */
    private boolean isYetTo(VerbGroup group) {
      return group.kind() == VerbGroup.Kind.INFINITIVE && group.from() > 0
          && scene.unit(group.from() - 1).text().equals("yet");
    }

    /** @param own whether the verb is the trigger itself, which says nothing about itself */
    private void verb(VerbGroup group, int at, boolean own) {
      asked |= isYetTo(group) || (own && group.negated() && group.kind() == VerbGroup.Kind.GERUND);
      if (group.negated()) take(negation(group));
      Modality inclined = supposed.inclination(group);
      asked |= inclined == Modality.DENIED;
      if (inclined != null) take(inclined);
      if (own && ofTime && supposed.isAhead(group)) take(Modality.PLANNED);
      String modal = group.modal() == null && own ? sharedModal(group, at) : group.modal();
      if (modal != null) {
        String plain = modal.replace("n't", "").replace("cannot", "can");
        if (sets.set("maybe-modal").contains(plain)) maybe = true;
        else if (sets.set("intention-modal").contains(modal) || sets.set("intention-modal").contains(plain))
          take(Modality.PLANNED);
      }
      if (own && group.kind() == VerbGroup.Kind.INFINITIVE && scene.syntax().governor(at) < 0) take(Modality.PLANNED);
      if (own && headlinePlan(group, at)) take(Modality.PLANNED);
      for (int unit = Math.max(0, group.from() - 1); unit < Math.min(scene.size(), group.to() + 1); unit++) {
        Modality said = words.modifier(scene.unit(unit).text());
        if (said != null && scene.unit(unit).kind() == WordClass.ADVERB) take(said);
      }
      if (own) return;
      asked |= sets.set("request").contains(group.lemma()) && !group.passive();
      String particle = group.to() < scene.size() ? " " + scene.unit(group.to()).text() : "";
      Modality said = words.verb(group.lemma() + particle, group.passive());
      if (said == null) said = words.verb(group.lemma(), group.passive());
      failed |= sets.set("failing-verb").contains(group.lemma()) && !group.negated();
      failed |= sets.set("struggling-verb").contains(group.lemma()) && verbs.size() > 1;
      boolean hinders = group.kind() == VerbGroup.Kind.INFINITIVE && sets.set("hindering").contains(group.lemma());
      if (said != null) take(said == Modality.ENDED && hinders ? Modality.PLANNED : said);
    }

    /** "may drop the plan and transfer its unit": the modal of the verb that a bare one is joined to, or null. */
    private @Nullable String sharedModal(VerbGroup group, int at) {
      boolean bare = group.kind() == VerbGroup.Kind.INFINITIVE && group.to() - group.from() == 1;
      if (!bare) return null;
      for (int before = at - 1; before >= 0; before--) {
        VerbGroup verb = sentence.verb(before);
        if (verb != null && verb.kind() == VerbGroup.Kind.FINITE) return verb.modal();
      }
      return null;
    }

    private Modality negation(VerbGroup group) {
      if (supposed.isNoLonger(group)) return Modality.ENDED;
      return supposed.isNotBefore(group) ? Modality.PLANNED : Modality.DENIED;
    }

    /** "eBay to buy StubHub": an infinitive right after its subject. */
    private boolean headlinePlan(VerbGroup group, int at) {
      if (group.kind() != VerbGroup.Kind.INFINITIVE) return false;
      int governor = scene.syntax().governor(at);
      NounPhrase noun = sentence.noun(governor);
      return noun != null && scene.syntax().verbOf(governor, false) < 0 && !isOneOf(noun)
          && words.noun(WordSets.singular(scene.head(noun))) == null
          && !sets.holds("agreed-noun", scene.head(noun)) && !sets.holds("means-noun", scene.head(noun));
    }

    /** "the first company to list": which one did it. */
    private boolean isOneOf(NounPhrase noun) {
      for (int unit = noun.from(); unit < noun.to(); unit++)
        if (sets.set("ordinal").contains(scene.unit(unit).text())) return true;
      return false;
    }

    /** What is further out weighs more where it denies, ends or doubts; else the first word counts. */
    private void take(Modality said) {
      if (modality == Modality.DENIED) {
        if (said == Modality.DENIED) modality = Modality.ASSERTED;
        return;
      }
      if (said == Modality.ASSERTED) return;
      if (said == Modality.DENIED || said == Modality.ENDED || modality == Modality.ASSERTED
          || (said == Modality.REPORTED && modality == Modality.PLANNED))
        modality = said;
    }
  }
}
