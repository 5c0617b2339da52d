package dossier.page;

import dossier.page.LineStat.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The lines that a site repeats around its articles, learned from the articles themselves: a line that recurs in many
 * different articles is boilerplate. Lines of which only a number is kept are counted by site; copies and versions of
 * an article count once. One that recurs because a story goes on is told by the titles: they share words more often
 * than the site's titles do. Not safe for threads.
 */
public final class Templates {
  /** Most sites in memory; the one not used for longest goes to the memory. */
  static final int MAX_SITES = 200;
  /** Articles that must have a line; two may quote the same. */
  private static final int LEAST = 4;
  /** So few are enough when they are at least {@link #MOST} of what is known of the site. */
  private static final int LEAST_OF_FEW = 3;
  /** Share of the site's articles that makes even a short sentence among others boilerplate. */
  private static final double MOST = 0.5;
  /** Share of the site's articles that makes a line boilerplate wherever it stands. */
  private static final double MANY = 0.25;
  /** Share that is enough at one end of the articles, such as a box about one of fifty authors. */
  private static final double SOME = 0.02;
  /** The part of its occurrences in which a line of {@link #SOME} stands at the same end. */
  private static final double CONSTANT = 0.7;
  /** Titles from which the relatedness of a site's articles is told; fewer say nothing. */
  private static final int LEAST_PAIRS = 2;
  /** Related titles among unknown articles. */
  private static final double USUALLY_RELATED = 0.2;

  private final Memory memory;
  private final Map<String, SiteLines> sites = new LinkedHashMap<>(16, 0.75f, true);

  /** What keeps the counts of sites from one import to the next. */
  public interface Memory {
    /** One that keeps nothing. */
    Memory NONE = new Memory() {
      @Override
      public byte @Nullable [] load(String site) {
        return null;
      }

      @Override
      public void save(String site, byte[] counts) {
        // forgotten
      }
    };

    /** The counts of a site, or null where none are kept. */
    byte @Nullable [] load(String site);

    /** Keeps the counts of a site: at most about {@value SiteLines#MAX_STORED} lines of 52 bytes. */
    void save(String site, byte[] counts);
  }

  /** Templates that are learned on from what {@code memory} has kept. */
  public Templates(Memory memory) {
    this.memory = memory;
  }

  /**
   * Counts the lines of an article.
   *
   * @param site its publisher, host or folder: any name that its articles share
   * @param page all lines that were read, boilerplate included
   * @param text the lines taken for the article: copies are known by them
   */
  public void learn(String site, String title, List<String> page, List<String> text) {
    site(site).learn(title, keys(page), keys(text));
  }

  /** The lines without those that are boilerplate on the site; all when no sentence of its own is among them. */
  public List<String> clean(String site, List<String> lines) {
    SiteLines known = site(site);
    List<LineKey> keys = keys(lines);
    Placing placing = new Placing(keys, key -> isOwn(known, key));
    if (placing.isEmpty()) return lines;
    List<String> kept = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++)
      if (i >= keys.size() || !isBoilerplate(known, keys.get(i), placing.place(i))) kept.add(lines.get(i));
    return kept;
  }

  /** Whether a line is boilerplate on the site wherever it stands. */
  public Predicate<String> everywhere(String site) {
    SiteLines known = site(site);
    return line -> isBoilerplate(known, LineKey.of(line), Place.BETWEEN);
  }

  /** Hands what was learned to the memory. */
  public void save() {
    sites.forEach((site, lines) -> memory.save(site, lines.toBytes()));
  }

  private static List<LineKey> keys(List<String> lines) {
    return lines.stream().limit(SiteLines.MAX_PER_ARTICLE).map(LineKey::of).toList();
  }

  private static boolean isOwn(SiteLines site, LineKey line) {
    LineStat stat = site.stat(line);
    return stat == null || stat.articles() < 2;
  }

  private static boolean isBoilerplate(SiteLines site, LineKey line, Place place) {
    LineStat stat = site.stat(line);
    if (stat == null || stat.articles() < LEAST_OF_FEW || isTopical(site, stat)) return false;
    double share = (double) stat.articles() / Math.max(1, site.articles().articles());
    if (stat.articles() < LEAST) return share >= MOST;
    return share >= (line.isPhrase() ? MOST : MANY)
        || (place != Place.BETWEEN && share >= SOME && stat.at(place) >= CONSTANT);
  }

  /** Whether its articles' titles are related more than halfway from what is usual on the site to always. */
  private static boolean isTopical(SiteLines site, LineStat stat) {
    double usual = site.articles().relatedness(LEAST_PAIRS, USUALLY_RELATED);
    return stat.relatedness(LEAST_PAIRS, 0) > (1 + usual) / 2;
  }

  private SiteLines site(String name) {
    SiteLines known = sites.get(name);
    if (known != null) return known;
    byte[] kept = memory.load(name);
    SiteLines site = kept == null ? new SiteLines() : SiteLines.of(kept);
    if (sites.size() >= MAX_SITES) {
      String eldest = sites.keySet().iterator().next();
      SiteLines gone = sites.remove(eldest);
      if (gone != null) memory.save(eldest, gone.toBytes());
    }
    sites.put(name, site);
    return site;
  }
}
