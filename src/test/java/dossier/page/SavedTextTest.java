package dossier.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SavedTextTest {
  static Stream<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/dossier/page/saved"))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void thePageOfEachLayoutGivesItsArticle(Path page) throws IOException {
    SavedText text = SavedText.of(Files.readString(page));
    assertThat(shown(text)).isEqualTo(Files.readString(Path.of(page.toString().replace(".txt", ".expected"))));
  }

  private static String shown(SavedText text) {
    return """
        title: %s
        publisher: %s
        author: %s
        date: %s

        %s
        """.formatted(
        text.title(),
        Objects.requireNonNullElse(text.publisher(), ""),
        Objects.requireNonNullElse(text.author(), ""),
        Objects.requireNonNullElse(text.date(), ""),
        text.body());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Advertisement | CHROME",
      "Share this article | CHROME",
      "Sign up for our newsletter | PROMOTION",
      "12K shares | CHROME",
      "Home > Tech > Phones | CHROME",
      "READ MORE: The phone that fell from a plane | RELATED",
      "Photo: Ola Brand/Quay | CAPTION",
      "Updated 4 hours ago | CHROME",
      "Published: Tuesday, 4 March 2019 10:30 GMT | DATE",
      "By Iris Holm and Theo Marsh | BYLINE",
      "Shares of Tern rose four percent on Monday. | PROSE",
      "Post offices in Norway will close for good this summer. | PROSE",
      "For more than a decade our newsletter was free, she said of its early days. | PROSE",
      "Sign-ups for the newsletter doubled in a year, the company said. | PROSE",
      "By 2030 the company wants to sell only electric vans in Europe. | PROSE",
      "Follow the money | SHORT",
      "Advertisers leave the network in droves | SHORT",
      "- Shareholders vote in March | ITEM" })
  void aLineIsWhatItSaysAndNotWhatItResembles(String line, SavedLine.Kind kind) {
    assertThat(SavedLine.of(line, false).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "This article originally appeared on ABACUS | Abacus",
      "This story was first published in The Quay Gazette on 7 August 2023. | The Quay Gazette",
      "Originally published by IEEE | IEEE",
      "Source: Coast Daily | Coast Daily",
      "OSLO, March 4 (Northwire) - Tern said on Monday that it would buy lorries. | Northwire",
      "© 2019 The Tin Lantern. All rights reserved. | The Tin Lantern",
      "Copyright 2018-2020 Coast Press Group, Inc. | Coast Press Group" })
  void thePublisherIsNamedAsPeopleKnowIt(String line, String name) {
    assertThat(SavedText.of("A title of a few words\n\n" + line).publisher()).isEqualTo(name);
  }

  @Test
  void aTextWithoutAnythingButMenusHasNoBody() {
    SavedText text = SavedText.of("Home\nNews\nSign in\nAdvertisement\n");
    assertThat(text.title()).isEmpty();
    assertThat(text.body()).isEmpty();
  }

  @Test
  void aTextInAnotherScriptComesThroughWhole() {
    SavedText text = SavedText.of("小米计划进入美国市场\n\n小米表示，计划明年在美国销售智能手机。\n\n该公司尚未公布合作伙伴。\n");
    assertThat(text.title()).isEqualTo("小米计划进入美国市场");
    assertThat(text.body()).isEqualTo("小米表示，计划明年在美国销售智能手机。\n该公司尚未公布合作伙伴。");
  }
}
