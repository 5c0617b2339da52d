package dossier.page;

import dossier.text.TextCleaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The title of an article, chosen among what a page calls it. */
final class PageTitle {
  /** The last part behind a bar or a dash between spaces. */
  private static final Pattern SITE = Pattern.compile("^(.{8,}?)\\s{1,3}(?:[|·•»–—-]|::)\\s{1,3}([^|·•»]{2,60})$");
  private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int MAX_LENGTH = 500;

  private PageTitle() {}

  /**
   * The first candidate on which another agrees, else the first; without the site's name at its end.
   *
   * @param candidates by trust, as printed
   * @param sites names of the site
   */
  static String of(List<String> candidates, List<String> sites) {
    List<String> titles = new ArrayList<>();
    for (String candidate : candidates) {
      String line = candidate.length() > 4 * MAX_LENGTH ? "" : TextCleaning.line(Html.text(candidate));
      if (!line.isEmpty()) titles.add(line);
    }
    List<String> bare = titles.stream().map(title -> withoutSite(title, titles, sites)).toList();
    for (int i = 0; i < bare.size(); i++)
      for (int j = i + 1; j < bare.size(); j++)
        if (key(bare.get(i)).equals(key(bare.get(j)))) return bare.get(i);
    return bare.isEmpty() ? "" : bare.getFirst();
  }

  private static String withoutSite(String title, List<String> titles, List<String> sites) {
    Matcher parts = SITE.matcher(title);
    if (title.length() > MAX_LENGTH || !parts.matches()) return title;
    String end = key(parts.group(2));
    boolean named = sites.stream().map(PageTitle::key).anyMatch(site -> !site.isEmpty() && isName(end, site));
    boolean agreed = titles.stream().anyMatch(other -> key(other).equals(key(parts.group(1))));
    return named || agreed || isBehindBar(title, parts.group(2)) ? parts.group(1) : title;
  }

  /** A bar parts a title and a site; a dash may stand inside a title. */
  private static boolean isBehindBar(String title, String end) {
    return title.endsWith("| " + end) && end.split(" ", -1).length <= 4;
  }

  private static boolean isName(String end, String site) {
    return site.equals(end) || site.replace(" ", "").equals(end.replace(" ", "")) || end.endsWith(" " + site)
        || end.startsWith(site + " ");
  }

  static String key(String title) {
    return PUNCTUATION.matcher(title.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
