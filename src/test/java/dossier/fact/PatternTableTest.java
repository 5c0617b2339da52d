package dossier.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternTableTest {
  private static final WordSets SETS = new WordSets(List.of(List.of("thing", "phone, tablet")));

  private static PatternTable table(String text) {
    return new PatternTable(text.lines().toList(), SETS);
  }

  @Test
  void theShippedTableLoadsAndTellsOfEveryType() {
    List<FactPattern> patterns = PatternTable.ENGLISH.patterns();
    assertThat(patterns).extracting(FactPattern::name).doesNotHaveDuplicates().hasSizeGreaterThan(100);
    assertThat(patterns).extracting(FactPattern::type).containsAll(EnumSet.allOf(FactType.class));
    assertThat(ModalityWords.ENGLISH.noun("plan")).isEqualTo(Modality.PLANNED);
    assertThat(Tables.FINGERPRINT).matches("[0-9a-f]{16}");
  }

  @Test
  void aBlockIsReadWithAllItsKeys() {
    PatternTable table = table("""
        # comment
        [launch.some] PRODUCT_LAUNCH
        verb: roll out, ship
        noun: @thing, launch

        company: subject | after:by of(name)
        product: object(@thing)
        counterparty: object(!thing)
        require: company product/date
        voice: active
        becomes: asserted>planned, reported > denied
        drops: ended
        with: thing
        plural: yes
        """);
    FactPattern pattern = table.patterns().getFirst();
    assertThat(pattern.name()).isEqualTo("launch.some");
    assertThat(pattern.verbs()).containsExactlyInAnyOrder(List.of("roll", "out"), List.of("ship"));
    assertThat(table.verb("roll")).containsExactly(pattern);
    assertThat(table.noun("tablet")).containsExactly(pattern);
    assertThat(table.noun("ship")).isEmpty();
    assertThat(pattern.slots().get(Slot.COMPANY)).hasSize(2);
    assertThat(pattern.slots().get(Slot.COMPANY).getLast())
        .isEqualTo(new Role(Role.Kind.AFTER, Set.of("by", "of"), null, true, false));
    assertThat(pattern.slots().get(Slot.COUNTERPARTY).getFirst().not()).isTrue();
    assertThat(pattern.required()).containsExactly(EnumSet.of(Slot.COMPANY), EnumSet.of(Slot.PRODUCT, Slot.DATE));
    assertThat(pattern.passive()).isFalse();
    assertThat(pattern.becomes()).containsEntry(Modality.REPORTED, Modality.DENIED);
    assertThat(pattern.drops()).containsExactly(Modality.ENDED);
    assertThat(pattern.plural()).isTrue();
    assertThat(pattern.singular()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      firm: subject           | no key or slot called firm
      trigger: subject        | no key or slot called trigger
      company: subjekt        | no Kind called subjekt
      company: subject(thing) | cannot read the role subject(thing)
      company: subject(@it)   | no set of words called it
      company: subject:of     | subject:of takes none
      company: after          | after needs prepositions
      company subject         | expected key: value, got company subject
      company:                | nothing behind company
      voice: middle           | expected active or passive, got middle
      plural: no              | expected yes, got no
      unless: it              | no set of words called it
      noun: @it               | no set of words called it
      becomes: asserted       | expected one>other, got asserted
      drops: perhaps          | no Modality called perhaps
      require: company place  | it requires place but says not where that stands
      verb: sell              | verb stands twice
      """)
  void aLineThatCannotBeReadIsNamed(String line, String problem) {
    String company = line.startsWith("company") ? "" : "\ncompany: subject";
    assertThatThrownBy(() -> table("# head\n[a.b] LEGAL\nverb: sue\n" + line + company))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("line 4, a.b: " + problem);
  }

  @Test
  void namesAreGivenOnceAndTypesAreKnown() {
    String block = "[a.b] LEGAL\nverb: sue\ncompany: subject\n";
    assertThatThrownBy(() -> table(block + block)).hasMessage("line 4, a.b: a second pattern of this name");
    assertThatThrownBy(() -> table("[a.b] LAW\nverb: sue")).hasMessage("line 1, a.b: no FactType called LAW");
    assertThatThrownBy(() -> table("[a] LEGAL")).hasMessage("line 1: expected [name.of-it] TYPE, got [a] LEGAL");
    assertThatThrownBy(() -> table("verb: sue")).hasMessage("line 1: no pattern begins before it");
    assertThatThrownBy(() -> table("[a.b] LEGAL\ncompany: subject"))
        .hasMessage("line 1, a.b: it hangs on no verb or noun");
  }
}
