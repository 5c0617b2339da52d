package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.Sentence;
import dossier.grammar.VerbGroup;
import dossier.grammar.WordClass;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the verbs and nouns say that govern a trigger, from the inside out. */
final class GoverningWords {
  /** Verbs and nouns that are looked at from the trigger outwards. */
  private static final int LONGEST_CHAIN = 5;

  private final Scene scene;
  private final Sentence sentence;
  private final Wishes wishes;
  private final Supposed supposed;
  private final Endings endings;
  private final VerbForms forms;
  private final ClauseTelling clauses;
  private final ModalityWords words = ModalityWords.ENGLISH;
  private final WordSets sets = WordSets.ENGLISH;
  private Modality modality = Modality.ASSERTED;
  private boolean maybe;
  /** Whether nobody claims that it is done or meant: another asks for it, it is yet to come, or only told as hard. */
  private boolean unclaimed;
  /** Whether what was last climbed over is a name, the object of the next verb. */
  private boolean wished;
  /** The verbs that were climbed over, from the inside out. */
  private final List<Integer> verbs = new ArrayList<>();
  /** Those of them up to an offer, which is there whatever somebody is to do with it. */
  private final List<Integer> deeds = new ArrayList<>();
  private boolean offered;
  /** Whether one of them hinders it: who loses a bid to "block" a deal has not lost the deal. */
  private boolean hindered;
  /** Whether somebody failed to do it. */
  private boolean failed;
  /** Whether a clause of time in the present tells what is to come: results are told so of the past. */
  private boolean ofTime;
  /** Whether somebody does it, so that what is said of the idea of it tells no plan. */
  private boolean deed;
  /** Whether it is a noun of something that is there. */
  private boolean there;
  /** Whether it is of an office, which who is a candidate for may never come to. */
  private boolean ofOffice;

  GoverningWords(Scene scene, Wishes wishes, Supposed supposed) {
    this.scene = scene;
    this.sentence = scene.sentence();
    this.wishes = wishes;
    this.supposed = supposed;
    this.endings = new Endings(scene);
    this.forms = new VerbForms(scene);
    this.clauses = new ClauseTelling(scene);
  }

  /** How real the governing words make it. */
  Modality modality() {
    return modality;
  }

  /** Whether it only may be. */
  boolean maybe() {
    return maybe;
  }

  /** Whether nobody claims that it is done or meant: another asks for it, it is yet to come, or only told as hard. */
  boolean unclaimed() {
    return unclaimed;
  }

  /** Whether somebody failed to do it. */
  boolean failed() {
    return failed;
  }

  /** The verbs that were climbed over, from the inside out. */
  List<Integer> verbs() {
    return verbs;
  }

  /** Those of them up to an offer. */
  List<Integer> deeds() {
    return deeds;
  }

  /** Whether it is only being considered, and no talks or rumours are told of. */
  boolean weighs() {
    return modality == Modality.REPORTED && verbs.stream()
        .map(sentence::verb)
        .anyMatch(verb -> verb != null && !verb.passive() && words.verb(verb.lemma(), false) == Modality.REPORTED);
  }

  /** "its inquiry", "the bid": a noun of something that is there, whatever is doubted of it. */
  private boolean isThere(Site site) {
    NounPhrase own = sentence.noun(site.element());
    return own != null && (own.possessor() != null || own.pronoun() >= 0
        || scene.unit(own.from()).text().equals("the"));
  }

