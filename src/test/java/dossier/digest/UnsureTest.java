package dossier.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.fact.Fact;
import dossier.fact.FactType;
import dossier.fact.Modality;
import dossier.name.Party;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnsureTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      REPORTED |                                 | true
      ASSERTED | people familiar with the matter | true
      ASSERTED | two sources                     | true
      PLANNED  | a person close to the talks     | true
      ASSERTED |                                 | false
      ASSERTED | the company                     | false
      ASSERTED | The Wall Street Journal         | false
      ASSERTED | People's Daily                  | false
      DENIED   | Microsoft                       | false
      """)
  void rumoursAndWhatUnnamedPeopleClaimIsUnsure(Modality modality, String who, boolean unsure) {
    Fact fact = new Fact(FactType.ACQUISITION, new Party("Microsoft", null), List.of(), List.of(), List.of(), List.of(),
        null, null, null, null, modality, who);
    assertThat(Unsure.is(fact)).isEqualTo(unsure);
  }
}
