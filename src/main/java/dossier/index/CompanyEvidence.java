package dossier.index;

import dossier.article.ArticleId;
import dossier.fact.Evidence;
import dossier.fact.PartyKey;
import dossier.name.Party;
import dossier.text.ResourceLines;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What shows that a name outside the catalogue is a company's: what it does in several articles, and in several of
 * them either the kind of company in its name or an apposition that says what company it is. Exchanges, bodies, persons and words of the trade that
 * a sentence takes for somebody who acts have neither.
 */
final class CompanyEvidence {
  /** Fewest articles in which it does something, and in which something shows what it is. */
  private static final int LEAST_ARTICLES = 2;
  /** {@code company-kinds.txt}: what a company is called by what it does. */
  private static final String KINDS = ResourceLines.of(CompanyEvidence.class, "company-kinds.txt")
      .stream()
      .flatMap(line -> Pattern.compile(" ").splitAsStream(line))
      .map(Pattern::quote)
      .collect(Collectors.joining("|", "(?:", ")"));
  private static final String NAME = "NAME";
  /** "phone maker NAME"; "NAME, a large provider of maps". */
  private static final String APPOSITION = "\\b" + KINDS + "\\s+" + NAME + "\\b|\\b" + NAME
      + "(?:\\s+(?i:inc|corp|ltd|plc)\\.?)?,\\s+(?:a|an|the|which is an?)\\s+(?:[^\\s,;.]+\\s+){0,5}?" + KINDS + "\\b";

  private final String key;
  private final List<Evidence> evidence;

  /** @param evidence what it takes part in, on either side */
  CompanyEvidence(String key, List<Evidence> evidence) {
    this.key = key;
    this.evidence = evidence;
  }

  /** Whether there is enough. */
  boolean isEnough() {
    Set<ArticleId> acts = new HashSet<>();
    Set<ArticleId> shows = new HashSet<>();
    for (Evidence each : evidence) {
      if (isIt(each.fact().company())) acts.add(each.article());
      if (parties(each).filter(this::isIt).anyMatch(party -> shows(party.name(), each.quote())))
        shows.add(each.article());
    }
    return acts.size() >= LEAST_ARTICLES && shows.size() >= LEAST_ARTICLES;
  }

  private boolean isIt(Party party) {
    return PartyKey.of(party).equals(key);
  }

  private static Stream<Party> parties(Evidence evidence) {
    return Stream.concat(Stream.of(evidence.fact().company()), evidence.fact().counterparties().stream());
  }

  private static boolean shows(String name, String quote) {
    return PartyKey.isDesignated(name)
        || Pattern.compile(APPOSITION.replace(NAME, Pattern.quote(name))).matcher(quote).find();
  }
}
