package dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dossier.index.IndexException;
import dossier.index.SolrAddress;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexSettingsTest {
  private static final String CLUSTER = "solr:http://one:8983/solr/news";

  @TempDir
  private Path home;

  @Test
  void theIndexIsInTheFolderUnlessTold() {
    assertThat(read(Map.of()).hosting().index()).isEmpty();
    assertThat(read(Map.of("DOSSIER_INDEX", CLUSTER)).hosting().index()).contains(SolrAddress.parse(CLUSTER));
  }

  @Test
  void whatIsNoAddressIsRefusedWithTheSettingsName() {
    assertThatExceptionOfType(DossierException.class).isThrownBy(() -> read(Map.of("DOSSIER_INDEX", "one:8983")))
        .withMessage("DOSSIER_INDEX: expected " + SolrAddress.FORM + ", but it does not begin with solr:");
  }

  @Test
  void vectorsMayLieInACluster() {
    Settings settings = read(Map.of("DOSSIER_INDEX", CLUSTER, "DOSSIER_VECTORS", "on"));
    assertThat(settings.vectors()).isTrue();
    assertThat(settings.hosting().index()).contains(SolrAddress.parse(CLUSTER));
  }

  @Test
  void aClusterThatIsNotThereIsSaidInOneLine() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    Settings settings = read(Map.of("DOSSIER_INDEX", "solr:http://127.0.0.1:" + free + "/solr/news"));
    assertThatExceptionOfType(IndexException.class)
        .isThrownBy(() -> Dossier.open(settings, InstantSource.system(), _ -> {}))
        .withMessage("the index cannot be used: collection news at http://127.0.0.1:" + free
            + "/solr does not answer: it cannot be reached");
  }

  private Settings read(Map<String, String> environment) {
    return Settings.read(environment, Optional.of(home), _ -> {});
  }
}
