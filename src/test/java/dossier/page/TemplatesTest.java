package dossier.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplatesTest {
  private static final String NOTICE = "Figures in this column are rounded and may be late by a day.";

  /** An article about a thing that no other is about, in three sentences. */
  private static List<String> article(int i) {
    String thing = "thing" + "abcdefghijklmnopqrstuvwxyz".charAt(i % 26) + "xyz".charAt(i / 26 % 3);
    return List.of("The " + thing + " was shown to a crowd of " + thing + " makers in the rain.",
        "Nobody had asked for a second " + thing + " when the first one broke in two.",
        "It will be sold as " + thing + " of the year from the end of the month.");
  }

  private static String title(int i) {
    return article(i).getFirst().substring(4, 11);
  }

  private static List<String> with(String line, int at, List<String> article) {
    List<String> lines = new ArrayList<>(article);
    lines.add(at, line);
    return lines;
  }

  private static Templates learned(Templates templates, int articles, int every, String line, int at) {
    for (int i = 0; i < articles; i++) {
      List<String> lines = i % every == 0 ? with(line, at, article(i)) : article(i);
      templates.learn("site", "a" + i + "z " + title(i), lines, lines);
    }
    return templates;
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Updated 3 May 2018 | UPDATED: 14 June 2019 | true",
      "12 comments | 7 Comments | true",
      "Published on Monday, March 4, 2019 at 10:30 am GMT | Published on Friday, June 14, 2021 at 9:05 pm GMT | true",
      "© 2018 Quay Press. All rights reserved. | © 2020 Quay Press. All rights reserved. | true",
      "Shares of Tern rose 3 percent. | Shares of Tern rose 4 percent. | false",
      "It sold 9,000 scooters on 3 May 2018. | It sold 9,000 scooters on 4 June 2019. | true",
      "Read more | Read less | false" })
  void linesThatDifferInDatesAndLabelsThatDifferInNumbersAreOne(String line, String other, boolean same) {
    assertThat(LineKey.of(line).hash() == LineKey.of(other).hash()).isEqualTo(same);
  }

  @Test
  void aLineInAQuarterOfTheArticlesGoesWhereverItStands() {
    Templates templates = learned(new Templates(Templates.Memory.NONE), 20, 4, NOTICE, 1);
    assertThat(templates.clean("site", with(NOTICE, 1, article(30)))).isEqualTo(article(30));
    assertThat(templates.clean("site", with(NOTICE, 3, article(30)))).isEqualTo(article(30));
    assertThat(templates.clean("elsewhere", with(NOTICE, 1, article(30)))).contains(NOTICE);
  }

  @Test
  void aRarerLineGoesOnlyFromTheEndWhereItAlwaysStands() {
    Templates templates = learned(new Templates(Templates.Memory.NONE), 60, 12, NOTICE, 3);
    assertThat(templates.clean("site", with(NOTICE, 3, article(70)))).isEqualTo(article(70));
    assertThat(templates.clean("site", with(NOTICE, 1, article(70)))).contains(NOTICE);
    assertThat(templates.clean("site", with(NOTICE, 0, article(70)))).contains(NOTICE);
  }

  @Test
  void aShortSentenceThatArticlesSayAgainAndAgainStays() {
    String phrase = "The company declined to comment.";
    Templates templates = learned(new Templates(Templates.Memory.NONE), 60, 3, phrase, 1);
    assertThat(templates.clean("site", with(phrase, 1, article(70)))).contains(phrase);
    assertThat(templates.clean("site", with(phrase, 3, article(70)))).contains(phrase);
  }

  @Test
  void theBackgroundOfAStoryThatGoesOnStays() {
    String background = "Oakline had bid for Mill Street in June, and the board of Mill Street had said no to it twice.";
    Templates templates = new Templates(Templates.Memory.NONE);
    for (int i = 0; i < 20; i++) {
      List<String> lines = i % 3 == 0 ? with(background, 3, article(i)) : article(i);
      templates.learn("site", i % 3 == 0 ? "Oakline and the " + title(i) : title(i), lines, lines);
    }
    assertThat(templates.clean("site", with(background, 3, article(30)))).contains(background);
  }

  @Test
  void versionsOfOneArticleCountOnce() {
    Templates templates = new Templates(Templates.Memory.NONE);
    for (int i = 0; i < 10; i++) {
      List<String> version = with("Version " + "abcdefghij".charAt(i) + " of this text was sold in the morning.", 0,
          with(NOTICE, 3, article(1)));
      templates.learn("site", "A title", version, version);
    }
    assertThat(templates.clean("site", with(NOTICE, 3, article(2)))).contains(NOTICE);
  }

  @Test
  void anArticleOfTemplatesOnlyStays() {
    Templates templates = learned(new Templates(Templates.Memory.NONE), 20, 1, NOTICE, 0);
    assertThat(templates.clean("site", List.of(NOTICE))).containsExactly(NOTICE);
  }

  @Test
  void whatIsKeptIsBoundedAndReadBack() {
    Map<String, byte[]> kept = new HashMap<>();
    Templates.Memory memory = new Templates.Memory() {
      @Override
      public byte @Nullable [] load(String site) {
        return kept.get(site);
      }

      @Override
      public void save(String site, byte[] counts) {
        kept.put(site, counts);
      }
    };
    Templates templates = new Templates(memory);
    for (int i = 0; i < 2 * SiteLines.DECAY_AFTER; i++) {
      List<String> lines = new ArrayList<>(List.of(NOTICE));
      for (int line = 0; line < 20; line++)
        lines.add("In the line of number %d the article of number %d says this.".formatted(line, i + 10_000));
      templates.learn("site", "Title of " + i, lines, lines);
    }
    templates.save();
    assertThat(kept.get("site")).hasSizeLessThanOrEqualTo(100 + SiteLines.MAX_STORED * (Long.BYTES + LineStat.BYTES));
    assertThat(new Templates(memory).clean("site", with(NOTICE, 2, article(1)))).isEqualTo(article(1));
    kept.put("site", new byte[]{ 1, 2, 3 });
    assertThat(new Templates(memory).clean("site", with(NOTICE, 2, article(1)))).contains(NOTICE);
  }
}