  /** Reads them from the trigger outwards. */
  void climb(Site site, FactType type) {
    deed = type == FactType.ACQUISITION;
    ofOffice = type == FactType.EXECUTIVE_CHANGE;
    there = isThere(site);
    ofTime = type != FactType.EARNINGS && type != FactType.METRIC;
    NounPhrase own = sentence.noun(site.element());
    if (own != null) modifiers(own, site.unit());
    if (own != null && deed && own.head() > site.unit()) take(words.noun(WordSets.singular(scene.head(own))));
    if (own != null && supposed.inclination(own.from()) == Modality.REPORTED) take(Modality.REPORTED);
    int verb = site.verb();
    if (verb < 0 && own != null) verb = scene.syntax().verbAfter(site.element());
    int at = verb;
    if (own != null) take(endings.of(site.element()));
    if (own != null && (!tellsOf(verb, type) || (deed && forms.isSource(site.element())))) return;
    if (own == null && forms.isOfNone(site)) take(Modality.DENIED);
    if (type == FactType.ACQUISITION || type == FactType.PARTNERSHIP) take(endings.later(site));
    climbFrom(at, verb, site);
    if (deed && (isOpen(modality) || isSought(site))) take(endings.lost(site));
    if (deed && modality != Modality.ENDED && modality != Modality.DENIED) take(endings.refused(site));
    if (deed) take(endings.amid(site));
    if (deed) take(endings.ofProposal(verbs));
    if (deed && new EffortOfPast(scene).is(site)) take(Modality.ENDED);
    if (deed && endings.isRefuted(site)) take(Modality.DENIED);
  }

  private static boolean isOpen(@Nullable Modality said) {
    return said == Modality.PLANNED || said == Modality.REPORTED;
  }

  /** "sought a stake": what the trigger itself tells is only meant. */
  private boolean isSought(Site site) {
    VerbGroup own = sentence.verb(site.element());
    return own != null && isOpen(endings.said(own));
  }

