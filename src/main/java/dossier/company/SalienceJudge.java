package dossier.company;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Decides which companies an article is about: by title, lead and share of mentions. */
final class SalienceJudge {
  /** The lead: the first characters of a body, about two sentences. */
  private static final int LEAD = 350;

  private SalienceJudge() {}

  static List<CompanyLink> links(String title, List<CompanyMention> inTitle, String body, List<CompanyMention> inBody) {
    var counts = new LinkedHashMap<CompanyId, int[]>();
    count(inTitle, counts, 0);
    count(inBody, counts, 1);
    int all = inTitle.size() + inBody.size();
    var links = new ArrayList<CompanyLink>();
    for (Map.Entry<CompanyId, int[]> entry : counts.entrySet()) {
      int mentions = entry.getValue()[0] + entry.getValue()[1];
      boolean lead = inBody.stream().anyMatch(m -> m.company().equals(entry.getKey()) && m.span().start() < LEAD);
      boolean titled = entry.getValue()[0] > 0;
      double share = (double) mentions / all;
      links
          .add(new CompanyLink(entry.getKey(), salience(titled, lead, mentions, share), mentions, titled, lead, share));
    }
    links.sort(
        Comparator.comparing(CompanyLink::salience).thenComparing(CompanyLink::mentions, Comparator.reverseOrder()));
    return links;
  }

  private static Salience salience(boolean titled, boolean lead, int mentions, double share) {
    boolean about = titled || (lead && mentions >= 3 && share >= 0.25);
    return about ? Salience.ABOUT : Salience.MENTIONED;
  }

  private static void count(List<CompanyMention> mentions, Map<CompanyId, int[]> counts, int place) {
    for (var mention : mentions)
      counts.computeIfAbsent(mention.company(), id -> new int[2])[place]++;
  }
}
