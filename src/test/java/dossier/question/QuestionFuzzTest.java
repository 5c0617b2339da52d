package dossier.question;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dossier.company.CompanyCatalog;
import dossier.company.CompanyLinker;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** Whatever is typed is read as something, or refused in a sentence. */
class QuestionFuzzTest {
  private static final Instant ASKED = Instant.parse("2026-11-29T00:00:00Z");
  private static final CompanyLinker LINKER = new CompanyLinker(CompanyCatalog.bundled());
  private static final QuestionReader READER = new QuestionReader(LINKER);
  private static final FollowUpReader FOLLOW_UPS = new FollowUpReader(LINKER);

  @FuzzTest(maxDuration = "2m")
  void readsAnyText(byte[] typed) {
    String text = new String(typed, StandardCharsets.UTF_8);
    switch (READER.read(text, ASKED)) {
      case QuestionReading.Unreadable(var reason) -> assertThat(reason).isNotBlank();
      case QuestionReading.WhichCompany(var name, var candidates) -> {
        assertThat(name.of(text)).isNotBlank();
        assertThat(candidates).isNotEmpty();
      }
      case QuestionReading.Understood(var question, var near) -> {
        assertThat(question.text()).isNotBlank();
        near.forEach(each -> assertThat(each.candidates()).isNotEmpty());
        CompoundReader.read(question.text());
      }
    }
    FOLLOW_UPS.read(List.of("who bought LinkedIn?"), text, ASKED);
  }
}
