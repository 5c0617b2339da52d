package dossier.company;

import java.util.List;

/**
 * A tracked company.
 *
 * @param id its stable name
 * @param name as people write it
 * @param aliases other names of today
 * @param former names of the past
 * @param tickers exchange symbols, may be empty
 * @param domain its site, without a scheme
 * @param country ISO 3166 code of two letters
 * @param sector one word such as {@code phones}
 */
public record Company(CompanyId id, String name, List<String> aliases, List<String> former, List<String> tickers,
    String domain, String country, String sector) {
  public Company {
    aliases = List.copyOf(aliases);
    former = List.copyOf(former);
    tickers = List.copyOf(tickers);
  }
}
