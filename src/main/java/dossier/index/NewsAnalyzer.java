package dossier.index;

import dossier.text.Span;
import dossier.text.TextMemory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** How words become terms: Unicode words, no possessive, lower case, no accents, inflection removed (KStem). */
public final class NewsAnalyzer extends Analyzer {
  /** The one instance; safe for all threads. */
  public static final NewsAnalyzer INSTANCE = new NewsAnalyzer();

  private final TextMemory<Kept> kept = new TextMemory<>(this::analysed);

  /** The terms of a text in order, and each once. */
  private record Kept(List<Term> terms, Set<String> values) {}

  private NewsAnalyzer() {}

  /**
   * A term with the place it stands in.
   *
   * @param value as it is indexed
   */
  public record Term(String value, Span span) {}

  @Override
  protected TokenStreamComponents createComponents(String field) {
    StandardTokenizer words = new StandardTokenizer();
    TokenStream terms = new LowerCaseFilter(new EnglishPossessiveFilter(words));
    return new TokenStreamComponents(words, new KStemFilter(new ASCIIFoldingFilter(terms)));
  }

  @Override
  protected TokenStream normalize(String field, TokenStream in) {
    return new ASCIIFoldingFilter(new LowerCaseFilter(in));
  }

  /** The terms of {@code text} in order. */
  public List<Term> terms(String text) {
    return kept.of(text).terms;
  }

  /** The terms of {@code text}, each once, in no order; unmodifiable. */
  public Set<String> values(String text) {
    return kept.of(text).values;
  }

  private Kept analysed(String text) {
    List<Term> terms = new ArrayList<>();
    try (TokenStream stream = tokenStream(Fields.BODY, text)) {
      CharTermAttribute value = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken())
        terms.add(new Term(value.toString(), new Span(place.startOffset(), place.endOffset())));
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
    return new Kept(List.copyOf(terms), terms.stream().map(Term::value).collect(Collectors.toUnmodifiableSet()));
  }
}
