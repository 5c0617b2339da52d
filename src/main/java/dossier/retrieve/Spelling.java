package dossier.retrieve;

import dossier.index.IndexSnapshot;
import dossier.index.NewsAnalyzer;
import dossier.index.Queries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Replaces words of a question that no article has by the nearest word that articles have: "takover" by "takeover". The first
 * letter must be right; one edit is allowed from {@value #ONE} letters on, two from {@value #TWO} on (an edit is a letter left
 * out, added, changed or swapped with its neighbour).
 */
public final class Spelling {
  private static final int ONE = 4;
  private static final int TWO = 8;
  /** Words rarer than this are as likely wrong as the one that is replaced. */
  private static final int LEAST_PASSAGES = 3;
  private static final Pattern WORD = Pattern.compile("\\p{L}{" + ONE + ",40}");

  private Spelling() {}

  /** The text as it is probably meant; nothing where all its words are known or nothing is near. */
  public static Optional<String> corrected(String text, IndexSnapshot index) {
    StringBuilder read = new StringBuilder();
    boolean changed = false;
    int copied = 0;
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      Optional<String> near = nearest(words.group(), index);
      if (near.isEmpty()) continue;
      read.append(text, copied, words.start()).append(near.get());
      copied = words.end();
      changed = true;
    }
    return changed ? Optional.of(read.append(text.substring(copied)).toString()) : Optional.empty();
  }

  private static Optional<String> nearest(String word, IndexSnapshot index) {
    List<NewsAnalyzer.Term> terms = NewsAnalyzer.INSTANCE.terms(word);
    if (terms.size() != 1) return Optional.empty();
    String term = terms.getFirst().value();
    try {
      if (passages(term, index) > 0 || titles(term, index) > 0) return Optional.empty();
      return near(term, index);
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read: " + e.getMessage(), e);
    }
  }

  private static int passages(String term, IndexSnapshot index) throws IOException {
    return index.searcher().getIndexReader().docFreq(Queries.bodyTerm(term));
  }

  private static int titles(String term, IndexSnapshot index) throws IOException {
    return index.searcher().getIndexReader().docFreq(new Term(Queries.TITLE, term));
  }

  /** Of the nearest words the most frequent. */
  private static Optional<String> near(String term, IndexSnapshot index) throws IOException {
    Terms all = MultiTerms.getTerms(index.searcher().getIndexReader(), Queries.BODY);
    if (all == null) return Optional.empty();
    FuzzyTermsEnum near = new FuzzyTermsEnum(all, Queries.bodyTerm(term), term.length() >= TWO ? 2 : 1, 1, true);
    @Nullable
    String best = null;
    float closest = 0;
    int most = 0;
    for (BytesRef each = near.next(); each != null; each = near.next()) {
      float close = near.getBoost();
      int passages = near.docFreq();
      if (passages < LEAST_PASSAGES || close < closest || (close == closest && passages <= most)) continue;
      best = each.utf8ToString();
      closest = close;
      most = passages;
    }
    return Optional.ofNullable(best);
  }
}
