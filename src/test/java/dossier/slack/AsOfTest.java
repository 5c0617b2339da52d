package dossier.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsOfTest {
  private final Workshop shop = new Workshop();

  @AfterEach
  void close() {
    shop.close();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      how many stores? as of 2018-07-01          | ask how many stores? @2018-07-01T23:59:59.999Z
      ask how many stores, as of 2018-07         | ask how many stores @2018-07-31T23:59:59.999Z
      how many stores as at 2018                 | ask how many stores @2018-12-31T23:59:59.999Z
      news xiaomi as of 2018-07-01               | news xiaomi
      search stores AND spain as of 2018-07-01   | search stores AND spain
      what was the share as of then              | ask what was the share as of then @2026-11-22T11:20:00Z
      """)
  void theDayAtTheEndSaysFromWhenItIsAnswered(String typed, String asked) {
    shop.command(AppSurface.COMMAND, typed);
    shop.slack.next();
    assertThat(shop.asked).singleElement().asString().isEqualTo(asked);
  }

  @Test
  void askedAgainOrSharedItIsStillThatDay() {
    Inquiry inquiry = Inquiry.made(Command.ASK, "how many stores? as of 2018-07-01", Samples.NOW);
    assertThat(inquiry.typed()).isEqualTo("how many stores? as of 2018-07-01");
    shop.click("run:0", new ButtonValue(inquiry, Showing.Visibility.PRIVATE).encoded().orElseThrow(), true);
    assertThat(shop.slack.next().text()).contains("as of 2018-07-01");
    assertThat(shop.asked).singleElement().asString().startsWith("ask how many stores? @2018-07-01T23:59:59.999");
  }
}
