package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.WordClass;
import dossier.name.Party;
import java.util.List;
import java.util.Objects;

/**
 * What is bought and of whom, as a match found both: what only describes a company that is named is no thing, and who sells
 * a company that is only described is not bought.
 */
final class BoughtThings {
  /** Units between an owner and what is owned: "'s" and an empty word. */
  private static final int OWNED = 2;

  private final Scene scene;
  private final PatternMatch match;
  private final Found company;
  private final List<Found> products;
  private final List<Found> others;

  /**
   * The things and other sides of a match.
   *
   * @param company whose deal it is
   * @param products what it found as bought
   * @param others whom it found as the other side
   */
  BoughtThings(Scene scene, PatternMatch match, Found company, List<Found> products, List<Found> others) {
    this.scene = scene;
    this.match = match;
    this.company = company;
    this.products = products;
    this.others = products.stream().anyMatch(product -> isSoldWhole(product, others)) ? List.of() : others;
  }

  /** The other sides, but not who sells a company that is only described: "bought the cable operator from Acme". */
  List<Found> others() {
    return isPartedWith() ? List.of() : others;
  }

  /** "spun off Tern": a unit with a name, which no other side buys or sells. */
  private boolean isPartedWith() {
    return "sells".equals(match.pattern().way());
  }

  /** What is bought. What describes the target of a deal that is named is no product: "the wireless provider". */
  List<String> products() {
    if (isPartedWith() && products.isEmpty())
      return others.stream().map(Found::party).filter(Objects::nonNull).map(Party::name).distinct().toList();
    return products.stream()
        .filter(product -> !describes(product))
        .map(product -> others.isEmpty() ? text(product) : withoutOther(product))
        .filter(product -> !product.isEmpty())
        .distinct()
        .toList();
  }

  private boolean isSoldWhole(Found product, List<Found> sellers) {
    return endsIn("company-noun", text(product))
        && sellers.stream().anyMatch(seller -> product.to() <= seller.from() && isFrom(seller));
  }

  private boolean isFrom(Found seller) {
    NounPhrase phrase = scene.phraseOf(seller.from());
    int first = phrase == null ? seller.from() : phrase.from();
    return first > 0 && scene.unit(first - 1).text().equals("from");
  }

  /** "the wireless provider": what kind of company the other side is, unless it has it: "Tern's maps business". */
  private boolean describes(Found product) {
    if (!others.isEmpty() && WordSets.ENGLISH.set("body-noun").contains(text(product))) return true;
    return !others.isEmpty() && endsIn("company-noun", text(product))
        && others.stream().noneMatch(other -> has(other, product));
  }

  /** "Tern's maps network", "Tern maps business", "Tern sold its maps network". */
  private boolean has(Found other, Found product) {
    if (other.to() > other.from() && other.from() > product.to()) return scene.unit(product.to()).text().equals("of");
    if (other.to() <= other.from() || other.to() > product.from()) return false;
    int trigger = match.site().unit();
    if (scene.unit(other.to()).kind() == WordClass.GENITIVE || (other.to() <= trigger && trigger < product.from()))
      return true;
    return endsIn("part-noun", text(product)) && product.from() - other.to() <= OWNED;
  }

  /** "Tern's stake": a share that the other side has, in what is not told; what is bought back is one in the buyer. */
  private String held(Found product) {
    String text = text(product);
    NounPhrase phrase = product.to() > product.from() ? scene.phraseOf(product.from()) : null;
    NounPhrase owner = phrase == null ? null : phrase.possessor();
    boolean had = owner != null && endsIn("stake-noun", text) && !isPartedWith()
        && others.stream().anyMatch(other -> other.from() < owner.to() && other.to() > owner.from());
    if (owner == null || phrase == null || !had) return text;
    String whole = scene.span(owner.from(), phrase.head() + 1).of(scene.sentence().text());
    Party buyer = company.party();
    return isBack() && buyer != null ? whole + " in " + buyer.name() : whole;
  }

  /** "buy back". */
  private boolean isBack() {
    int behind = match.site().unit() + 1;
    return behind < scene.size() && scene.unit(behind).text().equals("back");
  }

  /** A "stake in Sanyo" that is bought of Sanyo is a stake. */
  private String withoutOther(Found product) {
    String text = text(product);
    int in = text.lastIndexOf(" in ");
    boolean inside = others.stream()
        .anyMatch(other -> (other.from() >= product.from() && other.to() == product.to())
            || (other.party() != null && text.endsWith(" in " + other.party().name())));
    return in < 0 ? held(product) : inside ? text.substring(0, in) : text;
  }

  private static String text(Found product) {
    return Objects.requireNonNullElse(product.text(), "");
  }

  private static boolean endsIn(String set, String words) {
    return WordSets.ENGLISH.holds(set, words.substring(words.lastIndexOf(' ') + 1));
  }
}
