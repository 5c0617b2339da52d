package dossier.fact;

import dossier.grammar.Element;
import dossier.grammar.NounPhrase;
import dossier.grammar.Sentence;
import dossier.grammar.VerbGroup;
import dossier.grammar.WordClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells whether a deed is only an example, an idea or a wish that time has overtaken, so that nobody claims it. */
final class Unclaimed {
  private final Scene scene;
  private final Sentence sentence;
  private final Passing passing;
  private final Ideas ideas;
  private final ModalityWords words = ModalityWords.ENGLISH;
  private final WordSets sets = WordSets.ENGLISH;

  Unclaimed(Scene scene) {
    this.scene = scene;
    this.sentence = scene.sentence();
    this.passing = new Passing(scene);
    this.ideas = new Ideas(scene);
  }

  /** @param chain what governs the deed of the site, climbed */
  boolean is(Site site, GoverningWords chain) {
    return isIdea(site) || isOvertaken(site, chain) || isNotExcluded(chain.verbs()) || isSomeDeal(site, chain)
        || isAfterUnreal(site) || isOpenness(chain.verbs()) || isTopic(site, chain) || passing.is(site, chain.verbs())
        || isLongTalk(site, chain)
        || ideas.is(site, chain.verbs());
  }

  /**
   * Whether it is no news of its own: a step before what is only reported, or a cause that is none.
   *
   * @param report whether nobody says so who is named
   */
  boolean isAside(Site site, GoverningWords chain, boolean report) {
    VerbGroup last = chain.verbs().isEmpty() ? null : sentence.verb(chain.verbs().getLast());
    if (!report && last != null && isWeighedOnce(last)) return true;
    VerbGroup own = sentence.verb(site.element());
    if (own == null || own.kind() != VerbGroup.Kind.FINITE) return false;
    return (report && new Supposed(scene).isFirst(own))
        || (chain.modality() == Modality.DENIED && isCause(site.unit()));
  }

  /** "needs no approval since the two are not merging". */
  private boolean isCause(int unit) {
    for (int at = unit - 1; at >= 0; at--) {
      if (scene.unit(at).kind() == WordClass.SUBORDINATOR)
        return sets.set("cause-opener").contains(scene.unit(at).text());
      if (scene.unit(at).is(WordClass.STOP, WordClass.COMMA)) return false;
    }
    return false;
  }

  /** "measures such as selling X", "the idea of buying X": a gerund behind a noun that no deed belongs to. */
  private boolean isIdea(Site site) {
    VerbGroup own = sentence.verb(site.element());
    if (own == null || own.kind() != VerbGroup.Kind.GERUND || isEnd(own)) return false;
    int governor = scene.syntax().governor(site.element());
    NounPhrase noun = sentence.noun(governor);
    if (noun == null) return false;
    if (scene.head(noun).equals("such")) return !isOfPast(site);
    if (sentence.joint(governor + 1) != WordClass.PREPOSITION || scene.name(noun.head()) != null) return false;
    String preposition = sentence.word(governor + 1);
    if (sets.set("example-opener").contains(preposition)) return !isOfPast(site);
    VerbGroup verb = sentence.verb(scene.syntax().verbOf(governor, true));
    if (verb != null && sets.set("talking").contains(verb.lemma())) return false;
    return sets.set("matter-preposition").contains(preposition) && !isOfDeeds(scene.head(noun));
  }

  /** "ended two years of talks with Acme": how they ended is not told, with a deal or without. */
  private boolean isLongTalk(Site site, GoverningWords chain) {
    int of = site.element() - 1;
    if (chain.modality() != Modality.ENDED || chain.verbs().isEmpty() || sentence.noun(site.element()) == null
        || sentence.joint(of) != WordClass.PREPOSITION || !sentence.word(of).equals("of"))
      return false;
    VerbGroup end = sentence.verb(chain.verbs().getLast());
    Element length = sentence.at(of - 1);
    return end != null && sets.set("concluding").contains(end.lemma()) && length != null
        && sets.set("length-noun").contains(last(scene.unit(length.to() - 1).text()));
  }

