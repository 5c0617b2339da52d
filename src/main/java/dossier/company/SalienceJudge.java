package dossier.company;

import dossier.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decides which companies an article is about: by title, lead and share of mentions. */
final class SalienceJudge {
  /** The lead: the first characters of a body, about two sentences. */
  private static final int LEAD = 350;
  /** Shares of mentions from which a company is a main party; set by reading articles of the project's sample. */
  private static final double PARTY = 0.25;
  private static final double MAIN = 0.4;
  private static final double SIDE = 0.3;
  /** Mentions from which a yardstick of the title is a party of its own. */
  private static final int YARDSTICK = 4;
  /** First words of headlines over many companies. */
  private static final Set<String> ROUND_UPS = Set.of("stocks", "wall", "futures", "nasdaq", "dow", "factbox",
      "timeline",
      "snapshot", "shares", "markets", "nikkei", "ftse", "instant", "roundup", "techs", "highlights");
  /** Words right before a title's company that make it a yardstick for another. */
  private static final Set<String> ASIDE_BEFORE = Set.of("on", "rival", "rivals", "ex", "former", "like", "unlike",
      "than",
      "challenge", "versus", "vs", "beyond");
  /** Words right after a title's company that make it a description of another. */
  private static final Set<String> ASIDE_AFTER = Set.of("backed", "veteran", "veterans", "alumni", "rival", "rivals",
      "exec",
      "style", "like", "supplier", "suppliers", "era");

  private final Tokens title;
  private final List<CompanyMention> inTitle;
  private final List<CompanyMention> inBody;

  SalienceJudge(Tokens title, List<CompanyMention> inTitle, List<CompanyMention> inBody) {
    this.title = title;
    this.inTitle = inTitle;
    this.inBody = inBody;
  }

  /** One link a company, what the article is about first, the most mentioned first. */
  List<CompanyLink> links() {
    Map<CompanyId, int[]> counts = new LinkedHashMap<>();
    inTitle.forEach(mention -> counts.computeIfAbsent(mention.company(), id -> new int[2])[0]++);
    inBody.forEach(mention -> counts.computeIfAbsent(mention.company(), id -> new int[2])[1]++);
    var links = new ArrayList<CompanyLink>();
    for (var entry : counts.entrySet())
      links.add(link(entry.getKey(), entry.getValue()[0], entry.getValue()[1]));
    links.sort(
        Comparator.comparing(CompanyLink::salience).thenComparing(CompanyLink::mentions, Comparator.reverseOrder()));
    return links;
  }

  private CompanyLink link(CompanyId company, int titled, int body) {
    boolean lead = inBody.stream().anyMatch(m -> m.company().equals(company) && m.span().start() < LEAD);
    double share = (double) (titled + body) / (inTitle.size() + inBody.size());
    boolean about = titled > 0 ? aboutByTitle(company, titled + body, body, share) : aboutByLead(lead, body, share);
    return new CompanyLink(company, about ? Salience.ABOUT : Salience.MENTIONED, titled + body, titled > 0, lead,
        share);
  }

  private boolean aboutByTitle(CompanyId company, int mentions, int body, double share) {
    if (roundUp()) return share >= SIDE && mentions > 1;
    if (aside(company) && (share < SIDE || mentions < YARDSTICK)) return false;
    return body > 0 || share >= PARTY || inBody.isEmpty();
  }

  private boolean aboutByLead(boolean lead, int mentions, double share) {
    if (!lead) return false;
    return (mentions >= 3 && share >= PARTY) || (inTitle.isEmpty() && mentions >= 2 && share >= MAIN);
  }

  private boolean roundUp() {
    return title.size() > 0 && ROUND_UPS.contains(Folding.fold(title.surface(0)));
  }

  /** Whether every mention of the company in the title only describes another. */
  private boolean aside(CompanyId company) {
    return inTitle.stream().filter(mention -> mention.company().equals(company)).allMatch(m -> aside(m.span()));
  }

  private boolean aside(Span span) {
    for (int i = 0; i < title.size(); i++) {
      if (title.end(i) <= span.start() && (i + 1 == title.size() || title.end(i + 1) > span.start())
          && ASIDE_BEFORE.contains(Folding.fold(title.surface(i)))) {
        return true;
      }
      if (title.start(i) >= span.end()) return !stopped(i) && ASIDE_AFTER.contains(Folding.fold(title.surface(i)));
    }
    return false;
  }

  private boolean stopped(int i) {
    return title.gap(i) == Tokens.Gap.STOP || title.gap(i) == Tokens.Gap.COMMA;
  }
}
