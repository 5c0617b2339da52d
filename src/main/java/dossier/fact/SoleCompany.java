package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.VerbGroup;
import dossier.grammar.WordClass;
import dossier.name.Name;
import dossier.name.NameType;
import dossier.name.Party;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives what an authority does to the one known company that its sentence names, where no name stands beside it, and a
 * launch to whom makes the thing by all that is known. For other types and things the only name is too often wrong: read on 8,808 articles, one in three of such launches, hacks and appointments was
 * somebody else's.
 */
final class SoleCompany {
  private final Scene scene;
  private final Actors actors;
  private final WordSets words = WordSets.ENGLISH;

  SoleCompany(Scene scene, Actors actors) {
    this.scene = scene;
    this.actors = actors;
  }

  /** Whether it may give a company to facts of a type. */
  static boolean isFor(FactType type) {
    return type == FactType.PRODUCT_LAUNCH || type == FactType.REGULATORY;
  }

  /**
   * The company, or null where the sentence names none or several, or where somebody else does what the site tells.
   *
   * @param slots what was found for the fact, the other sides of which it is not of
   */
  @Nullable
  Found of(FactType type, Site site, Map<Slot, List<Found>> slots) {
    if (type == FactType.PRODUCT_LAUNCH) return maker(site, slots.getOrDefault(Slot.PRODUCT, List.of()));
    if (!isFor(type) || scene.headline() || isOfOthers(site) || actors.named().hasStranger())
      return null;
    Set<String> others = new HashSet<>();
    for (Found other : slots.getOrDefault(Slot.COUNTERPARTY, List.of()))
      if (other.party() != null) others.add(PartyKey.of(other.party()));
    List<Found> named = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (int unit = 0; unit < scene.size(); unit++) {
      Name name = scene.name(unit);
      if (name == null || name.type() != NameType.COMPANY || actors.isAnalystFirm(name, unit)) continue;
      Party party = actors.actor(name, unit).party();
      if (party == null || others.contains(PartyKey.of(party))) continue;
      if (party.company() == null) return null;
      if (keys.add(PartyKey.of(party))) named.add(Found.party(party, unit, unit + 1));
    }
    return named.size() == 1 && !isParted(named.getFirst().from(), site.unit()) ? named.getFirst() : null;
  }

  /** "A hurdle for Acme: scrutiny": whether a mark that ends what is said stands between two units. */
  private boolean isParted(int one, int other) {
    for (int unit = Math.min(one, other); unit < Math.max(one, other); unit++)
      if (scene.unit(unit).kind() == WordClass.STOP) return true;
    return false;
  }

  /** "Since the launch of Zorro": who makes what is launched, where it is known; null where another launches it. */
  private @Nullable Found maker(Site site, List<Found> products) {
    VerbGroup verb = scene.sentence().verb(site.element());
    if (verb != null && !verb.passive() && site.doers(false).isEmpty()) return null;
    if (isOfOthers(site) || products.size() != 1 || (!site.isVerb() && !isOf(site.element() + 1))) return null;
    Found product = products.getFirst();
    NounPhrase phrase = scene.phraseOf(product.from());
    boolean whole = phrase != null && (phrase.head() < product.to() || words.holds("product", scene.head(phrase)));
    Party maker = !whole || product.text() == null ? null : actors.owners().owner(product.text());
    return maker == null ? null : Found.party(maker, product.from(), product.to());
  }

  private boolean isOf(int position) {
    return scene.sentence().joint(position) == WordClass.PREPOSITION && scene.sentence().word(position).equals("of");
  }

  /** Whether a verb has somebody as its subject that is neither "it", "he" nor a person's name. */
  private boolean isOfOthers(Site site) {
    if (!site.isVerb()) return false;
    for (int position : site.doers(false)) {
      NounPhrase noun = scene.sentence().noun(position);
      if (noun == null) continue;
      Name name = scene.name(noun.head());
      boolean person = name != null && name.type() == NameType.PERSON;
      if (!person && scene.unit(noun.head()).kind() != WordClass.PRONOUN) return true;
    }
    return false;
  }
}
