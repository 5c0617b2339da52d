package dossier.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of text in which ¦ stands where a sentence ends; white space around it is the text's own. */
class SentencesTest {

  @ParameterizedTest
  @ValueSource(strings = { "The chip maker hired 40 people.¦ It will hire more.", "Who pays?¦ Nobody does!¦ Fine.",
      "No mark at the end", "One line.¦\nAnother line.¦\n\nA paragraph.", "A heading¦\nThen the text starts here.",
      "Results were mixed.¦ iPhone sales rose.¦ eBay fell.", "Shares fell.¦ 2019 was worse.¦ $5 million is gone.",
      "It fell to 3.5 from 4.25 percent.¦ Version 2.0.1 shipped.", "(A note stands alone.)¦ The text goes on.",
      "The plan was late.¦ (It was also costly.)¦ Nobody minded.", "It rose.¦  \t  It fell.",
      "It ended.¦ -- So they said." })
  void endsPlainSentences(String row) {
    check(row);
  }

  @ParameterizedTest
  @ValueSource(strings = { "Nvidia Corp. shares rose on Monday.", "Acme Corp. ( ACME.O ) said so.",
      "Acme Inc. (ACME.N) said so.",
      "Acme Inc. ACME.O said so.", "Acme Co. Ltd. of Tokyo said so.", "Acme Inc. Chief Executive Jane Roe left.",
      "She left Acme Inc.¦ The company was silent.", "She left Acme Inc.¦ Globex said it hired her.",
      "He sued Acme Corp.¦ In May he lost.", "It bought Acme Ltd.¦ U.S. shares fell.", "She runs Acme S.p.A. in Milan.",
      "It sold Acme Bros.' \"Moonlight\" films.", "A unit of Acme Inc., based in Austin, closed.",
      "It owns Acme L.P. and more.", "ACME INC.¦ The maker of anvils paid no tax.",
      "He left Acme Inc.¦ \"It was time,\" he said.",
      "The rival is Acme Co.¦ (Reporting by Jane Roe)", "It belongs to Acme Group plc.¦ Its shares rose.",
      "It was sold to Acme. ( ACME.L ), which closed it." })
  void tellsCompanySuffixesFromEnds(String row) {
    check(row);
  }

  @ParameterizedTest
  @ValueSource(strings = { "Dr. Lisa Roe met Mr. Doe.¦ They agreed.", "Sen. Jane Roe and Rep. John Doe wrote.",
      "Gov. Roe of St. Louis left.¦ Gen. Doe stayed.", "Jane C. Roe works for J.P. Doe & Sons.",
      "D.R. Roe Inc built it.",
      "AT&T.¦ But not now.", "It is a top seller for R&D.¦ Analysts agree.", "Martin L. Roe Jr. said no.",
      "The heir is John Doe Jr.¦ He is 40.", "She has a Ph.D. in physics.", "Q. Who asked?¦ A. We did.",
      "The new car is the Model S.¦ Acme builds it.", "There is no Plan B.¦ Acme has time.", "Roe et al. found it.",
      "They sell phones, tablets, etc.¦ Nobody buys.", "It is Roe v. Doe, a case in Ohio.",
      "The case is Acme Inc vs. Globex Inc.",
      "Prof. Roe spoke, e.g. about chips, i.e. hardware." })
  void tellsTitlesAndInitialsFromEnds(String row) {
    check(row);
  }

  @ParameterizedTest
  @ValueSource(strings = { "U.S. Senator Jane Roe spoke.", "It left the U.S.¦ The law had changed.",
      "A U.S.-based firm left the U.K. in May.",
      "The U.S. District Court ruled.", "It is non-U.S. Treasury debt.",
      "She lives in Washington, D.C.¦ Acme does not.",
      "The D.C. Circuit Court ruled.", "He moved to Palo Alto, Calif.¦ Acme paid.", "It serves U.S. IT companies.",
      "AUSTIN, Tex. (AP) — Acme rose.", "DAVIE, Fla. -- Acme fell.", "It sued Conn. Gov. Jane Roe." })
  void tellsCountriesAndPlacesFromEnds(String row) {
    check(row);
  }

