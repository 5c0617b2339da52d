package dossier.index;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dossier.company.EditDistance;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.solr.common.util.NamedList;
import org.jspecify.annotations.Nullable;

/** How often words stand in a collection; what was looked up is kept until the next commit. Safe for all threads. */
final class SolrTerms {
  private static final int MOST_KEPT = 100_000;
  private static final int MOST_LISTS = 8;

  private final SolrAsking asking;
  private final Cache<Of<Term>, Integer> frequencies = Caffeine.newBuilder().maximumSize(MOST_KEPT).build();
  private final Cache<Of<String>, Map<String, Integer>> lists = Caffeine.newBuilder().maximumSize(MOST_LISTS).build();

  private record Of<T>(long generation, T what) {}

  SolrTerms(SolrAsking asking) {
    this.asking = asking;
  }

  int frequency(Term term, long generation) throws IOException {
    Of<Term> key = new Of<>(generation, term);
    Integer kept = frequencies.getIfPresent(key);
    if (kept != null) return kept;
    String listed = term.text().replace("\\", "\\\\").replace(",", "\\,");
    Integer found = counts(term.field(), "terms.list", listed).getOrDefault(term.text(), 0);
    frequencies.put(key, found);
    return found;
  }

  /** How often each value of a field stands in a document. */
  Map<String, Integer> all(String field, long generation) throws IOException {
    Of<String> key = new Of<>(generation, field);
    Map<String, Integer> kept = lists.getIfPresent(key);
    if (kept != null) return kept;
    Map<String, Integer> found = counts(field, "terms.limit", "-1");
    lists.put(key, found);
    return found;
  }

  private Map<String, Integer> counts(String field, String parameter, String value) throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    Object terms = asking.other("/terms", "terms.fl", field, parameter, value).get("terms");
    if (terms instanceof NamedList<?> fields && fields.get(field) instanceof NamedList<?> each)
      each.forEach((term, count) -> counts.put(term, ((Number) count).intValue()));
    return counts;
  }

  List<NearTerm> near(String term, int edits) throws IOException {
    Object answer = asking.other("/near", "q", "*:*", "spellcheck.q", term).get("spellcheck");
    List<NearTerm> near = new ArrayList<>();
    for (NamedList<?> suggestion : suggestions(answer)) {
      String word = String.valueOf(suggestion.get("word"));
      int distance = EditDistance.within(term, word, edits);
      if (distance > edits || word.codePointAt(0) != term.codePointAt(0)) continue;
      int shorter = Math.min(term.codePointCount(0, term.length()), word.codePointCount(0, word.length()));
      near.add(new NearTerm(word, 1 - (float) distance / shorter, ((Number) suggestion.get("freq")).intValue()));
    }
    return near;
  }

  private static List<NamedList<?>> suggestions(@Nullable Object answer) {
    List<NamedList<?>> found = new ArrayList<>();
    if (!(answer instanceof NamedList<?> checked) || !(checked.get("suggestions") instanceof NamedList<?> words))
      return found;
    words.forEach((_, about) -> {
      if (about instanceof NamedList<?> each && each.get("suggestion") instanceof List<?> suggestions)
        for (Object one : suggestions)
        if (one instanceof NamedList<?> suggestion) found.add(suggestion);
    });
    return found;
  }
}
