package dossier.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SolrAddressTest {
  @Test
  void nodesCollectionAndCountsAreRead() {
    SolrAddress address = SolrAddress
        .parse("solr:http://one:8983/solr,https://two.example/solr/news_2?shards=4&replicas=3");
    assertThat(address.nodes()).containsExactly(URI.create("http://one:8983/solr"),
        URI.create("https://two.example/solr"));
    assertThat(address.collection()).isEqualTo("news_2");
    assertThat(address.shards()).isEqualTo(4);
    assertThat(address.replicas()).isEqualTo(3);
    assertThat(address.login()).isNull();
  }

  @Test
  void oneShardInTwoCopiesIsMadeUnlessTold() {
    SolrAddress address = SolrAddress.parse("solr:http://one:8983/solr/news");
    assertThat(address.shards()).isEqualTo(1);
    assertThat(address.replicas()).isEqualTo(2);
  }

  @Test
  void thePasswordIsUsedAndNeverShown() {
    SolrAddress address = SolrAddress.parse("solr:http://me:secret@one:8983/solr,http://two:8983/solr/news");
    assertThat(address.login()).isEqualTo("me:secret");
    assertThat(address.nodes()).containsExactly(URI.create("http://one:8983/solr"), URI.create("http://two:8983/solr"));
    assertThat(address.toString()).isEqualTo("collection news at http://one:8983/solr and others");
    assertThatIllegalArgumentException().isThrownBy(() -> SolrAddress.parse("solr:http://me:secret@one:8983/solr"))
        .withMessageNotContaining("secret");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      http://one:8983/solr/news                 | it does not begin with solr:
      solr:http://one:8983/solr                 | the last address does not end with /solr/ and the name of a collection
      solr:http://one:8983/solr/a b             | the last address does not end with /solr/ and the name of a collection
      solr:ftp://one/solr/news                  | an address of a node is not like http://host:8983/solr
      solr:http://one:8983/other/solr/news      | an address of a node is not like http://host:8983/solr
      solr:http://one/solr/news?shards=0        | after ? stand shards and replicas, each with a number from 1 to 999
      solr:http://one/solr/news?parts=2         | after ? stand shards and replicas, each with a number from 1 to 999
      """)
  void whatIsNoAddressIsRefusedWithWhatWasExpected(String text, String reason) {
    assertThatIllegalArgumentException().isThrownBy(() -> SolrAddress.parse(text))
        .withMessage("expected " + SolrAddress.FORM + ", but " + reason);
  }
}
