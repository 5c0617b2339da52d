package dossier.index;

import dossier.company.CompanyId;
import dossier.name.Affiliation;
import dossier.name.ArticleNames;
import dossier.name.Name;
import dossier.name.NameType;
import dossier.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names of an article as they are stored: each full form once, and for each place four numbers: type, start, end and
 * the position of its full form.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record NamesForm(List<String> full, Map<String, String> companies, @Nullable Map<String, Office> offices, int[] title,
    int[] body) {
  private static final int NUMBERS = 4;
  /** Types by the number that is stored for them: a new one comes at the end. */
  private static final List<NameType> TYPES = List.of(NameType.COMPANY, NameType.ORGANISATION, NameType.PERSON,
      NameType.PRODUCT, NameType.PLACE);

  /** What a person is and for whom. */
  record Office(String role, @Nullable String body, @Nullable String company) {
    static Office of(Affiliation affiliation) {
      CompanyId company = affiliation.company();
      return new Office(affiliation.role(), affiliation.organisation(), company == null ? null : company.value());
    }

    Affiliation affiliation() {
      return new Affiliation(role, body, company == null ? null : new CompanyId(company));
    }
  }

  static NamesForm of(ArticleNames names) {
    Map<String, Integer> positions = new LinkedHashMap<>();
    Map<String, String> companies = new LinkedHashMap<>();
    Map<String, Office> offices = new LinkedHashMap<>();
    for (Name name : names.body())
      if (name.affiliation() != null) offices.putIfAbsent(name.full(), Office.of(name.affiliation()));
    int[] title = numbers(names.title(), positions, companies);
    int[] body = numbers(names.body(), positions, companies);
    return new NamesForm(List.copyOf(positions.keySet()), companies, offices.isEmpty() ? null : offices, title, body);
  }

  private static int[] numbers(List<Name> names, Map<String, Integer> positions, Map<String, String> companies) {
    int[] flat = new int[NUMBERS * names.size()];
    int i = 0;
    for (Name name : names) {
      flat[i++] = TYPES.indexOf(name.type());
      flat[i++] = name.span().start();
      flat[i++] = name.span().end();
      flat[i++] = positions.computeIfAbsent(name.full(), any -> positions.size());
      if (name.company() != null) companies.put(name.full(), name.company().value());
    }
    return flat;
  }

  ArticleNames names() {
    return new ArticleNames(names(title), names(body));
  }

  private List<Name> names(int[] flat) {
    Name[] names = new Name[flat.length / NUMBERS];
    for (int i = 0; i < names.length; i++) {
      int at = NUMBERS * i;
      String form = full.get(flat[at + 3]);
      names[i] = new Name(TYPES.get(flat[at]), new Span(flat[at + 1], flat[at + 2]), form, company(form),
          affiliation(form));
    }
    return List.of(names);
  }

  private @Nullable Affiliation affiliation(String form) {
    Office office = offices == null ? null : offices.get(form);
    return office == null ? null : office.affiliation();
  }

  private @Nullable CompanyId company(String form) {
    String id = companies.get(form);
    return id == null ? null : new CompanyId(id);
  }
}