  private static String last(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  /** "reasons for rejecting a bid". */
  private boolean isEnd(VerbGroup verb) {
    Modality said = words.verb(verb.lemma(), verb.passive());
    return said == Modality.DENIED || said == Modality.ENDED;
  }

  /** "made achievements such as buying X": whether the examples are of what somebody did, and none that could be. */
  private boolean isOfPast(Site site) {
    for (int at = site.element() + 1; at < sentence.elements().size(); at++) {
      VerbGroup verb = sentence.verb(at);
      boolean unreal = verb != null && verb.modal() != null && sets.set("unreal-modal").contains(verb.modal());
      if (unreal) return false;
    }
    for (int at = site.element() - 1; at >= 0; at--) {
      VerbGroup verb = sentence.verb(at);
      if (verb != null && verb.kind() != VerbGroup.Kind.GERUND)
        return verb.kind() == VerbGroup.Kind.FINITE && verb.modal() == null && scene.unit(verb.head()).past();
    }
    return false;
  }

  private boolean isOfDeeds(String head) {
    String noun = WordSets.singular(head);
    return words.noun(noun) != null || sets.holds("intent-noun", noun) || sets.holds("agreed-noun", noun)
        || sets.holds("bid-noun", noun) || sets.holds("permission", noun) || sets.holds("hearsay-noun", noun)
        || sets.holds("deed-noun", noun) || sets.set("inclined").contains(head)
        || sets.set("disinclined").contains(head);
  }

  /** "had wanted to sell X", "had bid for X": a plan that the sentence looks back on; talks that were held are there. */
  private boolean isOvertaken(Site site, GoverningWords chain) {
    if (chain.modality() == Modality.DENIED || chain.modality() == Modality.ENDED || chain.verbs().isEmpty())
      return false;
    VerbGroup last = sentence.verb(chain.verbs().getLast());
    if (last == null || last.kind() != VerbGroup.Kind.FINITE || last.to() - last.from() < 2
        || !scene.unit(last.from()).text().equals("had"))
      return false;
    VerbGroup own = sentence.verb(site.element());
    return isMeant(words.verb(last.lemma(), last.passive()))
        || (own != null && new Supposed(scene).inclination(own) == Modality.REPORTED)
        || (sets.set("showing").contains(last.lemma()) && isInterest(site));
  }

  /** "Acme pondered buying X": what a headline tells in the past is over, news it tells in the present. */
  private boolean isWeighedOnce(VerbGroup verb) {
    return scene.headline() && verb.kind() == VerbGroup.Kind.FINITE && verb.to() - verb.from() == 1
        && scene.unit(verb.head()).past() && !verb.passive()
        && (words.verb(verb.lemma(), false) == Modality.REPORTED || sets.set("talking").contains(verb.lemma()));
  }

  private static boolean isMeant(@Nullable Modality said) {
    return said == Modality.PLANNED || said == Modality.REPORTED;
  }

  /** "interest in buying X", "a bid". */
  private boolean isInterest(Site site) {
    NounPhrase noun = sentence.noun(site.isVerb() ? scene.syntax().governor(site.element()) : site.element());
    return noun != null
        && (sets.set("inclined").contains(scene.head(noun))
            || words.noun(WordSets.singular(scene.head(noun))) == Modality.PLANNED);
  }

  /** "did not rule out a bid". */
  private boolean isNotExcluded(List<Integer> verbs) {
    for (int at : verbs) {
      VerbGroup verb = sentence.verb(at);
      if (verb != null && verb.negated() && sets.set("excluding-verb").contains(verb.lemma())) return true;
    }
    return false;
  }

  /** "a takeover of X would": a deal that nothing tells of as agreed, done or sought. */
  private boolean isSomeDeal(Site site, GoverningWords chain) {
    NounPhrase own = sentence.noun(site.element());
    if (own == null || chain.modality() != Modality.ASSERTED || scene.headline()) return false;
    boolean some = scene.unit(own.from()).text().matches("an?|another");
    for (int unit = own.from(); unit < own.to(); unit++)
      some &= scene.quantity(unit) == null && !sets.holds("bid-noun", scene.unit(unit).text());
    VerbGroup verb = sentence.verb(site.verb());
    return some && (verb == null || sets.set("saying").contains(verb.lemma()) || isExpected(site.verb(), verb));
  }

  /** "expects the watchdog to look kindly on a takeover". */
  private boolean isExpected(int position, VerbGroup verb) {
    if (verb.kind() != VerbGroup.Kind.INFINITIVE) return false;
    VerbGroup expecting = sentence.verb(scene.syntax().verbOf(scene.syntax().governor(position), false));
    return expecting != null && sets.set("expecting").contains(expecting.lemma());
  }

  /** "it could combine with X after it sells Y": what comes before is not told of as real either. */
  private boolean isAfterUnreal(Site site) {
    VerbGroup own = sentence.verb(site.element());
    if (own == null || own.kind() != VerbGroup.Kind.FINITE || !new Supposed(scene).isAhead(own)) return false;
    for (int at = site.element() - 1; at >= 0; at--) {
      VerbGroup verb = sentence.verb(at);
      if (sentence.joint(at) == WordClass.STOP && !sentence.word(at).startsWith("-")) return false;
      if (verb != null && verb.kind() == VerbGroup.Kind.FINITE)
        return verb.modal() != null && sets.set("unreal-modal").contains(verb.modal());
    }
    return false;
  }

  /** "is with X about buying Y": a gerund of what is talked of, where nothing that was understood says how real it is. */
  private boolean isTopic(Site site, GoverningWords chain) {
    VerbGroup own = sentence.verb(site.element());
    return own != null && own.kind() == VerbGroup.Kind.GERUND && own.from() > 0
        && chain.modality() == Modality.ASSERTED
        && sets.set("topic-preposition").contains(scene.unit(own.from() - 1).text())
        && !scene.vocabulary().contains("spend") && !scene.vocabulary().contains("spent");
  }

  /** "would consider buying X". */
  private boolean isOpenness(List<Integer> verbs) {
    for (int at : verbs) {
      VerbGroup verb = sentence.verb(at);
      if (verb != null && verb.modal() != null && verb.modal().equals("would")
          && words.verb(verb.lemma(), verb.passive()) == Modality.REPORTED)
        return true;
    }
    return false;
  }
}
