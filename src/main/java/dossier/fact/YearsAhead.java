package dossier.fact;

import java.util.regex.Pattern;

/** Finds that a figure is foreseen for so many years ahead: "a margin of 5 percent in three years". */
final class YearsAhead {
  private static final Pattern YEARS = Pattern.compile("\\b(?:in|within|over)\\b.*\\byears$");

  private final Scene scene;

  YearsAhead(Scene scene) {
    this.scene = scene;
  }

  /** Whether that stands between a site and a time, which is that of something else then: "by making its units profitable next year". */
  boolean between(Site site, int time) {
    for (int unit = site.end() + 1; unit < time; unit++)
      if (YEARS.matcher(scene.unit(unit - 1).text() + " " + scene.unit(unit).text()).find()) return true;
    return false;
  }
}
