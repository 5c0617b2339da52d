package dossier.name;

import dossier.company.ArticleLinks;
import dossier.company.Company;
import dossier.company.CompanyCatalog;
import dossier.company.CompanyId;
import dossier.company.CompanyMention;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what an article names. Immutable, for any number of threads. */
public final class NameReader {
  private final Lexicon lexicon = Lexicon.ENGLISH;
  private final Map<CompanyId, String> companies = new HashMap<>();

  /** A reader that calls the companies of the catalogue by their names there. */
  public NameReader(CompanyCatalog catalog) {
    for (Company company : catalog.companies())
      companies.put(company.id(), company.name());
  }

  /**
   * The names in an article, whose parts speak for each other: a full name in one place types a short one elsewhere.
   *
   * @param links the companies of the catalogue that it names; each of their mentions is a name
   */
  public ArticleNames read(String title, String body, ArticleLinks links) {
    var reading = new Reading(lexicon);
    var inTitle = reading.add(title, links.title());
    var inBody = reading.add(body, links.body());
    reading.decide();
    var names = new ArticleNames(names(inTitle), names(inBody));
    var whole = new WholeNames(names);
    return new ArticleNames(whole.inTitle(title, names.title()), whole.inBody(body, names.body()));
  }

  /** The names in a text without a title, such as a sentence with what stands before it. */
  public List<Name> read(String text, List<CompanyMention> mentions) {
    var reading = new Reading(lexicon);
    var pieces = reading.add(text, mentions);
    reading.decide();
    return names(pieces);
  }

  private List<Name> names(List<Piece> pieces) {
    return new Naming(lexicon, this::catalogued).names(pieces);
  }

  private @Nullable String catalogued(CompanyId company) {
    return companies.get(company);
  }
}
