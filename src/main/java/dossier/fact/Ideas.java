package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.Sentence;
import dossier.grammar.VerbGroup;
import dossier.grammar.WordClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells whether a deed is only what others hope for, press for or propose, or one of several ways that are open. */
final class Ideas {
  private final Scene scene;
  private final Sentence sentence;
  private final Rights rights;
  private final WordSets sets = WordSets.ENGLISH;

  Ideas(Scene scene) {
    this.scene = scene;
    this.sentence = scene.sentence();
    this.rights = new Rights(scene);
  }

  /** @param verbs the deed and the verbs that govern it, from the inside out */
  boolean is(Site site, List<Integer> verbs) {
    return rights.only(verbs) || isWayOpen(site) || isHoped(site, verbs) || isPressed(verbs) || isCase(site, verbs)
        || isEither(site) || isTermOfOther(site) || isPractice(site) || isMeans(site)
        || isAdvised(site) || (!site.isVerb() && new Grounds(scene).is(site.element()));
  }

  /** "Another option includes Acme selling X": one of several ways, of which nobody is said to look into it. */
  private boolean isWayOpen(Site site) {
    VerbGroup own = sentence.verb(site.element());
    if (own == null || own.kind() != VerbGroup.Kind.GERUND) return false;
    int at = scene.syntax().governor(site.element());
    if (sentence.noun(at) != null && scene.syntax().leftJoint(site.element()) == null)
      at = scene.syntax().verbOf(at, false);
    VerbGroup verb = sentence.verb(at);
    if (verb == null || verb.kind() != VerbGroup.Kind.FINITE || !isOf(verb)) return false;
    NounPhrase way = sentence.noun(at - 1);
    return way != null && sets.holds("way-noun", scene.head(way)) && sentence.verb(at - 2) == null;
  }

  private boolean isOf(VerbGroup verb) {
    return sets.set("involving").contains(verb.lemma()) || verb.lemma().equals("be");
  }

  /** "in the hope that Acme will sell X", "investors expect that Acme will sell X": what others hope or guess. */
  private boolean isHoped(Site site, List<Integer> verbs) {
    int clause = verbs.isEmpty() ? site.element() : verbs.getLast();
    VerbGroup verb = sentence.verb(clause);
    if (verb == null || verb.kind() != VerbGroup.Kind.FINITE || verb.modal() == null || !site.isVerb()) return false;
    List<Integer> subjects = scene.syntax().subjects(clause);
    if (subjects.isEmpty() || subjects.getFirst() > clause || !isCompany(sentence.noun(subjects.getFirst())))
      return false;
    int before = subjects.getFirst() - 1;
    boolean that = sentence.joint(before) == WordClass.SUBORDINATOR && sentence.word(before).equals("that");
    if (that) before--;
    NounPhrase hope = sentence.noun(before);
    if (hope != null) return (that && sets.holds("hope-noun", scene.head(hope))) || isAskedAbout(before, hope);
    VerbGroup hoping = sentence.verb(before);
    return hoping != null && hoping.kind() == VerbGroup.Kind.FINITE && !hoping.passive()
        && (sets.set("hoping").contains(hoping.lemma()) || isGuess(before, hoping));
  }

  /** "was asked about speculation that Acme could merge": a rumour that somebody is only asked about. */
  private boolean isAskedAbout(int position, NounPhrase rumour) {
    VerbGroup asking = sets.holds("hearsay-noun", scene.head(rumour))
        ? sentence.verb(scene.syntax().verbOf(position, true))
        : null;
    return asking != null && sets.set("asking").contains(asking.lemma());
  }

  /** "investors believe". */
  private boolean isGuess(int verb, VerbGroup guess) {
    return sets.set("thinking").contains(guess.lemma()) && scene.syntax()
        .subjects(verb)
        .stream()
        .map(sentence::noun)
        .anyMatch(noun -> noun != null && sets.holds("onlooker", scene.head(noun)));
  }

