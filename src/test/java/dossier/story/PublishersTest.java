package dossier.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishersTest {
  @ParameterizedTest
  @CsvSource({ "The Wall Street Journal, wall street journal", "WSJ.com, wall street journal",
      "wsj, wall street journal",
      "FOX News - Health, fox news", "Cnbc | World Business News Leader, cnbc", "www.theverge.com, theverge",
      "The Verge, verge", "NYTimes.com, new york times", "Barron's, barrons", "Die Welt, die welt", "'', ''",
      "'  - ', ''",
      "Frankfurter Allgemeine Zeitung, frankfurter allgemeine zeitung", "Süddeutsche Zeitung, sueddeutsche zeitung" })
  void namesOfOnePublisherAreOne(String name, String normal) {
    assertThat(Publishers.normal(name)).isEqualTo(normal);
  }
}
