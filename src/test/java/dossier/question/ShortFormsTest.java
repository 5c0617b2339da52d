package dossier.question;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.company.CompanyCatalog;
import dossier.company.CompanyLinker;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortFormsTest {
  private static final ShortForms FORMS = new ShortForms(new CompanyLinker(CompanyCatalog.bundled()));

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      whos the new boss at zte                          | who's the new boss at zte
      Whats Sony paying w/o the debt?                   | What's Sony paying without the debt?
      why didnt acer sell its biz                       | why didn't acer sell its business
      lenovo and nec, together w/ fujitsu               | lenovo and nec, together with fujitsu
      acc. to Gartner, how many ppl left                | according to Gartner, how many people left
      what % of the vote did he get                     | what percentage of the vote did he get
      % fee on small sales?                             | percentage fee on small sales?
      how many pct of revs last qtr                     | how many percent of revenues last quarter
      zte mkt share nov 07                              | zte market share nov 2007
      dell sales sept '09                               | dell sales sept 2009
      profit in '12                                     | profit in 2012
      revenue in fiscal 08                              | revenue in fiscal 2008
      did it trade above 600 bucks                      | did it trade above $600
      dell profit ex one-offs                           | dell profit excluding one-offs
      IBMs board                                        | IBM's board
      what does HPs new chief want                      | what does HP's new chief want
      yahoos board                                      | yahoo's board
      Nokias 2010 results                               | Nokia's 2010 results
      """)
  void whatIsShortIsWrittenOut(String typed, String full) {
    assertThat(FORMS.writtenOut(typed)).hasValue(full);
  }

  @ParameterizedTest
  @ValueSource(strings = { "who's the boss at ZTE?", "How many BlackBerrys did it ship?",
      "BlackBerrys sold in May 2012",
      "it was at 5% of sales", "Rev Group and Biz Stone", "on Nov 07", "Nov 07, 2012", "the whys of it",
      "an ex-Sony manager", "a 20% rise", "What targets did it set?", "He wants more blocks of stock" })
  void namesPluralsAndWhatIsInFullStay(String typed) {
    assertThat(FORMS.writtenOut(typed)).isEmpty();
  }
}
