package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.WordClass;
import dossier.name.Name;
import dossier.name.NameType;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Tells what funds buy and sell for their portfolios, which is no deal between companies: shares, and stakes for no sum. */
final class PortfolioTrades {
  /** Units behind a trigger in which a number of shares stands that it is about. */
  private static final int NEAR = 5;

  private final Scene scene;
  private final WordSets words = WordSets.ENGLISH;

  PortfolioTrades(Scene scene) {
    this.scene = scene;
  }

  /**
   * The facts of an article without what companies outside the catalogue buy of those in it for no sum, where its title
   * tells what funds do: "Funds cut their holdings".
   */
  static List<FoundFact> dropped(String title, List<FoundFact> facts) {
    Set<String> told = Set.copyOf(List.of(title.toLowerCase(Locale.ROOT).split("[^a-z-]+", -1)));
    WordSets sets = WordSets.ENGLISH;
    if (Collections.disjoint(sets.set("portfolio-news"), told) || !Collections.disjoint(sets.set("buyout-word"), told))
      return facts;
    return facts.stream().filter(found -> !isTrade(found.fact())).toList();
  }

  private static boolean isTrade(Fact fact) {
    return fact.type() == FactType.ACQUISITION && fact.company().company() == null && fact.amount() == null
        && fact.counterparties().stream().anyMatch(other -> other.company() != null);
  }

  /** Whether a match tells of such a trade by {@code company}. */
  boolean is(PatternMatch match, Found company) {
    if (isOfOwnShare(match.site())) return true;
    if (company.party() == null || company.party().company() != null) return false;
    boolean shares = isOfShares(match.site());
    if (isOfMany(match) || isOfPerson(match.site()) || isCounted(match.site())) return true;
    if (isFund(company)) return shares || isOfStake(match) || match.pattern().name().equals("acquisition.buy-into");
    return shares && isInvestors(company);
  }

  /** By a word of its name. */
  private boolean isFund(Found company) {
    String name = Objects.requireNonNull(company.party()).name().toLowerCase(Locale.ROOT);
    return List.of(name.split(" ", -1)).stream().anyMatch(words.set("fund-word")::contains);
  }

  /** "Jane Roe's Tern Group", "the fund Tern": a firm that one person invests by, or that is spoken of as a fund. */
  private boolean isInvestors(Found company) {
    boolean fund = !Collections.disjoint(words.set("portfolio-word"), scene.vocabulary());
    NounPhrase phrase = company.to() > company.from() ? scene.phraseOf(company.from()) : null;
    Name possessor = phrase == null || phrase.possessor() == null ? null : scene.name(phrase.possessor().head());
    return fund || (possessor != null && possessor.type() == NameType.PERSON);
  }

  /** "bought 4 million shares of", "bought more shares in". */
  private boolean isOfShares(Site site) {
    for (int unit = site.end(); unit < Math.min(scene.size(), site.end() + NEAR); unit++)
      if (scene.unit(unit).text().endsWith("shares")) return true;
    return false;
  }

  /** "raised its stake in Acme from 3 million shares to 4 million shares": how many it held before and holds now. */
  private boolean isCounted(Site site) {
    boolean before = false;
    for (int unit = site.end() + 1; unit < scene.size(); unit++) {
      if (scene.unit(unit).is(WordClass.STOP, WordClass.VERB, WordClass.RELATIVE)) return false;
      if (!scene.unit(unit).text().endsWith("shares")) continue;
      NounPhrase shares = scene.phraseOf(unit);
      String word = shares == null || shares.from() == 0 ? "" : scene.unit(shares.from() - 1).text();
      if (before && words.set("range-link").contains(word)) return true;
      before |= word.equals("from");
    }
    return false;
  }

  /** "cut its stake in Acme": a share for no sum, of nobody who is told, and not by a buyout firm. */
  private boolean isOfStake(PatternMatch match) {
    boolean stake = match.slots()
        .getOrDefault(Slot.PRODUCT, List.of())
        .stream()
        .map(Found::text)
        .filter(Objects::nonNull)
        .anyMatch(this::isShare);
    boolean deal = match.slots().containsKey(Slot.AMOUNT) || match.pattern().name().equals("acquisition.sell-to")
        || !Collections.disjoint(words.set("buyout-word"), scene.vocabulary());
    return stake && !deal;
  }

  /** "an Acme employee sold most of his stake", "Acme executives sold their shares": what people have, not their company. */
  private boolean isOfOwnShare(Site site) {
    if (!site.isVerb() || site.doers(false).stream().noneMatch(this::isPerson)) return false;
    for (int unit = site.end(); unit < Math.min(scene.size(), site.end() + NEAR); unit++) {
      NounPhrase share = scene.phraseOf(unit);
      if (share == null || share.pronoun() < 0) continue;
      String whose = scene.unit(share.pronoun()).text();
      return !whose.equals("its") && words.holds("holding-word", scene.head(share));
    }
    return false;
  }

  private boolean isPerson(int position) {
    NounPhrase doer = scene.sentence().noun(position);
    if (doer == null) return false;
    Name name = scene.name(doer.head());
    String head = scene.head(doer);
    return name == null
        ? words.holds("people", head) || words.holds("exec-role", head) || words.holds("share-holder", head)
            || words.set("he").contains(head)
        : name.type() == NameType.PERSON;
  }

  /** "his previous purchases of Acme": what a person bought again and again. */
  private boolean isOfPerson(Site site) {
    NounPhrase own = scene.sentence().noun(site.element());
    return own != null && own.pronoun() >= 0 && scene.head(own).endsWith("s")
        && words.set("he").contains(scene.unit(own.pronoun()).text());
  }

  /** "stakes in blue-chip names such as Acme": shares in several, of whom only examples are told. */
  private boolean isOfMany(PatternMatch match) {
    for (Found product : match.slots().getOrDefault(Slot.PRODUCT, List.of())) {
      NounPhrase share = product.to() > product.from() ? scene.phraseOf(product.from()) : null;
      int in = share == null ? -1 : scene.sentence().elements().indexOf(share) + 1;
      NounPhrase many = in < 0 ? null : scene.sentence().noun(in + 1);
      if (share == null || many == null || !scene.head(share).endsWith("s") || scene.name(many.head()) != null)
        continue;
      boolean several = scene.head(many).endsWith("s") && many.to() < scene.size();
      if (several && words.set("such-opener").contains(scene.unit(many.to()).text())) return true;
    }
    return false;
  }

  private boolean isShare(String product) {
    int in = product.indexOf(" in ");
    String share = in < 0 ? product : product.substring(0, in);
    return words.holds("holding-word", share.substring(share.lastIndexOf(' ') + 1));
  }
}
