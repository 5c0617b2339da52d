package dossier.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dossier.company.CompanyId;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.lucene.search.Query;

/** A query is read, or refused in a sentence. */
class SyntaxFuzzTest {
  @FuzzTest(maxDuration = "2m")
  void readsAnyQuery(byte[] typed) {
    String text = new String(typed, StandardCharsets.UTF_8);
    try {
      Query query = new SyntaxQueries(
          name -> name.equals("xiaomi") ? Optional.of(new CompanyId("xiaomi")) : Optional.empty()).read(text);
      assertThat(query.toString()).isNotBlank();
    } catch (BadQueryException refused) {
      assertThat(refused.getMessage()).isNotBlank();
    }
  }
}