  @ParameterizedTest
  @ValueSource(strings = { "It opens at 9 a.m. EDT on Monday.", "It ended at 4 p.m. (2000 GMT) there.",
      "It ended at 4 p.m.¦ The price fell.",
      "It ended at 4 p.m.¦ Acme shares fell.", "Come at 5 p.m. Thursday.", "Come at 5 p.m. Sept. 3 to Ohio.",
      "9:20 p.m. — The striker is back.",
      "It was Jan. 5 and then Dec.¦ Sales rose.", "It is the No. 3 maker.", "Is it true?¦ No.¦ Acme says so.",
      "The case is No. AB-2012-7, in Utah.", "See Vol. IV and Fig. 2 of it.", "It is 6 ft. 2 in. tall.",
      "1. Acme wins.¦\n2. Globex loses." })
  void tellsTimesAndNumbersFromEnds(String row) {
    check(row);
  }

  @ParameterizedTest
  @ValueSource(strings = { "\"We won.\"¦ The rest lost.", "\"We won,\" she said.¦ He left.",
      "\"We won.¦ They lost,\" she said.",
      "“We won.”¦ “They lost.”", "He called it \"good\".¦ She laughed.", "\"Why now?\" he asked.¦ She left.",
      "\"Why now?\" Roe asked.¦ She left.", "\"Why now?\" Jane Roe of Acme told reporters in Ohio.¦ She left.",
      "\"Why now?\"¦ Roe said she would wait.", "\"Why now?\"¦ The board met.",
      "\"Done!\" Jane Roe, a founder, wrote on Monday.",
      "\"Acme is back!,\" she said.", "He said 'yes.'¦ Then he left.", "“It was good. ”¦ Then he left.",
      "\"It was good. \"¦\nThen he left.",
      "It ended .¦ It began." })
  void keepsQuotationsWithTheirAttribution(String row) {
    check(row);
  }

  @ParameterizedTest
  @ValueSource(strings = { "Yahoo! Inc said so.", "It sued Yahoo! in May.", "It left Yahoo!¦ The deal was off.",
      "Yahoo! Japan grew.",
      "He won on Jeopardy! last week.", "Wait... there is more.", "It fell ...¦ We saw it.", "It fell...¦It rose.",
      "\"... That is all,\" he said.", "It is due to the ... Acme deal.", "Really?!¦ Yes.", "What . . .¦ Nothing.",
      "See www.example.com/a.b?c=d for it.¦ Write to a.b@example.com.¦ Now.",
      "Example.com sells it.¦ example.com ships it." })
  void readsOtherMarks(String row) {
    check(row);
  }

  @ParameterizedTest
  @ValueSource(strings = { "SAN FRANCISCO (Reuters) - Acme Inc rose.", "ST. LOUIS, Jan. 5 (AP) — Acme fell.",
      "By Jane Roe¦\nOSLO - It rained.",
      "It ended¦ (Reporting by Jane Roe; Editing by John Doe)",
      "It ended.¦ (Additional reporting by J. Doe)¦ (Editing by Jane Roe)",
      "Facts:¦ * It grew.¦ * It shrank¦ * Says it will grow", "It fell. [ID:nN01234567]¦ It rose.",
      "It fell <ID:nN01234567>.¦ It rose.",
      "See [ID:nN01234567]¦ The board met.", "He thanked [her] The Hague's mayor.", "It grew 2 * 3 times." })
  void readsWhatAgenciesAdd(String row) {
    check(row);
  }

  @ParameterizedTest
  @ValueSource(strings = { "第一句。¦第二句！¦第三句？", "他说：“好。”¦然后走了。", "Acme说好。¦Then it left." })
  void readsEastAsianStops(String row) {
    check(row);
  }

  @ParameterizedTest
  @ValueSource(strings = { "the board met. the deal is off", "It closed the deal.¦The board met.",
      "It bought node.js and ASP.NET then." })
  void doubtsWrongSpacing(String row) {
    check(row.replace(". the", ".¦ the"));
  }

  @Test
  void joinsWrappedLines() {
    check("Acme said on Monday it\nwill close\r\nits plant.¦\nThe end");
    check("It ends here:¦\nwith a list");
    check("It ends here¦\n\nwith a paragraph");
  }

  @Test
  void givesNothingForWhiteSpace() {
    assertThat(Sentences.split("")).isEmpty();
    assertThat(Sentences.split(" \n\t\u00a0\u3000\ufeff")).isEmpty();
  }

  @Test
  void countsUnitsAndNotCharacters() {
    assertThat(Sentences.split(" 😀 one. Two 😀.")).containsExactly(new Span(1, 8), new Span(9, 16));
  }

  private static void check(String row) {
    String text = row.replace("¦", "");
    List<String> expected = Arrays.stream(row.split("¦")).map(String::strip).toList();
    assertThat(Sentences.split(text).stream().map(span -> span.of(text)).toList()).as(text).isEqualTo(expected);
  }
}
