package dossier.index;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.embed.Embedder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SolrVectorFieldsTest {
  @ParameterizedTest
  @CsvSource({ "dossier-5,false", "dossier-5.1,false", "dossier-5.2,true", "dossier-5.10,true", "dossier-5.,false",
      "null,false", "other-5.2,false" })
  void aSchemaSaysByItsNameWhetherItHasThem(String schema, boolean hasThem) {
    assertThat(SolrVectorFields.hasThem(schema)).isEqualTo(hasThem);
  }

  @Test
  void ourSchemaHasThemAndTheModelsDimensions() throws IOException {
    try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("solr/managed-schema.xml"))) {
      String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(schema).contains("<schema name=\"dossier-" + Fields.SCHEMA + "." + SolrCollection.ADDED + "\"")
          .contains("vectorDimension=\"" + Embedder.DIMENSIONS + "\"");
    }
  }
}
