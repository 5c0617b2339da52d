package dossier.page;

import dossier.page.SavedLine.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The title of a saved page, chosen among the lines above its text by how well each looks like one.
 *
 * @param line the line it was found in, or null when there is none
 * @param text without the site's name
 * @param site the site's name that stood behind it, or ""
 * @param standfirst the summary below the title, or null
 */
record TitleLine(@Nullable SavedLine line, String text, String site, @Nullable SavedLine standfirst) {
  private static final Pattern SITE = Pattern.compile("^(.{8,}?)\\s(?:[|·•»]|[-–—]{1,2})\\s([^|·•»]{2,40})$");
  private static final Pattern SECOND_PERSON = Pattern.compile("\\byour?\\b", Pattern.CASE_INSENSITIVE);
  private static final int MAX_LENGTH = 220;
  private static final int LEAST_STANDFIRST = 5;
  /** Lines above the text among which the title is looked for. */
  private static final int REACH = 300;
  /** What each line between a candidate and the text takes from its score. */
  private static final double DISTANCE = 0.05;

  static TitleLine find(List<SavedLine> lines, TextBlock block) {
    Map<String, String> sites = sites(lines);
    Vocabulary vocabulary = Vocabulary.of(lines.subList(block.from(), block.to()));
    int best = -1;
    double bestScore = 0;
    for (int i = Math.max(0, block.from() - REACH); i < block.from(); i++) {
      double score = score(lines, i, vocabulary) - DISTANCE * (block.from() - i);
      if (sites.containsKey(lines.get(i).text())) score += 1.5;
      if (isCandidate(lines.get(i)) && score > bestScore) {
        best = i;
        bestScore = score;
      }
    }
    return best < 0 ? new TitleLine(null, "", "", null) : titled(lines, best, block.from(), sites);
  }

  /** Pages begin with their name in the browser's tab, the title and the site: sites by title. */
  private static Map<String, String> sites(List<SavedLine> lines) {
    Map<String, String> sites = new HashMap<>();
    for (SavedLine line : lines) {
      Matcher parts = SITE.matcher(line.text());
      if (line.text().length() <= MAX_LENGTH && parts.matches()) sites.putIfAbsent(parts.group(1), parts.group(2));
    }
    return sites;
  }

  /** Weights set by hand on pages of our own. */
  private static double score(List<SavedLine> lines, int i, Vocabulary vocabulary) {
    SavedLine line = lines.get(i);
    double score = 3 * vocabulary.share(line);
    if (line.words() >= 5 && line.words() <= 18) score += 1;
    if (line.afterBlank() && lines.get(i + 1).afterBlank()) score += 1;
    if (SECOND_PERSON.matcher(line.text()).find()) score -= 1;
    if (line.text().endsWith(".")) score -= 1;
    if (i > 0 && isCandidate(lines.get(i - 1)) && lines.get(i - 1).words() >= 4) score -= 0.75;
    return score;
  }

  private static boolean isCandidate(SavedLine line) {
    boolean kind = line.kind() == Kind.SHORT || line.kind() == Kind.PROSE;
    return kind && line.words() >= 3 && line.text().length() <= MAX_LENGTH;
  }

  private static TitleLine titled(List<SavedLine> lines, int best, int from, Map<String, String> sites) {
    SavedLine line = lines.get(best);
    Matcher parts = SITE.matcher(line.text());
    boolean withSite = parts.matches() && isSite(parts.group(2), line.text(), lines);
    String text = withSite ? parts.group(1) : line.text();
    String site = withSite ? parts.group(2) : sites.getOrDefault(text, "");
    return new TitleLine(line, text, site, standfirst(lines, best, from));
  }

  /** A bar always parts title and site; a dash may stand inside a title. */
  private static boolean isSite(String name, String line, List<SavedLine> lines) {
    return line.contains("| " + name) || lines.stream().anyMatch(other -> other.text().equalsIgnoreCase(name));
  }

  /** The first line of some length below the title that is not a copy of it or of another line. */
  private static @Nullable SavedLine standfirst(List<SavedLine> lines, int title, int from) {
    for (SavedLine line : lines.subList(title + 1, from)) {
      boolean wordy = line.kind() == Kind.SHORT || line.kind() == Kind.PROSE;
      if (wordy && line.words() >= LEAST_STANDFIRST) return isCopy(line, lines) ? null : line;
    }
    return null;
  }

  private static boolean isCopy(SavedLine line, List<SavedLine> lines) {
    String key = line.key();
    return lines.stream().filter(other -> other.key().equals(key)).count() > 1;
  }
}
