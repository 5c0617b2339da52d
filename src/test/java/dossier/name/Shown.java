package dossier.name;

import dossier.company.CompanyCatalog;
import dossier.company.CompanyLinker;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads texts with the catalogue that travels in the jar and shows what was found as one line. */
final class Shown {
  private static final CompanyCatalog CATALOG = CompanyCatalog.bundled();
  private static final CompanyLinker LINKER = new CompanyLinker(CATALOG);
  private static final NameReader READER = new NameReader(CATALOG);

  private Shown() {}

  /** Such as {@code company[Acme Corp] person[Jane Roe]}. */
  static String names(String text) {
    return READER.read(text, LINKER.mentions(text))
        .stream()
        .map(name -> name.type().name().toLowerCase(Locale.ROOT) + "[" + name.span().of(text) + "]")
        .collect(Collectors.joining(" "));
  }

  /** The names of one text. */
  static List<Name> read(String text) {
    return READER.read(text, LINKER.mentions(text));
  }

  /** The names of an article. */
  static ArticleNames article(String title, String body) {
    return READER.read(title, body, LINKER.link(title, body));
  }
}
