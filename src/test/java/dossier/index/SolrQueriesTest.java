package dossier.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import dossier.company.CompanyId;
import dossier.text.TimeRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.RegexpQuery;
import org.apache.lucene.search.WildcardQuery;
import org.junit.jupiter.api.Test;

class SolrQueriesTest {
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  private static String json(Query query) {
    return GSON.toJson(GSON.toJsonTree(SolrQueries.json(query)));
  }

  @Test
  void aTermIsTakenAsItIs() {
    assertThat(SolrQueries.json(Queries.inBody("a+b")))
        .isEqualTo(java.util.Map.of("term", java.util.Map.of("f", "body", "query", "a+b")));
    assertThat(json(new BoostQuery(Queries.inTitle("say \"hi\""), 0.5f)))
        .isEqualTo("{\"lucene\":{\"query\":\"title:\\\"say \\\\\\\"hi\\\\\\\"\\\"^0.5\"}}");
  }

  @Test
  void clausesKeepTheirKinds() {
    Query query = new BooleanQuery.Builder().add(Queries.inBody("a"), Occur.SHOULD)
        .add(Queries.inBody("b"), Occur.SHOULD)
        .add(new MatchNoDocsQuery("nothing"), Occur.MUST_NOT)
        .setMinimumNumberShouldMatch(2)
        .build();
    var bool = (java.util.Map<?, ?>) java.util.Objects.requireNonNull(SolrQueries.json(query).get("bool"));
    assertThat(bool.keySet()).hasToString("[should, must_not, mm]");
    assertThat((List<?>) bool.get("should")).hasSize(2);
    assertThat(bool.get("mm")).isEqualTo(2);
    assertThat(json(new BooleanQuery.Builder().build())).isEqualTo("{\"lucene\":{\"query\":\"-*:*\"}}");
  }

  @Test
  void rangesHaveOpenEndsAndThoseBeforeTheEpochAreEscaped() {
    assertThat(json(Queries.knownBy(Instant.ofEpochMilli(5))))
        .isEqualTo("{\"lucene\":{\"query\":\"known_by:[* TO 5]\"}}");
    assertThat(json(Queries.knownBetween(Instant.ofEpochMilli(-8), Instant.ofEpochMilli(5))))
        .isEqualTo("{\"lucene\":{\"query\":\"known_by:[\\\\-7 TO 5]\"}}");
    assertThat(json(Queries.dated(new TimeRange(LocalDate.EPOCH, LocalDate.EPOCH.plusDays(3)))))
        .isEqualTo("{\"lucene\":{\"query\":\"+date_from:[* TO 2] +date_to:[0 TO *]\"}}");
    assertThat(json(FactQueries.amount(1.5, Double.POSITIVE_INFINITY)))
        .isEqualTo("{\"lucene\":{\"query\":\"+fact_amount_from:[* TO *] +fact_amount_to:[1.5 TO *]\"}}");
  }

  @Test
  void whatHasAMeaningInSolrIsEscapedInWordsThatAreLookedForByForm() {
    assertThat(json(new WildcardQuery(new Term("body", "a:b*c?"))))
        .isEqualTo("{\"lucene\":{\"query\":\"body:a\\\\:b*c?\"}}");
    assertThat(json(new FuzzyQuery(new Term("body", "o'neil"), 1)))
        .isEqualTo("{\"lucene\":{\"query\":\"body:o\\\\'neil~1\"}}");
    assertThat(json(new PhraseQuery(2, "body", "large", "shop")))
        .isEqualTo("{\"lucene\":{\"query\":\"body:\\\"large shop\\\"~2\"}}");
    assertThat(SolrQueries.json(new PrefixQuery(new Term("article", "0a"))).keySet()).containsExactly("prefix");
  }

  @Test
  void aSetIsAskedAtOnceAndAnEmptyOneFindsNothing() {
    var terms = (java.util.Map<?, ?>) java.util.Objects
        .requireNonNull(
            SolrQueries.json(Queries.names(List.of(new CompanyId("xiaomi"), new CompanyId("zte")))).get("terms"));
    assertThat(terms.get("f")).isEqualTo("company");
    assertThat(terms.get("query")).isEqualTo("xiaomi\nzte");
    assertThat(json(Queries.names(List.of()))).isEqualTo("{\"lucene\":{\"query\":\"-*:*\"}}");
  }

  @Test
  void whatScoresTheSameIsAFilterOverEverything() {
    var bool = (java.util.Map<?, ?>) java.util.Objects
        .requireNonNull(SolrQueries.json(new ConstantScoreQuery(Queries.inBody("a"))).get("bool"));
    assertThat((List<?>) bool.get("filter")).hasSize(1);
    assertThat((List<?>) bool.get("must")).hasToString("[{lucene={query=*:*}}]");
  }

  @Test
  void aQueryOfAnotherKindIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> SolrQueries.json(new RegexpQuery(new Term("body", "a.*"))))
        .withMessage("no query of Solr: RegexpQuery");
  }
}
