package dossier.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CompanyLinkerTest {
  private static final CompanyLinker LINKER = new CompanyLinker(CompanyCatalog.bundled());

  static Stream<String> sentences() {
    try (var in = CompanyLinkerTest.class.getResourceAsStream("/dossier/company/sentences.txt")) {
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void namesAreFoundAndHomonymsAreNot(String row) {
    int bar = row.indexOf(" | ");
    var sentence = row.substring(bar + 3);
    assertThat(shown(sentence, LINKER.mentions(sentence))).isEqualTo(row.substring(0, bar));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      google[Google]             | Analysts praised Google's results.
      google[Google, Inc.]       | Google, Inc. was sued.
      apple[Apple Inc.]          | Apple Inc. said so.
      motorola[Motorola Inc]     | Motorola Inc MOT.N fell.
      lenovo[Lenovo Group Ltd]   | Lenovo Group Ltd rose.
      siemens[Siemens AG]        | Siemens AG gained.
      nokia[Nokia Oyj]           | Nokia Oyj fell.
      yahoo[Yahoo! Inc]          | Yahoo! Inc's board met.
      att[AT&T Inc]              | AT&T Inc added users.
      att[AT & T]                | AT & T added users.
      t-mobile[T-Mobile USA]     | T-Mobile USA added users.
      xiaomi[Xiaomi]             | Xiaomi’s phones sell well.
      telefonica[Telefónica SA]  | Telefónica SA cut its dividend.
      telefonica[Telefonica]     | Telefonica cut its dividend.
      jd[JD.com]                 | JD.com opened a warehouse.
      sony-ericsson[Sony Ericsson] | Sony Ericsson shipped fewer phones.
      blackberry[Research In Motion Ltd.] | Research In Motion Ltd. RIMM.O RIM.TO fell.
      meta[Facebook]             | Facebook added users.
      microsoft[MSFT.O]          | The Redmond firm ( MSFT.O ) rose.
      google[GOOG]               | Holders of $GOOG cheered.
      -                          | The firm bought google ads.
      -                          | The euro fell and .DJI rose while U.N. envoys met.
      -                          | An ibm fan wrote to the daily.
      """)
  void spanTakesTheSuffixAndLeavesThePossessive(String expected, String sentence) {
    assertThat(shown(sentence, LINKER.mentions(sentence))).isEqualTo(expected);
  }

  @Test
  void fullNameVouchesForTheShortOne() {
    var body = "Sun Microsystems cut its forecast. Rivals cheered. Sun, it seems, is in trouble. The sun shone.";
    assertThat(shown(body, LINKER.link("", body).body()))
        .isEqualTo("sun-microsystems[Sun Microsystems] sun-microsystems[Sun]");
    assertThat(LINKER.mentions("Rivals cheered. Sun, it seems, is in trouble.")).isEmpty();
  }

  @Test
  void bodyVouchesForTheTitle() {
    var links = LINKER.link("Target in trouble", "Target Corp ( TGT.N ) lost customers in Canada.");
    assertThat(links.title()).extracting(CompanyMention::company).containsExactly(new CompanyId("target"));
    assertThat(LINKER.link("Target in trouble", "The archers missed.").links()).isEmpty();
  }

  @Test
  void shortFormNeedsItsFullName() {
    var body = "Texas Instruments raised its dividend. TI makes analog chips.";
    assertThat(shown(body, LINKER.mentions(body)))
        .isEqualTo("texas-instruments[Texas Instruments] texas-instruments[TI]");
    assertThat(LINKER.mentions("TI makes analog chips.")).isEmpty();
  }

  @Test
  void salienceComesFromTitleLeadAndShare() {
    var links = LINKER.link("Xiaomi to enter Spain", """
        Xiaomi will open two shops in Madrid in November. The Chinese firm sells phones made by Foxconn. Xiaomi has not
        named a partner. Analysts compare Xiaomi with Huawei.""");
    assertThat(links.about()).containsExactly(new CompanyId("xiaomi"));
    assertThat(links.links().getFirst())
        .isEqualTo(new CompanyLink(new CompanyId("xiaomi"), Salience.ABOUT, 4, true, true, 4 / 6.0));
    assertThat(links.links()).extracting(link -> link.company().value() + " " + link.salience())
        .containsExactly("xiaomi ABOUT", "foxconn MENTIONED", "huawei MENTIONED");
  }

  @Test
  void bothPartiesOfADealAreItsSubject() {
    var links = LINKER.link("Salesforce to buy Slack for $27.7 billion",
        "Salesforce agreed to buy Slack Technologies. Slack rivals Microsoft Teams. Salesforce shares fell.");
    assertThat(links.about()).containsExactlyInAnyOrder(new CompanyId("salesforce"), new CompanyId("slack"));
  }

  @Test
  void yardstickInTheTitleIsOnlyMentioned() {
    var links = LINKER.link("Search start-up founded by former Google engineers raises $50 million",
        "The start-up Glimmer raised money. It will hire. Its founders left Google in May. Nvidia invested. So did Intel Corp.");
    assertThat(links.about()).isEmpty();
  }

  @Test
  void mainCompanyOfTheLeadNeedsNoTitle() {
    var links = LINKER.link("Phone maker cuts 4,500 jobs",
        "BlackBerry said on Friday it will cut 4,500 jobs. BlackBerry shares fell. Samsung gained.");
    assertThat(links.about()).containsExactly(new CompanyId("blackberry"));
  }

  @Test
  void emptyTextsHaveNoLinks() {
    assertThat(LINKER.link("", "").links()).isEmpty();
    assertThat(LINKER.mentions("  \n … ( ")).isEmpty();
  }

  @Test
  void mentionsAreSortedInsideTheTextAndApart() {
    var words = List.of("Apple", "Sun", "said", "Inc.", "(", "GOOG.O", ")", "Sony", "Ericsson", "'s", "—", "AT&T",
        "\n\n",
        "of", "Yahoo!", "the", "Micron", "Technology", "TI", "Co", "&", "S.A.", "𝄞", "pie", "1,000", "Level", "3",
        "\"");
    var random = new Random(20_260_101);
    for (int round = 0; round < 2_000; round++) {
      var text = random.ints(12, 0, words.size())
          .mapToObj(words::get)
          .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
      check(text, LINKER.mentions(text));
      check(text, LINKER.link(text, text).body());
      check(text, LINKER.readQuestion(text).certain());
    }
  }

  private static void check(String text, List<CompanyMention> mentions) {
    assertThat(mentions).as(text).isSortedAccordingTo(Comparator.comparing(CompanyMention::span));
    for (int i = 0; i < mentions.size(); i++) {
      var span = mentions.get(i).span();
      assertThat(span.length()).as(text).isPositive();
      assertThat(span.end()).as(text).isLessThanOrEqualTo(text.length());
      if (i > 0) assertThat(span.overlaps(mentions.get(i - 1).span())).as(text).isFalse();
    }
  }

  private static String shown(String text, List<CompanyMention> mentions) {
    if (mentions.isEmpty()) return "-";
    return mentions.stream().map(m -> m.company() + "[" + m.span().of(text) + "]").collect(Collectors.joining(" "));
  }
}
