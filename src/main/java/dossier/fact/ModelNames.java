package dossier.fact;

import dossier.name.ArticleNames;
import dossier.name.Name;
import dossier.name.NameType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gives a model its whole name where a title or sentence shortens it: "Note 7" is "Tern Note 7" in an article that names no other
 * product ending so.
 */
final class ModelNames {
  private final Set<String> named;

  ModelNames(ArticleNames names) {
    this.named = names.body()
        .stream()
        .filter(name -> name.type() == NameType.PRODUCT)
        .map(Name::full)
        .collect(Collectors.toSet());
  }

  /** The facts with the whole names of the models that they tell of. */
  List<FoundFact> in(List<FoundFact> facts) {
    return facts.stream().map(this::whole).toList();
  }

  private FoundFact whole(FoundFact found) {
    Fact fact = found.fact();
    List<String> products = fact.products().stream().map(product -> whole(product, fact)).distinct().toList();
    if (products.equals(fact.products())) return found;
    return new FoundFact(fact.withProducts(products), found.sentence(), found.pattern(), found.parts());
  }

  /** A name that is the company's before the model tells nothing more. */
  private String whole(String product, Fact fact) {
    boolean model = product.chars().anyMatch(Character::isDigit) && product.chars().anyMatch(Character::isLetter);
    if (!model) return product;
    List<String> longer = named.stream()
        .filter(name -> name.endsWith(" " + product) && !name.equals(fact.company().name() + " " + product))
        .toList();
    return longer.size() == 1 ? longer.getFirst() : product;
  }
}
