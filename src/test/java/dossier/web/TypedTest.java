package dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TypedTest {
  static Stream<Arguments> lines() {
    return Stream.of(
        Arguments.of("/dossier how many?", new Typed.Command("/dossier", "how many?")),
        Arguments.of("  /dossier   news  zte ", new Typed.Command("/dossier", "news  zte")),
        Arguments.of("/dossier", new Typed.Command("/dossier", "")),
        Arguments.of("/dossier\nhow many?", new Typed.Command("/dossier", "how many?")),
        Arguments.of("/dossier a < b & c", new Typed.Command("/dossier", "a &lt; b &amp; c")),
        Arguments.of("@Dossier and ZTE?", new Typed.Mention("<@U0DOSSIER> and ZTE?")),
        Arguments.of("hey @dossier, who?", new Typed.Mention("hey <@U0DOSSIER>, who?")),
        Arguments.of("@Dossier: <b>", new Typed.Mention("<@U0DOSSIER>: &lt;b&gt;")),
        Arguments.of("@Dossiers are files", new Typed.Plain("@Dossiers are files")),
        Arguments.of("mail me@dossier.example", new Typed.Plain("mail me@dossier.example")),
        Arguments.of("<@U0DOSSIER> by hand", new Typed.Plain("&lt;@U0DOSSIER&gt; by hand")),
        Arguments.of("half / half", new Typed.Plain("half / half")));
  }

  @ParameterizedTest
  @MethodSource("lines")
  void aLineIsACommandAMentionOrPlain(String line, Typed expected) {
    assertThat(Typed.read(line)).isEqualTo(expected);
  }
}
