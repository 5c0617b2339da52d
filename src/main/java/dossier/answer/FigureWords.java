package dossier.answer;

import dossier.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words beside a figure that say how exact it is, and that it is part of a word that describes. */
final class FigureWords {
  private static final Pattern BOUND = Pattern.compile(
      "\\b(?:(?:more|less|fewer) than|at least|at most|up to|as (?:many|much) as|nearly|almost) $",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern ADJECTIVE = Pattern.compile("^(?:-\\p{L}|(?: years?)? old\\b)");
  private static final Pattern AGED = Pattern.compile("\\b[Aa]ged? $");

  private FigureWords() {}

  /** The figure with the words that make it a bound: "fewer than 14 million". */
  static String bounded(Span figure, String text) {
    Matcher bound = BOUND.matcher(text.substring(0, figure.start()));
    return text.substring(bound.find() ? bound.start() : figure.start(), figure.end());
  }

  /** Part of a word that describes: "17-year-old", "the 30-day trial", "aged 17", "17 years old". */
  static boolean isAdjective(Span figure, String text) {
    return ADJECTIVE.matcher(text.substring(figure.end())).find()
        || AGED.matcher(text.substring(0, figure.start())).find();
  }
}
