package dossier.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences with the words of facts that tell none. */
class FactNearMissesTest {
  @ParameterizedTest
  @ValueSource(strings = {
      "Google bought $2 billion of its own shares.",
      "Zendara Corp went public with the complaint on Monday.",
      "Zendara Corp denied a breach of fiduciary duty.",
      "Jane Roe, the head of Zendara Corp, departed from her prepared speech.",
      "Analysts say Google should buy Zendara Corp.",
      "If Google bought Zendara Corp, it would own the market.",
      "Could Google buy Zendara Corp?",
      "Zendara Corp raised its prices by 5 percent.",
      "Zendara Corp raised questions about the law.",
      "The IPO market is strong.",
      "Zendara Corp works hard on its phones.",
      "Google launched an investigation into the leak.",
      "Xiaomi opened the door to talks.",
      "Xiaomi is based in Beijing.",
      "Google bought lunch for its employees.",
      "Google owns Zendara Corp.",
      "Google plans to buy IPR.",
      "Another possible hurdle for Xiaomi: scrutiny by government officials.",
      "Google plans to buy Class A shares.",
      "Zendara Corp received $3 million in damages.",
      "Analysts expect Apple to report revenue of $40 billion.",
      "Analysts are calling for Apple to report revenue of $40 billion.",
      "For Apple, analysts on average expect revenue of $40 billion, an 8 percent increase from a year earlier.",
      "Wall Street is looking for Apple's profit to rise 14 percent to $2 billion.",
      "Apple's outlook lagged the average analyst forecast of $2 billion in revenue.",
      "Apple's revenue is seen at $50 billion next year.",
      "Nokia shares rose 5 percent.",
      "Amazon had a strong quarter.",
      "Twitter could reach 500 million users, analysts said.",
      "Jane Roe, chief executive of Zendara Corp, said sales rose.",
      "Zendara Corp cut the price of its phone.",
      "Intel cut costs.",
      "Apple is suited to the task.",
      "Regulators may investigate Google.",
      "Zendara Corp breached the terms of a contract.",
      "Zendara Corp sells security software.",
      "Zendara Corp is looking for a new chief executive.",
      "Zendara Corp helps firms fight hackers.",
      "Zendara Corp cuts glass for phones.",
      "Zendara Corp launches on Monday.",
      "Zendara Corp's plans are good.",
      "Zendara Corp offers a discount.",
      "Zendara Corp has offices in Berlin.",
      "The judge rose at noon.",
      "Zendara Corp met regulators.",
      "Zendara Corp bought time.",
      "Zendara Corp won a prize.",
      "Zendara Corp's shares fell 4 percent.",
      "Buying Zendara Corp would help Google.",
      "Intel saw a rise in the number of visitors.",
      "Nokia has 12 percent of the voting stock.",
      "The attack hit the city of Berlin.",
      "Zendara Corp offered a package of tools.",
      "Zendara Corp said it lost $30 million in the botched IPO.",
      "Zendara Corp will keep its stake in Brightwater Inc after it goes public.",
      "A senator wanted Zendara Corp to be forced to sell its chip unit.",
      "Zendara Corp would benefit from help in acquiring Brightwater Inc.",
      "The phone will debut on new networks of Zendara Corp.",
      "Zendara Corp signed a confidentiality agreement with Brightwater Inc.",
      "There are calls for Google to spin off Brightwater Inc.",
      "An investor called for Google to buy Brightwater Inc.",
      "Google should buy Brightwater Inc, the fund wrote.",
      "Google has enough cash to buy Brightwater Inc.",
      "There is no reason for Google to buy Brightwater Inc.",
      "It was not necessary for Nokia to acquire Brightwater Inc.",
      "Toshiba would be daft not to consider buying Brightwater Inc.",
      "Nokia was pressed by investors to sell its network unit.",
      "If Google, which owns Waze, decides to buy Brightwater Inc, it must pay.",
      "Zendara Corp declined to say whether Google, its rival, would buy Brightwater Inc.",
      "Analysts said Google did not want to buy Brightwater Inc.",
      "Zendara Corp seeks new sales.",
      "Intel is in talks with Apple, which buys its chips.",
      "Zendara Capital bought 4 million shares of Brightwater Inc.",
      "Sprint agreed to buy iPhones.",
      "Zendara Corp is keen to buy the asset.",
      "Zendara Corp launched devices.",
      "Chen, who joined Huawei in 1995, said demand was slow.",
      "Dish asked the FCC to suspend its review of the offer.",
      "Zendara Corp should pay Brightwater Inc $40 million, a damages expert told the court.",
      "Zendara Corp lacks the spectrum it needs to build a fourth-generation network.",
      "The takeover would have closed the investigation of Zendara Corp by the FTC.",
      "It would add storage products and broaden the portfolio of Zendara Corp.",
      "Zendara Corp failed to raise $40 million in funding.",
      "Its chief sees not opening an office in Berlin as the mistake of Zendara Corp.",
      "A Reuters investigation showed that Zendara Corp employed staff in London.",
      "Zendara Corp built up its subscriber base.",
      "Zendara Corp has 2,200 fewer employees than before.",
      "Zendara Corp cited a number of flaws in withdrawing support.",
      "Zendara Corp dismissed the role of Jane Roe in the talks as a distraction.",
      "Analysts played down the chances of a bid from Google for Zendara Corp.",
      "Either Google sells its maps unit or it merges with Zendara Corp.",
      "Two executives who used Facebook to find investors for their bid for Zendara Corp were fined.",
      "Google wants a foray into an increasingly crowded market.",
      "Google moved its search service to Hong Kong.",
      "President Jane Roe kept Zendara Corp from taking over Qualcomm on Monday.",
      "Zendara Corp told of an order without naming the customer, and Jane Roe, the chief executive of Tesla, then said so.",
      "Mayer, a former Google official who led Brightwater Inc as it left its merger with Zendara Corp, said so.",
      "What did Google buy?" })
  void nearMissesTellNothing(String text) {
    assertThat(Shown.facts(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = { "Huawei is taking over Ericsson as the No.1 maker of network gear.",
      "Huawei took over Ericsson as the world's largest vendor of network gear.",
      "Samsung has taken over Nokia as the number one phone maker." })
  void takingOverARankTakesOverNoCompany(String text) {
    assertThat(Shown.facts(text)).doesNotContain("acquisition");
  }

  @ParameterizedTest
  @ValueSource(strings = { "Huawei took over Ericsson, the No. 1 maker of network gear.",
      "Huawei took over Ericsson as the company struggled to sell its largest unit." })
  void takingOverACompanyOfARankDoes(String text) {
    assertThat(Shown.facts(text)).contains("acquisition");
  }
}
