package dossier.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences and the facts that they tell, by type. */
class FactSentencesTest {
  /** What a text tells; one that begins with "H: " is a headline. */
  private static String shown(String text) {
    return text.startsWith("H: ") ? Shown.headline(text.substring(3)) : Shown.facts(text);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Zendara Corp also named Google ( GOOG.O ), which is in the process of acquiring Brightwater Inc, in its complaint. | acquisition asserted Google > Brightwater Inc
      Vodafone confirmed that Brightwater Inc, in which it has a 45 percent stake, is in talks about buying Zendara Corp. | acquisition reported Brightwater Inc > Zendara Corp.
      Muhr hails from Citydeal, a company acquired by Groupon in 2010. | acquisition asserted Groupon > Citydeal
      Regulators saw the plan for Google to buy Zendara Corp. | acquisition planned Google > Zendara Corp.
      Dell is considering a sale of its server unit and agreed to buy Brightwater Inc for $2 billion. | acquisition planned Dell, server unit; acquisition asserted Dell > Brightwater Inc, 2000000000 USD
      EBay plans to spin off its Skype unit. | acquisition planned eBay, Skype unit
      Vivendi sold its stake in Brightwater Inc. | acquisition asserted Vivendi, stake in Brightwater Inc.
      Verizon will buy Vodafone's stake in Verizon Wireless. | acquisition planned Verizon > Vodafone, stake in Verizon Wireless
      Google closed its $1.6 billion acquisition of Brightwater Inc. | acquisition asserted Google > Brightwater Inc., 1600000000 USD
      Google announced the Motorola acquisition in May. | acquisition asserted Google > Motorola, 2014-05
      Zendara Corp made an unsuccessful bid for Brightwater Inc. | acquisition ended Zendara Corp > Brightwater Inc.
      H: Twitter considers sale to Google | acquisition planned Google > Twitter
      Google paid $1 billion in cash to buy Brightwater Inc. | acquisition asserted Google > Brightwater Inc., 1000000000 USD
      Google acquired Brightwater Inc for $300 million. | acquisition asserted Google > Brightwater Inc, 300000000 USD
      Google bought Brightwater Inc, a maker of sensors, for $300 million on Monday. | acquisition asserted Google > Brightwater Inc, 300000000 USD, 2014-05-12
      Brightwater Inc was bought by Google in 2012 for $300 million. | acquisition asserted Google > Brightwater Inc, 300000000 USD, 2012
      Microsoft agreed to acquire Zendara Corp for $2 billion in cash. | acquisition asserted Microsoft > Zendara Corp, 2000000000 USD
      Microsoft will buy Zendara Corp for $2 billion. | acquisition planned Microsoft > Zendara Corp, 2000000000 USD
      H: eBay to buy Zendara for $310 million | acquisition planned eBay > Zendara, 310000000 USD
      Intel completed its $400 million purchase of Brightwater Inc. | acquisition asserted Intel > Brightwater Inc., 400000000 USD
      Sources said Google is in talks to acquire Zendara Corp. | acquisition reported Google > Zendara Corp., by Sources
      Microsoft is considering buying Zendara Corp, people familiar with the matter said. | acquisition reported Microsoft > Zendara Corp, by people familiar with the matter
      Google denied that it will buy Zendara Corp. | acquisition denied Google > Zendara Corp.
      Google has no plans to buy Zendara Corp. | acquisition denied Google > Zendara Corp.
      Microsoft terminated its $2 billion acquisition of Zendara Corp. | acquisition ended Microsoft > Zendara Corp., 2000000000 USD
      Dell sold its printer unit to Zendara Corp for $900 million. | acquisition asserted Zendara Corp > Dell, printer unit, 900000000 USD
      Apple said it had bought Zendara Corp, but did not disclose the price. | acquisition asserted Apple > Zendara Corp
      Cisco plans to sell its camera business. | acquisition planned Cisco, camera business
      Microsoft acquired Zendara and Brightwater Inc last year. | acquisition asserted Microsoft > Zendara + Brightwater Inc, 2013
      Cisco sold its camera business in 2012. | acquisition asserted Cisco, camera business, 2012
      H: Dell buys storage firm Zendara | acquisition asserted Dell > Zendara
      Google is buying Zendara Corp for $1 billion, the Wall Street Journal reported. | acquisition reported Google > Zendara Corp, 1000000000 USD, by Wall Street Journal
      Oracle abandoned plans to buy Zendara Corp. | acquisition ended Oracle > Zendara Corp.
      Google is not buying Zendara Corp. | acquisition denied Google > Zendara Corp.
      Google won't buy Zendara Corp. | acquisition denied Google > Zendara Corp.
      Google will not buy Zendara Corp. | acquisition denied Google > Zendara Corp.
      Google said it will not buy Zendara Corp. | acquisition denied Google > Zendara Corp.
      Oracle agreed to buy Zendara Corp for $3 billion. | acquisition asserted Oracle > Zendara Corp, 3000000000 USD
      Oracle scrapped its bid for Zendara Corp. | acquisition ended Oracle > Zendara Corp.
      H: Zendara sells printer unit to Dell for $90 million | acquisition asserted Dell > Zendara, printer unit, 90000000 USD
      Google on Monday acquired Brightwater Inc for $300 million. | acquisition asserted Google > Brightwater Inc, 300000000 USD, 2014-05-12
      Google's plan to buy Zendara Corp worries rivals. | acquisition planned Google > Zendara Corp
      Rivals criticised Google's $2 billion deal to buy Zendara Corp. | acquisition asserted Google > Zendara Corp., 2000000000 USD
      Cisco rejected a $2 billion offer from Oracle. | acquisition denied Oracle > Cisco, 2000000000 USD
      Cisco received a $2 billion takeover bid from Oracle. | acquisition planned Oracle > Cisco, 2000000000 USD
      Oracle withdrew its offer for Cisco. | acquisition ended Oracle > Cisco
      Oracle Corp ORCL.O agreed to buy Zendara Corp ZEND.L for $3 billion. | acquisition asserted Oracle > Zendara Corp, 3000000000 USD

      Microsoft said it had looked into buying Zendara Corp. | acquisition reported Microsoft > Zendara Corp.
      Microsoft's plan to buy Zendara Corp failed in 2013. | acquisition ended Microsoft > Zendara Corp
      Google's offer to buy Zendara Corp was rejected. | acquisition denied Google > Zendara Corp
      HP tried to buy Zendara Corp but the deal fell through. | acquisition ended HP > Zendara Corp
      Cisco staked its future on a $30 billion deal for Zendara Corp. | acquisition asserted Cisco > Zendara Corp., 30000000000 USD
      Sony may secure a stake in Zendara Corp, the company said. | acquisition planned Sony > Zendara Corp, stake, by company""")
  void buyersAndTargets(String text, String facts) {
    assertThat(shown(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Zendara Corp raised $30 million from Intel in a new round of funding. | funding asserted Zendara Corp > Intel, 30000000 USD
      Intel invested $30 million in Zendara Corp. | funding asserted Zendara Corp. > Intel, 30000000 USD
      Zendara Corp plans to raise $50 million in its next funding round. | funding planned Zendara Corp, 50000000 USD
      Intel plans to invest $200 million in Zendara Corp this year. | funding planned Zendara Corp > Intel, 200000000 USD, 2014
      Zendara Corp is seeking to raise $50 million in funding, sources said. | funding reported Zendara Corp, 50000000 USD, by sources
      Zendara Corp is in talks to raise $40 million from Intel. | funding reported Zendara Corp > Intel, 40000000 USD
      Zendara Corp raised $8 million. | funding asserted Zendara Corp, 8000000 USD
      Zendara Corp raised $8 million from Intel and Cisco. | funding asserted Zendara Corp > Intel + Cisco, 8000000 USD
      Zendara Corp raised $8 million in a round led by Intel. | funding asserted Zendara Corp > Intel, 8000000 USD
      Cisco sealed a $5 million round of financing led by Intel. | funding asserted Cisco > Intel, 5000000 USD
      Zendara Corp borrowed $3 billion from Cisco. | funding asserted Zendara Corp > Cisco, 3000000000 USD
      Oracle launched a $5 billion bond sale. | funding asserted Oracle, 5000000000 USD
      Zendara Corp wants to raise $8 million. | funding planned Zendara Corp, 8000000 USD

      Twitter has raised $65 million from investors including Brightwater Inc. | funding asserted Twitter > Brightwater Inc., 65000000 USD""")
  void moneyForCompanies(String text, String facts) {
    assertThat(shown(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Zendara Corp filed for an initial public offering of up to $100 million. | listing asserted Zendara Corp, 100000000 USD
      Alibaba plans to go public in 2014. | listing planned Alibaba, 2014
      Facebook went public in May 2012. | listing asserted Meta (Facebook), 2012-05
      Zendara Corp has no plans to go public. | listing denied Zendara Corp
      Zendara Corp may go public next year, sources said. | listing reported Zendara Corp, 2015, by sources
      Zendara Corp filed for an IPO on Monday. | listing asserted Zendara Corp, 2014-05-12
      Zendara Corp expects to raise $90 million in its IPO. | listing planned Zendara Corp, 90000000 USD

      Twitter plans to list its shares on the Nasdaq. | listing planned Twitter""")
  void listings(String text, String facts) {
    assertThat(shown(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Nokia teamed up with Microsoft on phones. | partnership asserted Nokia > Microsoft, phones
      Samsung signed a deal with Zendara Corp to supply screens. | partnership asserted Samsung Electronics > Zendara Corp
      Zendara Corp won a $50 million contract from Verizon. | partnership asserted Zendara Corp > Verizon, 50000000 USD
      Sony plans to partner with Zendara Corp. | partnership planned Sony > Zendara Corp.
      Sony ended its partnership with Zendara Corp. | partnership ended Sony > Zendara Corp.
      Microsoft licensed patents to Samsung. | partnership asserted Microsoft > Samsung Electronics, patents
      Facebook partnered with Zendara Corp on payments in 2013. | partnership asserted Meta (Facebook) > Zendara Corp, 2013
      Nokia and Microsoft teamed up on phones. | partnership asserted Nokia > Microsoft
      Samsung is in talks to partner with Zendara Corp. | partnership reported Samsung Electronics > Zendara Corp.
      AT&T signed an agreement with Nokia and Ericsson. | partnership asserted AT&T > Nokia + Ericsson
      Sony denied it will partner with Zendara Corp. | partnership denied Sony > Zendara Corp.
      Verizon chose Zendara Corp to supply its network. | partnership asserted Verizon > Zendara Corp
      Nokia cancelled its partnership with Zendara Corp. | partnership ended Nokia > Zendara Corp.
      Sony may partner with Zendara Corp, a newspaper reported. | partnership reported Sony > Zendara Corp, by newspaper
      Nokia's partnership with Zendara Corp is new. | partnership asserted Nokia > Zendara Corp

      Nokia agreed to share its maps with Brightwater Inc. | partnership asserted Nokia > Brightwater Inc.""")
  void partnershipsAndContracts(String text, String facts) {
    assertThat(shown(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Apple unveiled the iPhone 6 on Tuesday. | product_launch asserted Apple, iPhone 6, 2014-05-13
      Samsung launched a new tablet in India for $199. | product_launch asserted Samsung Electronics, tablet, India, 199 USD
      Google will launch a phone in June. | product_launch planned Google, phone, 2014-06
      Nokia delayed its tablet. | product_launch asserted Nokia, tablet
      Apple will not release a watch this year, the company said. | product_launch denied Apple, watch, 2014
      H: Sony to unveil new console | product_launch planned Sony, console
      Zendara Corp cancelled its tablet. | product_launch ended Zendara Corp, tablet
      Apple stopped selling the iPhone 4. | product_launch ended Apple, iPhone 4
      HP discontinued its TouchPad tablet. | product_launch ended HP, TouchPad
      Sony has not launched the console. | product_launch denied Sony, console
      Microsoft released Windows 8 in October 2012. | product_launch asserted Microsoft, Windows 8, 2012-10
      Motorola is developing a watch. | product_launch planned Motorola, watch
      Nokia is rumored to launch a tablet. | product_launch reported Nokia, tablet
      H: Nokia unveils first tablet | product_launch asserted Nokia, tablet

      Google launched Gradus Labs, a design app. | product_launch asserted Google, Gradus Labs
      The suit is about Motorola's recently launched Cliq phone. | product_launch asserted Motorola, Cliq
      The phone that it launched was the iPhone, Apple said. | ``""")
  void launches(String text, String facts) {
    assertThat(shown(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Xiaomi plans to build a factory in India. | expansion planned Xiaomi, factory, India
      Zendara Corp closed its factory in Finland. | expansion ended Zendara Corp, factory, Finland
      Sony will exit the PC market. | expansion ended Sony, PC market
      Foxconn may build a plant in Vietnam, a newspaper reported. | expansion reported Foxconn, plant, Vietnam, by newspaper
      Zendara Corp already sells cameras in Spain. | expansion asserted Zendara Corp, cameras, Spain
      Zendara Corp sells more cameras in Spain than anybody. | ``
      Zendara Corp pulled out of China. | expansion ended Zendara Corp, China
      Zendara Corp threatened to leave China. | expansion reported Zendara Corp, China
      Nokia denied that it will close its factory in Finland. | expansion denied Nokia, factory, Finland
      Zendara Corp opened an office in Berlin. | expansion asserted Zendara Corp, office, Berlin
      Zendara Corp will open an office in Berlin next year. | expansion planned Zendara Corp, office, Berlin, 2015
      Zendara Corp shut its plant in Ohio in 2013. | expansion ended Zendara Corp, plant, Ohio, 2013
      Zendara Corp is not building a plant in Ohio. | expansion denied Zendara Corp, plant, Ohio
      Zendara Corp entered India. | expansion asserted Zendara Corp, India

      Cisco stepped up its foray into networking hardware. | expansion asserted Cisco, networking hardware""")
  void newPlacesAndClosures(String text, String facts) {
    assertThat(shown(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Nokia reported a loss of $300 million for the third quarter of 2012. | earnings asserted Nokia, 300000000 USD, Q3 2012
      Apple's revenue rose 12 percent to $37.4 billion in the first quarter. | earnings asserted Apple, 37400000000 USD, +12.0%, Q1 2014
      Dell's profit fell 5 percent. | earnings asserted Dell, -5.0%
      Intel expects revenue of $13 billion in the second quarter. | earnings planned Intel, 13000000000 USD, Q2 2014
      Zendara Corp posted a profit of $5 million, compared with a loss of $2 million a year earlier. | earnings asserted Zendara Corp, 5000000 USD
      Sales at Zendara Corp dropped 8 percent to $90 million in fiscal 2013. | earnings asserted Zendara Corp, 90000000 USD, -8.0%, FY 2013
      Zendara Corp cut its revenue forecast to $2 billion. | earnings planned Zendara Corp, 2000000000 USD
      Nokia withdrew its sales forecast. | earnings ended Nokia
      Sony swung to a loss of $500 million. | earnings asserted Sony, 500000000 USD
      Cisco posted revenue of $12.1 billion. | earnings asserted Cisco, 12100000000 USD
      Cisco posted a 7 percent rise in revenue. | earnings asserted Cisco, +7.0%
      Cisco forecast revenue of $12 billion. | earnings planned Cisco, 12000000000 USD
      Cisco's net income doubled to $2 billion. | earnings asserted Cisco, 2000000000 USD
      Cisco's revenue did not rise. | earnings denied Cisco
      Cisco's revenue rose 12 percent to $3 billion, beating the average analyst forecast of $2.9 billion. | earnings asserted Cisco, 3000000000 USD, +12.0%
      Cisco forecast revenue of $11 billion, compared with the average Wall Street estimate of $10.5 billion. | earnings planned Cisco, 11000000000 USD
      Cisco posted a profit of 11 cents a share, above analysts' expectations for 5 cents. | earnings asserted Cisco, 0.11 USD/share
      Cisco's profit rose to $3 billion from $2 billion. | earnings asserted Cisco, 3000000000 USD

      Microsoft reported revenue of $35 billion, net income of $10 billion, and earnings per share of $1.40 (compared to revenue of $30 billion and earnings per share of $1.14). | earnings asserted Microsoft, 35000000000 USD; earnings asserted Microsoft, 10000000000 USD; earnings asserted Microsoft, 1.4 USD/share
      H: HP raises 2010 outlook as results beat Street view | earnings planned HP, 2010
      H: Google profit jump cheers investors | earnings asserted Google
      Adobe reported a higher-than-expected adjusted quarterly profit. | earnings asserted Adobe
      Dell reduced the top end of its profit outlook to $1.80 a share from $1.90. | ``""")
  void figuresOfCompanies(String text, String facts) {
    assertThat(shown(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Facebook has 1.2 billion users. | metric asserted Meta (Facebook), 1200000000 users
      Huawei is the world's largest maker of telecoms equipment. | metric asserted Huawei, maker of telecoms equipment, world, 1 rank
      Xiaomi sold 26 million phones in 2014. | metric asserted Xiaomi, 26000000 phones, 2014
      Nokia's share of the market fell to 20 percent. | metric asserted Nokia, 20 percent
      LinkedIn, which has 300 million members, is growing. | metric asserted LinkedIn, 300000000 members
      Lenovo is the No. 1 PC maker. | metric asserted Lenovo, PC maker, 1 rank
      Zendara Corp has 40 million users, up from 30 million. | metric asserted Zendara Corp, 40000000 users
      Zendara Corp sold 4 million phones in the first quarter. | metric asserted Zendara Corp, 4000000 phones, Q1 2014
      Zendara Corp's market share rose to 12 percent. | metric asserted Zendara Corp, 12 percent
      Zendara Corp is the second-largest maker of chips in China. | metric asserted Zendara Corp, maker of chips, China, 2 rank
      Zendara Corp aims to reach 100 million users by 2016. | metric planned Zendara Corp, 100000000 users
      Samsung's share of the smartphone market fell to 31 percent in the first quarter. | metric asserted Samsung Electronics, smartphone market, 31 percent, Q1 2014
      Zendara Corp reached 5 million subscribers in March. | metric asserted Zendara Corp, 5000000 subscribers
      Zendara Corp has a 20 percent share of the market. | metric asserted Zendara Corp, 20 percent

      Google, the top player in display advertising, said so. | metric asserted Google, player in display advertising, 1 rank""")
  void metrics(String text, String facts) {
    assertThat(shown(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Microsoft appointed Jane Roe as its finance chief in February. | executive_change asserted Microsoft, Jane Roe, 2014-02
      Jane Roe was named chief executive of Zendara Corp. | executive_change asserted Zendara Corp., Jane Roe
      Jane Roe joined Zendara Corp from Google. | executive_change asserted Zendara Corp > Google, Jane Roe
      Zendara Corp CEO Jane Roe resigned on Monday. | executive_change asserted Zendara Corp, Jane Roe, 2014-05-12
      Jane Roe will step down as chief executive of Zendara Corp. | executive_change planned Zendara Corp., Jane Roe
      Nokia plans to replace its chief executive, sources said. | executive_change reported Nokia, by sources
      Jane Roe will join Zendara Corp as chief financial officer. | executive_change planned Zendara Corp, Jane Roe
      Jane Roe stepped down as chairman of Zendara Corp in April. | executive_change asserted Zendara Corp, Jane Roe, 2014-04
      Zendara Corp promoted Jane Roe to president. | executive_change asserted Zendara Corp, Jane Roe
      Jane Roe left Zendara Corp in 2012. | executive_change asserted Zendara Corp, Jane Roe, 2012
      Jane Roe is not leaving Zendara Corp. | executive_change denied Zendara Corp., Jane Roe
      Jane Roe may leave Zendara Corp, sources said. | executive_change reported Zendara Corp, Jane Roe, by sources

      Muhr announced his resignation from Intel. | executive_change asserted Intel, Muhr
      A group accused HP of breaking rules, including HP's recently appointed Chief Executive Jane Roe. | executive_change asserted HP, Jane Roe""")
  void comingsAndGoings(String text, String facts) {
    assertThat(shown(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Nokia will cut 10,000 jobs. | workforce planned Nokia, 10000 people
      IBM laid off 500 workers in Vermont. | workforce asserted IBM, Vermont, 500 people
      Zendara Corp employs 4,000 people. | workforce asserted Zendara Corp, 4000 people
      Amazon plans to hire 5,000 workers. | workforce planned Amazon, 5000 people
      Sony is considering cutting 10,000 jobs, a newspaper said. | workforce reported Sony, 10000 people, by newspaper
      Google has no plans to cut jobs. | workforce denied Google
      Zendara Corp scrapped plans to cut 200 jobs. | workforce ended Zendara Corp, 200 people
      Nokia denied it will cut 500 jobs. | workforce denied Nokia, 500 people
      Nokia said it would not cut jobs. | workforce denied Nokia
      Zendara Corp may cut up to 2,000 jobs, people familiar with the plan said. | workforce reported Zendara Corp, 2000 people, by people familiar with the plan
      Zendara Corp will hire 300 engineers in Berlin. | workforce planned Zendara Corp, Berlin, 300 people
      Zendara Corp eliminated 40 positions. | workforce asserted Zendara Corp, 40 people
      Zendara Corp had 3,000 employees. | workforce asserted Zendara Corp, 3000 people
      Zendara Corp did not cut jobs. | workforce denied Zendara Corp
      Zendara Corp plans layoffs. | workforce planned Zendara Corp
      Zendara Corp created 200 jobs in Leeds. | workforce asserted Zendara Corp, Leeds, 200 people

      Nokia said it will cut over 1,000 jobs. | workforce planned Nokia, 1000 people""")
  void jobs(String text, String facts) {
    assertThat(shown(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Samsung launched a lawsuit against Zendara Corp. | legal asserted Samsung Electronics > Zendara Corp.
      Samsung was sued by Apple. | legal asserted Apple > Samsung Electronics
      Zendara Corp filed a lawsuit against Google. | legal asserted Zendara Corp > Google
      Intel was fined $1.4 billion by the European Commission. | legal asserted Intel > European Commission, 1400000000 USD
      Zendara Corp filed for bankruptcy. | legal asserted Zendara Corp
      Google settled a lawsuit with Oracle. | legal asserted Google > Oracle
      Oracle dropped its lawsuit against Google. | legal ended Oracle > Google
      Apple was sued by Zendara Corp over patents. | legal asserted Zendara Corp > Apple
      Regulators fined Zendara Corp $5 million. | legal asserted Zendara Corp, 5000000 USD
      The FTC fined Google $22.5 million. | legal asserted Google > FTC, 22500000 USD
      Zendara Corp lost a lawsuit against Oracle. | legal asserted Zendara Corp > Oracle
      Zendara Corp will sue Oracle. | legal planned Zendara Corp > Oracle
      Zendara Corp may sue Oracle, sources said. | legal reported Zendara Corp > Oracle, by sources
      Zendara Corp withdrew its lawsuit against Oracle. | legal ended Zendara Corp > Oracle
      Zendara Corp was fined $3 million. | legal asserted Zendara Corp, 3000000 USD

      Google paid a $50 million fine to French authorities. | legal asserted Google > French authorities, 50000000 USD""")
  void suitsAndFines(String text, String facts) {
    assertThat(shown(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      The European Commission is investigating Google. | regulatory asserted Google > European Commission
      The Federal Trade Commission opened an investigation into Google. | regulatory asserted Google > Federal Trade Commission
      China blocked Facebook. | regulatory asserted Meta (Facebook) > China
      Google is under investigation by the European Commission. | regulatory asserted Google > European Commission
      Google offered concessions to the European Commission. | regulatory asserted Google > European Commission
      Italy's antitrust authority is investigating Apple. | regulatory asserted Apple > Italy's antitrust authority
      Germany banned Uber. | regulatory asserted Uber > Germany
      The FTC decided not to investigate Google. | regulatory denied Google > FTC
      The European Commission will investigate Zendara Corp. | regulatory planned Zendara Corp. > European Commission
      The European Commission is not investigating Zendara Corp. | regulatory denied Zendara Corp. > European Commission
      The European Commission may open an investigation into Zendara Corp, sources said. | regulatory reported Zendara Corp > European Commission, by sources

      The U.S. Federal Trade Commission and the European Union are both investigating Google. | regulatory asserted Google > U.S. Federal Trade Commission
      The appeal follows the FTC probe, critics of Google said. | regulatory asserted Google > FTC""")
  void authorities(String text, String facts) {
    assertThat(shown(text)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Hackers breached Sony in 2011. | security asserted Sony, 2011
      Sony suffered a data breach. | security asserted Sony
      Zendara Corp was hacked in April. | security asserted Zendara Corp, 2014-04
      Adobe fixed a flaw in Flash. | security asserted Adobe
      Zendara Corp confirmed a breach that exposed 2 million passwords. | security asserted Zendara Corp
      Hackers broke into Zendara Corp. | security asserted Zendara Corp.
      Zendara Corp was not hacked. | security denied Zendara Corp
      Zendara Corp's website was hacked, a newspaper reported. | security reported Zendara Corp, by newspaper
      Zendara Corp fixed a security flaw. | security asserted Zendara Corp
      """)
  void breachesAndFlaws(String text, String facts) {
    assertThat(shown(text)).isEqualTo(facts);
  }
}
