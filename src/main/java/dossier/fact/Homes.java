package dossier.fact;

import dossier.company.CompanyId;
import dossier.name.Name;
import dossier.name.Party;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Owners as they are known, with where an article says that its companies are at home: "Oslo-based Acme". */
final class Homes implements ProductOwners {
  private static final Set<String> AT_HOME = WordSets.ENGLISH.set("at-home");

  private final ProductOwners known;
  /** The place in small letters by the key of the company. */
  private final Map<String, String> places;

  private Homes(ProductOwners known, Map<String, String> places) {
    this.known = known;
    this.places = Map.copyOf(places);
  }

  /** What the words right before the names in a text say. */
  static Homes of(ProductOwners known, String text, List<Name> names) {
    Map<String, String> places = new HashMap<>();
    for (Name name : names) {
      String place = name.isBody() ? place(lastWord(text, name.span().start())) : null;
      if (place != null) places.putIfAbsent(PartyKey.of(known.named(name.full(), name.company())), place);
    }
    return new Homes(known, places);
  }

  /** The word that ends a space before an offset, or nothing. */
  private static String lastWord(String text, int end) {
    int to = end - 1;
    if (to < 1 || text.charAt(to) != ' ') return "";
    int from = to;
    while (from > 0 && !Character.isWhitespace(text.charAt(from - 1)))
      from--;
    return text.substring(from, to).toLowerCase(Locale.ROOT);
  }

  /** "oslo" of "oslo-based", or null. */
  private static @Nullable String place(String word) {
    int hyphen = word.lastIndexOf('-');
    return hyphen > 0 && AT_HOME.contains(word.substring(hyphen + 1)) ? word.substring(0, hyphen) : null;
  }

  @Override
  public Party named(String name, @Nullable CompanyId company) {
    return known.named(name, company);
  }

  @Override
  public Party surface(String surface, String full, @Nullable CompanyId company) {
    return known.surface(surface, full, company);
  }

  @Override
  public boolean isPart(String surface, CompanyId company) {
    return known.isPart(surface, company);
  }

  /** Also by the place that the article gives, against a word such as "oslo-based". */
  @Override
  public boolean isOfElsewhere(Party party, String word) {
    String place = place(word);
    String home = places.get(PartyKey.of(party));
    if (place != null && home != null && !home.equals(place)) return true;
    return known.isOfElsewhere(party, place == null ? word : place);
  }

  @Override
  public boolean isTrade(String word) {
    return known.isTrade(word);
  }

  @Override
  public @Nullable Party owner(String product) {
    return known.owner(product);
  }
}
