package dossier.fact;

import dossier.grammar.Sentence;
import dossier.grammar.VerbGroup;
import dossier.grammar.WordClass;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether verbs only say what ought to be, what would be if, or what would have been. */
final class Supposed {
  /** Types of which "should" tells what is expected, not what somebody finds right. */
  private static final Set<FactType> EXPECTED = EnumSet.of(FactType.PRODUCT_LAUNCH, FactType.LISTING, FactType.FUNDING,
      FactType.WORKFORCE,
      FactType.EARNINGS, FactType.METRIC);
  /** Units behind a verb in which "until" makes "not" a "not before". */
  private static final int UNTIL = 8;

  private final Scene scene;
  private final Sentence sentence;
  private final WordSets sets = WordSets.ENGLISH;

  Supposed(Scene scene) {
    this.scene = scene;
    this.sentence = scene.sentence();
  }

  /** @param verbs the deed and the verbs that govern it, from the inside out */
  boolean only(List<Integer> verbs, FactType type) {
    if (type == FactType.EARNINGS || type == FactType.METRIC) return false;
    for (int i = 0; i < verbs.size(); i++) {
      VerbGroup verb = sentence.verb(verbs.get(i));
      if (verb == null) continue;
      String modal = verb.modal() == null ? "" : verb.modal().replace("n't", "");
      if (!EXPECTED.contains(type) && sets.set("duty-modal").contains(modal)) return true;
      if (i > 0 && !verb.passive()
          && (sets.set("needing").contains(verb.lemma()) || (type == FactType.ACQUISITION && hasTo(verb))))
        return true;
      if (sets.set("unreal-modal").contains(modal) && isPerfect(verb)) return true;
      if (modal.equals("would") && verb.kind() == VerbGroup.Kind.FINITE && !isReported(verb)) return true;
    }
    return false;
  }

  /** "has to agree": what somebody had to do he did. */
  private boolean hasTo(VerbGroup verb) {
    return verb.lemma().equals("have") && verb.to() < scene.size() && scene.unit(verb.to()).text().equals("to")
        && scene.unit(verb.head()).text().matches("has|have");
  }

  /** "would have bought". */
  private boolean isPerfect(VerbGroup verb) {
    for (int unit = verb.from(); unit < verb.head(); unit++)
      if (scene.unit(unit).text().equals("have")) return true;
    return false;
  }

  /** Whether somebody says so, or what stands before tells of a plan: "a deal that would". */
  private boolean isReported(VerbGroup would) {
    if (scene.headline() || scene.unit(Math.max(0, would.from() - 1)).kind() == WordClass.RELATIVE) return true;
    for (int at = 0; at < sentence.elements().size(); at++) {
      VerbGroup verb = sentence.verb(at);
      if (verb == null || verb.equals(would)) continue;
      boolean tells = sets.set("saying").contains(verb.lemma()) || sets.set("telling-that").contains(verb.lemma());
      if (tells) return true;
    }
    for (int unit = 0; unit < scene.size(); unit++)
      if (scene.unit(unit).text().equals("that") && scene.unit(unit).kind() == WordClass.SUBORDINATOR) return true;
    return scene.vocabulary().contains("according");
  }

  /** "will not be sold until May": it is to be, then. */
  boolean isNotBefore(VerbGroup verb) {
    for (int unit = verb.to(); unit < Math.min(scene.size(), verb.to() + UNTIL); unit++) {
      if (scene.unit(unit).kind() == WordClass.STOP) return false;
      if (scene.unit(unit).text().equals("until")) return true;
    }
    return false;
  }

  /** "is interested in buying": what somebody thinks of a deed, from the word before; null where there is no such word. */
  @Nullable
  Modality inclination(VerbGroup gerund) {
    return gerund.kind() == VerbGroup.Kind.GERUND ? inclination(gerund.from()) : null;
  }

  /** "close to a sale": what the word before a preposition says of what begins at a unit; null where it says nothing. */
  @Nullable
  Modality inclination(int unit) {
    if (unit < 2 || scene.unit(unit - 1).kind() != WordClass.PREPOSITION) return null;
    if (sets.set("near-by").contains(scene.unit(unit - 1).text())) return Modality.REPORTED;
    int before = unit - 2;
    while (before > 0 && scene.unit(before).is(WordClass.QUOTE, WordClass.TIME))
      before--;
    String word = scene.unit(before).text();
    if (sets.set("inclined").contains(word)) return Modality.REPORTED;
    return sets.set("disinclined").contains(word) ? Modality.DENIED : null;
  }

  /** "no longer sells". */
  boolean isNoLonger(VerbGroup verb) {
    for (int unit = Math.max(0, verb.from() - 1); unit < verb.head(); unit++)
      if (scene.unit(unit).text().contains("longer")) return true;
    return false;
  }

