package dossier.company;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
  @ParameterizedTest
  @CsvSource({ "xiami,xiaomi,2,1", "hauwei,huawei,2,1", "intel,intel,1,0", "gogle,google,1,1", "apple,oracle,2,3",
      "abcd,badc,2,2", "sprint,print,1,1", "a,abcd,2,3" })
  void countsEditsAndSwapsUpToTheLimit(String a, String b, int limit, int distance) {
    assertThat(EditDistance.within(a, b, limit)).isEqualTo(distance);
    assertThat(EditDistance.within(b, a, limit)).isEqualTo(distance);
  }
}
