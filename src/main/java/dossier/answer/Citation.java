package dossier.answer;

import dossier.article.ArticleId;
import dossier.article.CanonicalUrl;
import dossier.article.Dating;
import dossier.article.Published;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quotation with the article it stands in.
 *
 * @param number as shown in brackets, from 1
 * @param article the stored article
 * @param title its title, may be empty
 * @param url where it can be read, or null
 * @param source its publisher, or null where unknown
 * @param dating when it appeared, as far as that is known
 * @param quote words of the article, verbatim, at most {@value #MAX_QUOTE} characters
 * @param inTitle whether the quote stands in the title rather than in the body
 * @param alsoIn other publishers that report the same event and are not quoted beside it, by name, may be empty
 * @param at where the quote stands, in code units of the stored title or body
 */
public record Citation(
    int number,
    ArticleId article,
    String title,
    @Nullable CanonicalUrl url,
    @Nullable String source,
    Dating dating,
    String quote,
    boolean inTitle,
    Span at,
    List<String> alsoIn) {
  /** Longest quote in characters. */
  public static final int MAX_QUOTE = 300;

  /** When its publisher says it appeared, or null where it does not say. */
  public @Nullable Published published() {
    return dating.published();
  }

  /** The same with the other publishers of its story. */
  Citation alsoIn(List<String> publishers) {
    return new Citation(number, article, title, url, source, dating, quote, inTitle, at, publishers);
  }

  /** The same with another number. */
  Citation numbered(int other) {
    return new Citation(other, article, title, url, source, dating, quote, inTitle, at, alsoIn);
  }

  public Citation {
    alsoIn = List.copyOf(alsoIn);
    if (number < 1) throw new IllegalArgumentException("citation number " + number);
    if (quote.length() > MAX_QUOTE) throw new IllegalArgumentException("quote of " + quote.length() + " characters");
  }

  /** Citations of sentences, numbered from 1 in their order. */
  static List<Citation> numbered(List<Backing> backing) {
    List<Citation> citations = new ArrayList<>();
    for (Backing each : backing)
      citations.add(each.citation(citations.size() + 1));
    return citations;
  }
}
