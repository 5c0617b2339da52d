package dossier.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How sentences tell that something is launched, offered, renewed or given up. */
class LaunchFactsTest {
  private static String shown(String text) {
    return text.startsWith("H: ") ? Shown.headline(text.substring(3)) : Shown.facts(text);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Zendara Corp showed off a new tablet on Monday. | product_launch asserted Zendara Corp, tablet, 2014-05-12
      Nokia will begin offering a music service in June. | product_launch planned Nokia, music service, 2014-06
      H: Nokia to offer ad-free subscription in Europe | product_launch planned Nokia, ad-free subscription
      Nokia will offer a tablet in June. | product_launch planned Nokia, tablet, 2014-06
      Nokia dropped support for Symbian last year. | product_launch ended Nokia, Symbian, 2013
      Nokia will end support for its music service in 2015. | product_launch ended Nokia, music service, 2015
      Nokia ended production of its tablets. | product_launch ended Nokia, tablets
      Nokia pulled the plug on its music service. | product_launch ended Nokia, music service
      Nokia is giving up on its tablet. | product_launch ended Nokia, tablet
      H: Nokia to quit feature phones | product_launch ended Nokia, feature phones
      Nokia issued a software update for the N9. | product_launch asserted Nokia, software update
      Nokia has updated its music application. | product_launch asserted Nokia, music application
      Nokia announced several improvements to its music service. | product_launch asserted Nokia, music service
      Nokia broadened its range of tablets. | product_launch asserted Nokia, tablets
      Nokia announced the availability of its Zorro phone. | product_launch asserted Nokia, Zorro
      Nokia added games to its music service. | product_launch asserted Nokia, music service
      Nokia added 50 jobs to its team. | workforce asserted Nokia, 50 people
      H: Nokia takes on Apple with new tablet | product_launch asserted Nokia, tablet
      Nokia's new phone is due out in November. | product_launch planned Nokia, phone
      Nokia shipped its first tablets in November. | product_launch asserted Nokia, tablets, 2013-11
      Nokia shipped 5 million tablets in November. | metric asserted Nokia, 5000000 tablets
      Since the launch of the iPhone, much has changed. | product_launch asserted Apple, iPhone
      Several makers, including Nokia and Sony Corp, have launched tablets. | product_launch asserted Nokia, tablets; product_launch asserted Sony, tablets
      Nokia countered by cutting prices and is set to launch a new tablet. | product_launch planned Nokia, tablet
      Nokia closed its shops. | expansion ended Nokia, shops""")
  void launchesAreTold(String text, String facts) {
    assertThat(shown(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Nokia offers a music service.",
      "Nokia will make its music service available to 5 million homes.",
      "Nokia makes a tablet.",
      "Nokia updated its forecast.",
      "Nokia announced several improvements.",
      "Nokia extended its deadline." })
  void launchesAreToldButNot(String text) {
    assertThat(shown(text)).isEmpty();
  }
}