  /** Takes what each verb and noun says from one position outwards; {@code verb} is that of the site. */
  private void climbFrom(int from, int verb, Site site) {
    int at = from;
    boolean purpose = false;
    for (int step = 0; step < LONGEST_CHAIN && at >= 0; step++) {
      VerbGroup group = sentence.verb(at);
      if (group != null) {
        boolean neutral = sets.set("neutral-verb").contains(group.lemma()) && endings.said(group) == null
            && !sets.set("request").contains(group.lemma());
        if (neutral && deed && site.isVerb() && sets.set("talking").contains(group.lemma())) take(Modality.REPORTED);
        if (neutral && !(at == verb && site.isVerb())) return;
        if (deed && at == verb && forms.leavesDeal(group, at, site)) return;
        verbs.add(at);
        if (!offered) deeds.add(at);
        if (purpose && words.verb(group.lemma(), group.passive()) == Modality.ENDED) return;
        unclaimed |= wished && (sets.set("wish").contains(group.lemma()) || (deed && forms.isExpected(group)));
        verb(group, at, at == verb && site.isVerb());
        at = next(group, at);
      } else {
        NounPhrase noun = sentence.noun(at);
        if (noun == null) return;
        if (!wishes.byMeans(verbs)) noun(noun);
        offered |= sets.holds("bid-noun", scene.head(noun)) || sets.holds("bid-word", scene.head(noun));
        take(endings.of(at));
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

  /** The verb that a noun is the object of, or the noun that it is a side of: "talks with X on buying". */
  private int beyond(int noun) {
    int verb = scene.syntax().verbOf(noun, false);
    int first = scene.syntax().listBefore(noun).getFirst() - 1;
    NounPhrase before = sentence.noun(first - 1);
    boolean side = verb < 0 && before != null && sentence.joint(first) == WordClass.PREPOSITION
        && sets.set("side-preposition").contains(sentence.word(first))
        && sets.holds("intent-noun", scene.head(before));
    side |= verb < 0 && before != null && sets.holds("agreed-noun", scene.head(before))
        && sentence.joint(first) == WordClass.PREPOSITION && sentence.word(first).equals("for");
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
      case GERUND -> forms.isAside(group) ? -1 : scene.syntax().governor(at);
      case FINITE -> beyondClause(group, at);
      case PARTICIPLE -> -1;
    };
  }

  /** What governs a finite verb: what does the one it is joined to, or the verb that denies its clause; or -1. */
  private int beyondClause(VerbGroup group, int at) {
    int shared = forms.sharedGovernor(group, at);
    return shared >= 0 ? shared : clauses.denial(at);
  }

  private void modifiers(NounPhrase noun, int trigger) {
    for (int unit = noun.from(); unit < noun.to(); unit++) {
      Modality said = words.modifier(scene.unit(unit).text());
      if (said != null && unit != trigger && !endings.isWrittenOff(noun)) take(said);
      if (scene.unit(unit).text().equals("no")) take(Modality.DENIED);
    }
  }

  private void noun(NounPhrase noun) {
    Modality said = words.noun(WordSets.singular(scene.head(noun)));
    if (said != null) take(said);
    if (supposed.inclination(noun.from()) == Modality.REPORTED) take(Modality.REPORTED);
    unclaimed |= sets.set("request-noun").contains(WordSets.singular(scene.head(noun)))
        || (deed && sets.holds("hard-noun", scene.head(noun)))
        || (ofOffice && sets.holds("candidate-noun", scene.head(noun)));
    failed |= sets.set("failing-noun").contains(scene.head(noun));
    modifiers(noun, -1);
  }

  /** @param own whether the verb is the trigger itself, which says nothing about itself */
  private void verb(VerbGroup group, int at, boolean own) {
    unclaimed |= !there && group.kind() == VerbGroup.Kind.FINITE && clauses.isDoubted(at);
    unclaimed |= own && forms.isByNobody(group, at);
    unclaimed |= forms.isYetTo(group) || (own && group.negated() && group.kind() == VerbGroup.Kind.GERUND);
    if (group.negated() && (own || !sets.set("interfering").contains(group.lemma()))) take(negation(group));
    Modality inclined = supposed.inclination(group);
    unclaimed |= inclined == Modality.DENIED;
    if (inclined != null) take(inclined);
    if (own && ofTime && supposed.isAhead(group)) take(Modality.PLANNED);
    String modal = group.modal() == null && own ? forms.sharedModal(group, at) : group.modal();
    if (modal != null) {
      String plain = modal.replace("n't", "").replace("cannot", "can");
      if (sets.set("maybe-modal").contains(plain)) maybe = true;
      else if (sets.set("intention-modal").contains(modal) || sets.set("intention-modal").contains(plain))
        take(Modality.PLANNED);
    }
    if (own && group.kind() == VerbGroup.Kind.INFINITIVE && scene.syntax().governor(at) < 0) take(Modality.PLANNED);
    if (own && forms.isHeadlinePlan(group, at)) take(Modality.PLANNED);
    if (forms.isTo(group, at)) take(Modality.PLANNED);
    for (int unit = Math.max(0, group.from() - 1); unit < Math.min(scene.size(), group.to() + 1); unit++) {
      Modality said = words.modifier(scene.unit(unit).text());
      if (said != null && scene.unit(unit).kind() == WordClass.ADVERB) take(said);
    }
    if (own) return;
    unclaimed |= sets.set("request").contains(group.lemma()) && !group.passive();
    unclaimed |= group.modal() != null && forms.isNobodys(at);
    Modality said = deed && forms.isPaused(group, at) ? null : endings.said(group);
    if (deed && offered && !hindered && group.lemma().equals("lose")) take(Modality.ENDED);
    boolean tried = deed && forms.isTried(group);
    if (tried) take(Modality.ENDED);
    boolean fails = sets.set("failing-verb").contains(group.lemma()) && !group.negated();
    unclaimed |= deed && hindered && (tried || fails);
    failed |= fails;
    unclaimed |= sets.set("struggling-verb").contains(group.lemma()) && verbs.size() > 1;
    boolean hindering = sets.set("hindering").contains(group.lemma())
        || (deed && sets.set("stopping").contains(group.lemma()));
    boolean hinders = hindering && group.kind() == VerbGroup.Kind.INFINITIVE && !forms.isDecided(at);
    hindered |= hindering;
    unclaimed |= !deed && ofTime && sets.set("wishing").contains(group.lemma())
        && scene.unit(group.from()).text().equals("had");
    if (said != null) take(said == Modality.ENDED && hinders ? Modality.PLANNED : said);
  }

  private Modality negation(VerbGroup group) {
    if (supposed.isNoLonger(group)) return Modality.ENDED;
    return supposed.isNotBefore(group) ? Modality.PLANNED : Modality.DENIED;
  }

  /** What is further out weighs more where it denies, ends or doubts; else the first word counts. */
  private void take(@Nullable Modality said) {
    if (said == null) return;
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
