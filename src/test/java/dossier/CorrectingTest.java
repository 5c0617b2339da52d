package dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dossier.article.ArticleId;
import dossier.article.Dating;
import dossier.company.CompanyId;
import dossier.fact.Amount;
import dossier.fact.Corrections;
import dossier.fact.Evidence;
import dossier.fact.Fact;
import dossier.fact.FactMerger;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import dossier.fact.Slot;
import dossier.name.Party;
import dossier.store.Database;
import dossier.store.FactCorrection.Logged;
import dossier.store.FactVerdict;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CorrectingTest {
  private static final Correcting.Who ADA = new Correcting.Who("U1", "T1");
  private static final Party IBM = new Party("IBM", new CompanyId("ibm"));
  private static final Evidence TOLD = told("a", "Tern");
  private static final Evidence OTHER = told("b", "Harbour");

  private final Database database = Database.inMemory();
  private Instant now = Instant.parse("2026-11-28T09:00:00Z");
  private final InstantSource clock = () -> now;
  private final Correcting correcting = new Correcting(() -> database, () -> true, clock);

  @AfterEach
  void close() {
    database.close();
  }

  private static Evidence told(String article, String target) {
    Fact fact = new Fact(FactType.ACQUISITION, new Party("Google", new CompanyId("google")),
        List.of(new Party(target, null)), List.of(), List.of(), List.of(), Amount.of(5, "USD"), null, null, null,
        Modality.ASSERTED, null);
    return new Evidence(fact, "p", new ArticleId(article.repeat(32)), null, "T", null, Dating.UNKNOWN,
        Instant.parse("2020-01-01T00:00:00Z"), 0, "Google bought " + target + ".", article);
  }

  private static MergedFact merged(Evidence evidence) {
    return FactMerger.merge(List.of(evidence)).getFirst();
  }

  private List<Fact> shown() {
    Corrections.Corrected corrected = correcting.current().apply(List.of(TOLD, OTHER));
    return FactMerger.merge(corrected.evidence(), corrected.same()).stream().map(MergedFact::fact).toList();
  }

  @Test
  void everyDecisionHoldsAtOnceAndCanBeTakenBack() {
    assertThat(correcting.current()).isSameAs(Corrections.NONE);
    long hidden = correcting.notAFact(merged(TOLD), "line", ADA);
    assertThat(shown()).containsExactly(OTHER.fact());
    assertThat(correcting.undo(hidden, ADA)).isTrue();
    assertThat(correcting.undo(hidden, ADA)).isFalse();
    assertThat(shown()).hasSize(2);
    correcting.wrongCompany(merged(TOLD), "line", IBM, ADA);
    assertThat(shown()).extracting(Fact::company).contains(IBM);
    correcting.wrongValue(merged(OTHER), "line", Slot.AMOUNT, "7 USD", ADA);
    assertThat(shown()).extracting(Fact::amount).contains(Amount.of(7, "USD"));
  }

  @Test
  void aDuplicateIsPutTogetherWithTheOther() {
    correcting.duplicate(merged(TOLD), "line", merged(OTHER), "other line", ADA);
    assertThat(shown()).hasSize(1);
  }

  @Test
  void theLogTellsWhoDecidedWhatAboutWhichFact() {
    correcting.wrongCompany(merged(TOLD), "Google bought Tern", null, ADA);
    now = now.plusSeconds(60);
    long number = correcting.notAFact(merged(OTHER), "Google bought Harbour", new Correcting.Who("U2", "T1"));
    correcting.undo(number, ADA);
    List<Logged> log = correcting.newest(10);
    assertThat(log).extracting(logged -> logged.correction().verdict())
        .containsExactly(FactVerdict.NOT_A_FACT, FactVerdict.WRONG_COMPANY);
    assertThat(log).extracting(logged -> logged.correction().line())
        .containsExactly("Google bought Harbour", "Google bought Tern");
    assertThat(log.getFirst().undoneBy()).isEqualTo("U1");
    assertThat(log.getLast().correction().fact()).isEqualTo(merged(TOLD).id());
  }

  @Test
  void whatIsDecidedElsewhereShowsWithinASecond() {
    assertThat(shown()).hasSize(2);
    new Correcting(() -> database, () -> true, clock).notAFact(merged(TOLD), "line", ADA);
    assertThat(shown()).hasSize(2);
    now = now.plusSeconds(1);
    assertThat(shown()).hasSize(1);
  }

  @Test
  void aValueThatCannotBeReadIsRefusedAndNotLogged() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> correcting.wrongValue(merged(TOLD), "line", Slot.AMOUNT, "a lot", ADA))
        .withMessageContaining("expected an amount");
    assertThat(correcting.newest(10)).isEmpty();
  }

  @Test
  void withoutAStoreNothingIsCorrectedAndNoneIsMade() {
    Correcting none = new Correcting(() -> {
      throw new AssertionError("asked for a store");
    }, () -> false, clock);
    assertThat(none.current()).isSameAs(Corrections.NONE);
    assertThat(none.newest(5)).isEmpty();
    assertThat(none.undo(1, ADA)).isFalse();
  }
}