  /** "pushed Acme to sell X", "wants the company to sell X", "expects Acme to agree to sell X". */
  private boolean isPressed(List<Integer> verbs) {
    for (int at : verbs) {
      VerbGroup verb = sentence.verb(at);
      if (verb == null || verb.kind() != VerbGroup.Kind.INFINITIVE) continue;
      int whom = scene.syntax().governor(at);
      VerbGroup pressing = isCompany(sentence.noun(whom)) ? sentence.verb(scene.syntax().verbOf(whom, false)) : null;
      boolean presses = pressing != null && !pressing.passive()
          && (sets.set("pressing").contains(pressing.lemma()) || sets.set("wish").contains(pressing.lemma())
              || sets.set("expecting").contains(pressing.lemma()));
      if (presses) return true;
    }
    return false;
  }

  private boolean isCompany(@Nullable NounPhrase noun) {
    return noun != null && (scene.name(noun.head()) != null || sets.holds("company-noun", scene.head(noun)));
  }

  /** "In such an event, Acme could try to buy X". */
  private boolean isCase(Site site, List<Integer> verbs) {
    NounPhrase noun = sentence.joint(0) == WordClass.PREPOSITION ? sentence.noun(1) : null;
    if (noun == null || site.element() < 2 || !sets.set("such-case").contains(scene.unit(noun.from()).text())
        || !sets.holds("case-noun", scene.head(noun)))
      return false;
    return verbs.stream().map(sentence::verb).anyMatch(this::isUnreal);
  }

  private boolean isUnreal(@Nullable VerbGroup verb) {
    return verb != null && verb.modal() != null && sets.set("unreal-modal").contains(verb.modal());
  }

  /** "until Acme finds a partner or sells X": one of two things that are still to come. */
  private boolean isEither(Site site) {
    VerbGroup own = sentence.verb(site.element());
    if (own == null || own.kind() != VerbGroup.Kind.FINITE || own.to() - own.from() > 1
        || scene.unit(own.head()).past() || sentence.joint(site.element() - 1) != WordClass.CONJUNCTION
        || !sentence.word(site.element() - 1).equals("or"))
      return false;
    for (int at = site.element() - 2; at >= 0 && sentence.joint(at) != WordClass.STOP; at--) {
      VerbGroup verb = sentence.verb(at);
      if (verb == null || verb.kind() != VerbGroup.Kind.FINITE) continue;
      if (new Supposed(scene).isAhead(verb)) return true;
      if (sentence.noun(at - 1) != null) return false;
    }
    return false;
  }

  /** "Under a proposal by Initech, Acme would sell X", "Initech proposed a deal and, as part of it, Acme would sell X". */
  private boolean isTermOfOther(Site site) {
    VerbGroup own = sentence.verb(site.element());
    List<Integer> subjects = isUnreal(own) ? scene.syntax().subjects(site.element()) : List.of();
    if (subjects.isEmpty() || subjects.getFirst() > site.element()) return false;
    NounPhrase doer = sentence.noun(subjects.getFirst());
    if (doer == null || scene.name(doer.head()) == null) return false;
    for (int at = subjects.getFirst() - 1; at > 0; at--) {
      if (sentence.verb(at) != null || sentence.joint(at) == WordClass.STOP) return false;
      NounPhrase noun = sentence.noun(at);
      if (noun == null || sentence.joint(at - 1) != WordClass.PREPOSITION) continue;
      NounPhrase proposer = sets.holds("proposal", scene.head(noun)) ? proposer(noun, at) : null;
      if (proposer == null && sets.holds("agreed-noun", scene.head(noun))) proposer = whoProposed(at);
      if (proposer != null) return isOther(proposer, doer) && !isNamedBehind(proposer, site);
    }
    return false;
  }

