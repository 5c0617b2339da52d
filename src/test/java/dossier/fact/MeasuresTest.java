package dossier.fact;

import static dossier.fact.FactType.METRIC;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which figures are listed. */
class MeasuresTest {
  private static Stream<Tellings> telling() {
    return Stream.of(Tellings.of(METRIC).product("phone maker").amount(1, "rank").by("metric.rank"),
        Tellings.of(METRIC).product("phone market").amount(30, "percent").by("metric.share"),
        Tellings.of(METRIC).amount(2, "percent").by("metric.rate"), Tellings.of(METRIC).amount(5e6, "users"),
        Tellings.of(METRIC).product("Quillpads").amount(5e6, "quillpads"), Tellings.of(METRIC).amount(5000, "members"),
        Tellings.of(METRIC).product("Quillpad").amount(99, "USD"));
  }

  private static Stream<Tellings> silent() {
    return Stream.of(Tellings.of(METRIC).amount(1, "rank").by("metric.rank"),
        Tellings.of(METRIC).product("phone maker").amount(1, "rank").by("metric.rank-meant"),
        Tellings.of(METRIC).amount(30, "percent").by("metric.share"), Tellings.of(METRIC).amount(5e6, "shares"),
        Tellings.of(METRIC).amount(12, "members"), Tellings.of(METRIC).amount(2, "customers"),
        Tellings.of(METRIC).amount(99, "USD"), Tellings.of(METRIC).amount(5e6, "users").as(Modality.REPORTED));
  }

  private static List<Boolean> listed(Tellings telling) {
    return FactMerger.merge(List.of(telling.told())).stream().map(MergedFact::tells).toList();
  }

  @ParameterizedTest
  @MethodSource("telling")
  void whatSaysOfWhatItIsIsListed(Tellings telling) {
    assertThat(listed(telling)).containsExactly(true);
  }

  @ParameterizedTest
  @MethodSource("silent")
  void whatSaysNothingIsNot(Tellings telling) {
    assertThat(listed(telling)).containsExactly(false);
  }
}