  /** "when it goes public": what a clause of time says in the present is still to come. */
  boolean isAhead(VerbGroup verb) {
    boolean present = verb.kind() == VerbGroup.Kind.FINITE && verb.modal() == null && !scene.unit(verb.head()).past()
        && !scene.unit(verb.from()).past() && verb.to() - verb.from() == 1;
    if (!present || scene.headline()) return false;
    for (int unit = verb.from() - 1; unit >= 0; unit--) {
      WordClass kind = scene.unit(unit).kind();
      if (sets.set("time-opener").contains(scene.unit(unit).text())) return true;
      if (kind == WordClass.VERB || kind == WordClass.AUXILIARY || kind == WordClass.MODAL
          || kind == WordClass.COMMA || kind == WordClass.STOP || kind == WordClass.RELATIVE)
        return false;
    }
    return false;
  }

  /** "once it has sold X": what must be done first. */
  boolean isFirst(VerbGroup verb) {
    if (isAhead(verb)) return true;
    boolean perfect = verb.to() - verb.from() == 2 && scene.unit(verb.from()).text().matches("has|have");
    for (int unit = verb.from() - 1; perfect && unit >= 0; unit--) {
      if (sets.set("condition-opener").contains(scene.unit(unit).text())) return true;
      if (scene.unit(unit)
          .is(WordClass.VERB, WordClass.AUXILIARY, WordClass.MODAL, WordClass.COMMA, WordClass.STOP,
              WordClass.RELATIVE))
        return false;
    }
    return false;
  }

  /** "selling X would mean", "a spinoff could help": what is only supposed is the subject of a verb in "would". */
  boolean isSupposed(Site site) {
    VerbGroup own = sentence.verb(site.element());
    if (own != null && own.kind() != VerbGroup.Kind.GERUND) return false;
    int after = own == null ? scene.syntax().verbAfter(site.element()) : nextVerb(site);
    VerbGroup verb = sentence.verb(after);
    if (isLeftUnsaid(site.element())) return own == null || opensClause(site.element());
    if (verb == null || verb.modal() == null || scene.syntax().leftJoint(after) == WordClass.RELATIVE) return false;
    boolean unreal = sets.set("unreal-modal").contains(verb.modal());
    if (own == null && verb.modal().equals("would") && sets.set("coming-about").contains(verb.lemma())) return false;
    return unreal && (own == null || opensClause(site.element()));
  }

  /** "that of Y would not, but a sale of X would", "selling X would “hurt” it": a modal verb that stands alone behind. */
  private boolean isLeftUnsaid(int element) {
    if (sentence.noun(element) != null && sentence.joint(element - 1) == WordClass.PREPOSITION) return false;
    for (int at = element + 1; at < sentence.elements().size(); at++) {
      WordClass joint = sentence.joint(at);
      if (joint == WordClass.MODAL) return sets.set("unreal-modal").contains(sentence.word(at));
      if (sentence.noun(at) == null && joint != WordClass.PREPOSITION && joint != WordClass.ADVERB) return false;
    }
    return false;
  }

  /** "it would gain from buying X": what a gerund behind a preposition says where the verb before it is unreal. */
  boolean isOnlyMeans(int element) {
    VerbGroup own = sentence.verb(element);
    if (own == null || own.kind() != VerbGroup.Kind.GERUND || own.from() == 0) return false;
    if (scene.unit(own.from() - 1).kind() != WordClass.PREPOSITION) return false;
    boolean apart = sentence.joint(element - 2) == WordClass.COMMA;
    for (int at = element - 1; at >= 0; at--) {
      VerbGroup verb = sentence.verb(at);
      if (verb != null && verb.kind() == VerbGroup.Kind.FINITE && !(apart && isSubordinate(at)))
        return verb.modal() != null && sets.set("unreal-modal").contains(verb.modal());
      if (sentence.joint(at) == WordClass.STOP) return false;
    }
    return false;
  }

  /** ", which would own it if it paid,": whether a finite verb stands in a clause that hangs on another. */
  private boolean isSubordinate(int verb) {
    if (scene.syntax().leftJoint(verb) == WordClass.RELATIVE) return true;
    List<Integer> subjects = scene.syntax().subjects(verb);
    return !subjects.isEmpty() && subjects.getFirst() < verb
        && sentence.joint(subjects.getFirst() - 1) == WordClass.SUBORDINATOR;
  }

  private int nextVerb(Site site) {
    for (int i = site.element() + 1; i < sentence.elements().size(); i++) {
      VerbGroup verb = sentence.verb(i);
      if (verb != null && verb.kind() == VerbGroup.Kind.FINITE) return i;
      boolean comma = sentence.joint(i) == WordClass.COMMA && !isSaidBefore(site.element());
      if (comma || sentence.joint(i) == WordClass.STOP || sentence.joint(i) == WordClass.RELATIVE) return -1;
    }
    return -1;
  }

  private boolean isSaidBefore(int element) {
    VerbGroup saying = sentence.verb(element - 1);
    return saying != null && sets.set("saying").contains(saying.lemma());
  }

  private boolean opensClause(int element) {
    WordClass before = sentence.joint(element - 1);
    return element == 0 || before == WordClass.STOP || before == WordClass.QUOTE || before == WordClass.SUBORDINATOR
        || before == WordClass.CONJUNCTION || isSaidBefore(element);
  }
}
