package dossier.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TraceTest {
  private static final Trace TRACE = Reports.trace(Reports.article(1, "The Ledger - Business", "2024-03-05T09:30:00Z",
      "Google and Intel share a chip plant, Bloomberg says", Reports.TAKEOVER + " Bloomberg first reported the deal."));

  @Test
  void whatIsWrittenIsReadBack() {
    Trace read = Trace.fromBytes(TRACE.toBytes());
    assertThat(read).isEqualTo(TRACE).hasSameHashCodeAs(TRACE);
    assertThat(read.publisher()).isEqualTo("ledger");
    assertThat(read.credits()).containsExactly("bloomberg");
    assertThat(read.time()).isEqualTo(Instant.parse("2024-03-05T09:30:00Z"));
    assertThat(read.companies()).isEqualTo(TRACE.companies()).isPositive();
    assertThat(TRACE.toBytes().length).isBetween(200, 400);
  }

  @Test
  void onlyAKnownDayIsATime() {
    assertThat(Reports.trace(Reports.article(1, null, "2024-03-05", "Storm", "")).time())
        .isEqualTo(Instant.parse("2024-03-05T12:00:00Z"));
    assertThat(Reports.trace(Reports.article(1, null, "2024-03", "Storm", "")).time()).isNull();
    assertThat(Reports.trace(Reports.article(1, null, null, "Storm", "")).time()).isNull();
  }

  @Test
  void aPublisherDoesNotCreditItself() {
    assertThat(Reports.trace(Reports.article(1, "Reuters", null, "Storm", "The mayor told Reuters that it was over."))
        .credits())
        .isEmpty();
  }

  @Test
  void anotherVersionIsRefused() {
    byte[] bytes = TRACE.toBytes();
    bytes[0]++;
    assertThatIllegalArgumentException().isThrownBy(() -> Trace.fromBytes(bytes)).withMessageContaining("version");
  }

  @Test
  void brokenBytesAreRefused() {
    byte[] bytes = TRACE.toBytes();
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatIllegalArgumentException().isThrownBy(() -> Trace.fromBytes(cut));
    }
    assertThatIllegalArgumentException().isThrownBy(() -> Trace.fromBytes(Arrays.copyOf(bytes, bytes.length + 1)));
  }

  @Test
  void noBytesDoMoreHarmThanBeingRefused() {
    Random random = new Random(11);
    byte[] bytes = TRACE.toBytes();
    for (int i = 0; i < 2_000; i++) {
      byte[] changed = bytes.clone();
      changed[1 + random.nextInt(bytes.length - 1)] = (byte) random.nextInt();
      try {
        assertThat(Trace.fromBytes(changed).toBytes()).hasSameSizeAs(Trace.fromBytes(changed).toBytes());
      } catch (IllegalArgumentException refused) {
        assertThat(refused).hasMessageContaining("");
      }
    }
  }
}