  /** "Initech's proposal", "a proposal by Initech". */
  private @Nullable NounPhrase proposer(NounPhrase proposal, int at) {
    if (proposal.possessor() != null) return proposal.possessor();
    boolean by = sentence.joint(at + 1) == WordClass.PREPOSITION
        && sets.set("proposer-preposition").contains(sentence.word(at + 1));
    return by ? sentence.noun(at + 2) : null;
  }

  /** "Initech proposed to buy Y and": the subject of the verb of proposing that stands before a position. */
  private @Nullable NounPhrase whoProposed(int position) {
    for (int at = position - 1; at >= 0 && sentence.joint(at) != WordClass.STOP; at--) {
      VerbGroup verb = sentence.verb(at);
      if (verb == null || verb.kind() != VerbGroup.Kind.FINITE) continue;
      List<Integer> subjects = sets.set("proposing").contains(verb.lemma()) && !verb.passive()
          ? scene.syntax().subjects(at)
          : List.of();
      return subjects.isEmpty() ? null : sentence.noun(subjects.getLast());
    }
    return null;
  }

  private boolean isOther(NounPhrase one, NounPhrase other) {
    return scene.name(one.head()) != null && !scene.unit(one.head()).text().equals(scene.unit(other.head()).text());
  }

  /** "would sell it to Initech": whether who proposes it has a part in it. */
  private boolean isNamedBehind(NounPhrase noun, Site site) {
    String name = scene.unit(noun.head()).text();
    for (int unit = site.end(); unit < scene.size(); unit++) {
      if (scene.unit(unit).kind() == WordClass.CONJUNCTION) return false;
      if (scene.unit(unit).text().equals(name)) return true;
    }
    return false;
  }

  /** "after cutting jobs and shedding weak units": what a company does now and then, with nobody and no price named. */
  private boolean isPractice(Site site) {
    VerbGroup own = sentence.verb(site.element());
    if (own == null || own.kind() != VerbGroup.Kind.GERUND || !new VerbForms(scene).isAside(own)
        || site.objects().size() != 1)
      return false;
    int object = site.objects().getFirst();
    NounPhrase thing = sentence.noun(object);
    if (thing == null || sentence.joint(object + 1) == WordClass.PREPOSITION || !scene.head(thing).endsWith("s")
        || !sets.holds("asset", scene.head(thing)))
      return false;
    for (int unit = thing.from(); unit < thing.head(); unit++)
      if (scene.name(unit) != null || scene.quantity(unit) != null
          || scene.unit(unit).is(WordClass.DETERMINER, WordClass.POSSESSIVE, WordClass.GENITIVE))
        return false;
    return true;
  }

  /** "Acme would gain scale through a purchase of X": some deal that could bring about what is only supposed. */
  private boolean isMeans(Site site) {
    NounPhrase deal = sentence.noun(site.element());
    boolean means = deal != null && !scene.headline() && sentence.joint(site.element() - 1) == WordClass.PREPOSITION
        && sets.set("means-preposition").contains(sentence.word(site.element() - 1))
        && sets.set("some").contains(scene.unit(deal.from()).text());
    for (int at = site.element() - 2; means && at >= 0 && sentence.joint(at) != WordClass.STOP; at--) {
      VerbGroup verb = sentence.verb(at);
      if (verb == null || verb.kind() != VerbGroup.Kind.FINITE) continue;
      return isUnreal(verb) && isCompany(sentence.noun(at - 1));
    }
    return false;
  }

  /** "X would be a good acquisition for Acme": what somebody thinks that a company could do well to buy. */
  private boolean isAdvised(Site site) {
    NounPhrase deal = sentence.noun(site.element());
    VerbGroup be = deal == null ? null : sentence.verb(scene.syntax().verbOf(site.element(), false));
    if (deal == null || be == null || !be.lemma().equals("be") || !isUnreal(be)) return false;
    for (int unit = deal.from(); unit < deal.head(); unit++)
      if (sets.set("praise-word").contains(scene.unit(unit).text())) return true;
    return false;
  }
}
