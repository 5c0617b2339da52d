package dossier.answer;

import static dossier.answer.Newsroom.NOW;
import static dossier.answer.Newsroom.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An answer covers just what is asked for: the period, part, place and measure of a figure, the office of the company, the thing by its name. */
class CoveringTest {
  private static String answer(String question, String body) {
    try (Newsroom room = new Newsroom().with(entry("one", "News of the day", body, "2020-01-28"))) {
      return room.answers.ask(question, NOW).answer() instanceof Answer.Found found ? found.answer() : "none";
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      How many cars did Tesla deliver in 2018? | Tesla delivered 360,000 cars in 2019, half as many again as in 2018.
      How many cars did Tesla deliver in 2018? | Tesla delivered 360,000 cars in 2019, 50 percent more than in 2018.
      What was Nokia's revenue in 2019? | Nokia had revenue of $6.2 billion in the second quarter of 2019.
      How many phones did Nokia sell in the second quarter of 2019? | Nokia sold 3 million phones in the first three days after the launch.
      What was Intel's revenue in 2019? | Revenue of Intel's foundry business was $232 million in 2019.
      What was Intel's profit in 2019? | Intel's data center profit was $232 million in 2019.
      What was Google's share of the US search market in 2019? | Google had 92 percent of the worldwide search market in 2019.
      How many stores does Nokia have in Spain? | Nokia has 40 stores in Italy.
      how many stores does nokia have in spain | Nokia has 40 stores in Italy.
      What was Nokia's loss in 2019? | Nokia spent $300 million on investment in 2019.
      What was Nokia's loss in 2019? | Nokia expected revenue of $300 million in 2019.
      What was Nokia's revenue in 2019? | Nokia said that it expects revenue of $300 million for 2019.
      What did Ericsson bid for Acme? | Acme will talk with Ericsson after Ericsson's offer topped Nokia's earlier $300 million bid.
      Who is the president of Intel? | Intel welcomed the new rules on chips that President Jane Roe signed on Friday.
      Who was president of Intel in 2020? | Intel welcomed the new rules on chips that President Jane Roe signed on Friday.
      president of Intel | Intel welcomed the new rules on chips that President Jane Roe signed on Friday.
      Who was Intel's general counsel in 2020? | The general failure of tablets showed that Intel was prudent, Jane Roe said in an interview.
      Who was the sales chief of Intel in 2020? | Intel Chief Executive Jane Roe said that she was confident in the sales team.
      Where is Ericsson based? | Acme Semiconductor, which is based in San Jose, makes chips, while Ericsson makes antennas.
      When did Google unveil the Nexus One? | Google unveiled the Nexus 7 on Monday.
      How many phones did Nokia sell in the second quarter of 2019? | Nokia sold 3 million phones in the third quarter of 2019.
      How much did Nokia earn in its second quarter of 2019? | Nokia earned 396 million euros, or 7 cents a share, in the third quarter ended in September 2019.
      What was Apple's share of the smartphone market in 2019? | Apple will widen its lead in the smartphone market with 35 percent growth in 2019.
      What was Nokia's profit in 2020? | Nokia made a profit of 501 million euros, it said on Tuesday.
      How much will Ericsson pay per Vonage share? | Ericsson to acquire Vonage for $6.2 billion.
      How many shares of Nokia did Coatue buy? | The funds Coatue and Tiger opened stakes in Nokia of 1.1 million and 2.9 million shares, respectively.
      How much did Ericsson pay for Instant On? | Ericsson paid $14 billion to close the deal in January.
      Who bought Nokia? | The board of Nokia shortlisted eight bidders, including Ericsson, for buying the company.
      Who runs Intel Products? | Intel has many plans, its chief executive Jane Roe said.
      What was the value of the Xilinx deal of AMD at closing? | When it was agreed in October the value of AMD's Xilinx deal was $35 billion.
      How many stores does Nokia plan to open in Spain? | Nokia opened 40 stores in Spain in 2019.
      How many jobs does Nokia plan to cut? | Nokia's planned cuts follow an earlier cut of roughly 1,000 jobs.
      How many users does Nokia have in Spain? | Nokia has 3 million users in Spain and Italy.
      Who led the funding round of OpenAI? | Acme Capital, the investment firm of Jane Roe, led the round of OpenAI.
      How much did Nokia charge for replacing toys? | Nokia is replacing the toys, the latest of the $30 billion toy industry.
      What profit growth did analysts expect of Nokia? | Analysts expect profit growth of Nokia, and its shares rose 1.5 percent.
      When will Nokia replace the batteries? | Nokia said on Tuesday that it replaced the batteries.
      By when must Nokia replace the batteries? | In December a court said that Nokia must replace the batteries.
      How old was Jane Roe when she became chief executive of Nokia? | Jane Roe became chief executive of Nokia on Wednesday.
      Since when has Jane Roe been at Nokia? | Jane Roe of Nokia said last week that she was glad.
      Was Nokia's revenue in 2018 higher or lower than expected? | Nokia's revenue was lower than expected.
      Did Nokia's revenue rise in 2016? | Nokia's revenue rose in 2019.
      How much did Ericsson offer per share for Nokia? | Ericsson's offer per share drove Nokia shares up 2.3 percent.
      How low did Nokia shares drop on 22 November 2019? | Nokia shares had dropped to a low of $62.37 on December 30.
      When was the venture of Nokia formed? | Nokia said on Monday that it will keep the venture.
      How much of Acme does Nokia own? | Ericsson, a holder of about 8 percent of Acme, spoke with its owner Nokia.
      How much did IBM pay for Initech? | IBM bought Initech in 2019. IBM acquired Red Hat for $34 billion.
      How much did Nokia pay for Ericsson? | Ericsson, which agreed to pay $20.1 billion for a stake in Acme, said that Nokia was confident.
      How much did Ericsson seek for its Acme stake? | Ericsson agreed to sell its 50 percent stake in Acme, for which it did seek a buyer.
      Did Jane Roe back Nokia's or Ericsson's bid? | Jane Roe did not elaborate why she backs Nokia's bid.
      To whom did Jane Roe get married? | Status update: Nokia's Jane Roe gets married.
      Was the medical leave of Nokia's Jane Roe in 2019 her first? | Nokia's Jane Roe said on Monday that the board has granted her medical leave.
      Is Nokia the largest maker of phones? | Nokia is a maker of phones.
      What was Nokia's average selling price in the second quarter of 2019? | Nokia plans to ship 22 million phones in the third quarter of 2019, with an average selling price of 120 euros.
      Which Apple executive testified about prices? | A judge ordered Apple's chief executive Jane Roe to testify about prices.
      How much did Intel invest in Acme? | Intel has worked with Acme for two years and invests in its people.
      How much did the court award the eight writers who sued Nokia? | The court heard fifteen writers who sued Nokia for an award.
      what % of jobs did Nokia cut in 2019? | Nokia cut jobs at a cost of $30 million in 2019.
      How many Lumia 822 phones did Nokia sell? | Nokia sold 3 million Lumia phones.
      How much does the 4G Kindle of Amazon cost? | The Kindle of Amazon costs $199.
      What had analysts expected for Nokia's profit in 2019? | Nokia expected a profit of $300 million in 2019.
      How many more jobs will Nokia cut? | Nokia will cut 5,000 jobs.
      What was Nokia's pretax profit in the first quarter of 2019? | Nokia made a pretax profit of 501 million euros, it said on Tuesday.
      Who was the boss of Nokia before Jane Roe? | Nokia's chairman John Doe fired Jane Roe.
      Did Nokia's subscribers beat expectations? | Nokia's earnings beat expectations.
      What is Nokia called now? | Nokia said that it sold 3 million phones.
      Did Nokia's subscribers beat expectations? | Nokia has 3 million subscribers.
      How many people is Nokia firing? | Nokia, which employs around 16,500 people, is firing managers.
      founders of Wrenly? | Jane Roe, a founder of Acme, spoke of Wrenly at Nokia.
      What was Google's share of the search market in Spain in January 2019? | Google has 60 percent of the search market in Spain.
      """)
  void whatIsOfSomethingElseIsNoAnswer(String question, String body) {
    assertThat(answer(question, body)).isEqualTo("none");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      How many stores does Nokia plan to open in Spain? | Nokia will open 40 stores in Spain in 2021. | 40 stores
      How many users does Nokia have in Spain? | Nokia has 3 million users in Spain. | 3 million users
      How many cars did Tesla deliver in 2019? | Tesla delivered 360,000 cars in 2019, 50 percent more than in 2018. | 360,000 cars
      What was Nokia's revenue in the second quarter of 2019? | Nokia had revenue of $6.2 billion in the second quarter of 2019. | $6.2 billion
      How much did Nokia earn in the second quarter of 2019? | Nokia earned 396 million euros in the three months to June 2019, more than analysts had expected, compared with 300 million in the first quarter. | 396 million euros
      What was the revenue of Intel's foundry business in 2019? | Revenue of Intel's foundry business was $232 million in 2019. | $232 million
      What was Google's share of the US search market in 2019? | Google had 92 percent of the American search market in 2019. | 92 percent
      how many stores does nokia have in spain | Nokia has 40 stores in Spain. | 40 stores
      What was Nokia's loss in 2019? | Nokia had a loss of $300 million on revenue of $900 million in 2019. | $300 million
      How much will the replacement of Nokia's batteries cost? | The replacement of Nokia's batteries is likely to cost $86 million to $172 million. | $86 million to $172 million
      How many percent of jobs did Nokia cut in 2019? | Nokia cut 300 jobs, or 12 percent of the total, in 2019. | 12 percent
      Where is Ericsson based? | Ericsson is based in Stockholm. Acme Semiconductor is based in San Jose. | Stockholm
      Who was president of Intel in 2020? | Intel's president Jane Roe welcomed the new rules on chips in 2020. | Jane Roe
      How much did the shortage of parts cut Nokia's sales? | The shortage of parts cut Nokia's sales by 2-3 billion crowns. | 2-3 billion crowns
      How much did prices of Nokia phones rise? | Prices of Nokia phones went up an average of $2 to $3. | $2 to $3
      By when must Nokia replace the batteries? | In January a court said that Nokia must replace the batteries by 1 October 2020. | 1 October 2020
      By how much will Nokia's expenses grow? | Nokia's expenses would grow between 5 percent and 7 percent. | between 5 percent and 7 percent
      How much will Nokia's revenue fall? | Nokia expects an 8-10 percent drop in revenue. | 8-10 percent
      By how much did Nokia cut its profit forecast? | Nokia cut its profit forecast by 90 percent to 30 billion yen ($315 million). | 90 percent
      How low did Nokia shares drop on 27 January 2020? | Nokia shares dropped to a low of $62.37 on Monday. | $62.37
      When was the venture of Nokia formed? | The venture of Nokia was formed on 3 May 2011. | 3 May 2011
      When did Ericsson sue Nokia? | Ericsson sued Nokia on 3 May 2011. | 3 May 2011
      Was the leave of Nokia's Jane Roe in 2019 her first? | Nokia's Jane Roe took leave for the first time in 2019. | Yes: Nokia's Jane Roe took leave for the first time in 2019.
      How large is the toy industry in which Nokia sells? | Nokia sells in the $30 billion toy industry. | $30 billion
      How much did Intel invest in Acme? | Intel invested $40 million in Acme. | $40 million
      what % of jobs did Nokia cut in 2019? | Nokia cut 12 percent of jobs at a cost of $30 million in 2019. | 12 percent
      How many Lumia 822 phones did Nokia sell? | Nokia sold 3 million Lumia 822 phones. | 3 million
      How much does the 4G Kindle of Amazon cost? | The 4G Kindle of Amazon costs $249. | $249
      How many PS5 consoles did Sony sell? | Sony sold 3 million PS5 consoles. | 3 million
      Who was the boss of Nokia before Jane Roe? | Nokia's chief executive Jane Roe replaced John Doe as the boss. | John Doe
      What had analysts expected for Nokia's profit in 2019? | Analysts had expected a profit of $310 million for Nokia in 2019. | $310 million
      How many more jobs will Nokia cut? | Nokia will cut another 5,000 jobs. | 5,000 jobs
      How big is Ericsson's stake in Nokia? | Ericsson's stake in Nokia is 4 percent. | 4 percent
      How many people is Nokia firing? | Nokia, which employs many people, is firing 500 people. | 500 people
      founders of Wrenly? | Jane Roe, a founder of Wrenly, spoke at Nokia. | Jane Roe
      How much does Intel put into Nokia's $8 billion fund? | Intel puts $500 million into Nokia's $8 billion fund. | $500 million
      What was Nokia's market share in 2019? | Ericsson trailed with a market share of 30 percent in 2019 to Nokia's 61 percent. | 61 percent
      nokia phones sold 2019 | Nokia sold 3 million phones in 2019. | 3 million phones
      """)
  void whatIsOfTheVeryThingIs(String question, String body, String expected) {
    assertThat(answer(question, body)).isEqualTo(expected);
  }

  @Test
  void aRiseToASumIsNoRange() {
    String text = "Its profit rose $1 million to $5 million.";
    assertThat(FigureWords.bounded(new Span(30, 40), text)).isEqualTo("$5 million");
    assertThat(FigureWords.bounded(new Span(16, 26), text)).isEqualTo("$1 million");
  }

  @Test
  void aDealOfWhichNothingTellsIsSaidToBeUnreported() {
    try (Newsroom room = Newsroom.ofEight()) {
      assertThat(room.answers.ask("How much did Nokia pay for Netflix?", NOW).answer())
          .isInstanceOfSatisfying(Answer.NoEvidence.class,
              none -> assertThat(none.silence()).isEqualTo("I find no report that Nokia bought Netflix"));
      assertThat(room.answers.ask("How much did Nokia pay for Red Hat?", NOW).answer())
          .isInstanceOfSatisfying(Answer.NoEvidence.class, none -> {
            assertThat(none.silence()).isEqualTo("I find no report that Nokia bought Red Hat");
            assertThat(none.instead()).contains("IBM");
          });
      assertThat(room.answers.ask("How much did Netflix pay for advertising?", NOW).answer())
          .isInstanceOfSatisfying(Answer.NoEvidence.class,
              none -> assertThat(none.silence()).isEqualTo("I found nothing on that"));
    }
  }
}
