package dossier.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BuyersTest {
  @Test
  void theLastBuyerAnswersByAnyOfItsNames() {
    try (Newsroom room = new Newsroom()) {
      room.with(
          Newsroom.entry("a", "Facebook buys Instagram", "Facebook bought Instagram for $1 billion.", "2012-04-10"),
          Newsroom.entry("b", "Facebook and its deals", "Facebook bought Instagram for $1 billion in April 2012.",
              "2013-06-20"),
          Newsroom.entry("c", "eBay buys Skype", "eBay bought Skype for $2.6 billion.", "2005-09-12"),
          Newsroom.entry("d", "eBay and Skype", "eBay bought Skype in 2005 for $2.6 billion.", "2009-04-14"),
          Newsroom.entry("e", "Microsoft buys Skype", "Microsoft bought Skype for $8.5 billion.", "2011-05-10"),
          Newsroom.entry("f", "Microsoft and Skype", "Microsoft bought Skype for $8.5 billion in 2011.", "2012-05-10"));
      assertThat(said(room, "Who bought Instagram?")).contains("Facebook");
      assertThat(said(room, "Who bought Skype?")).contains("Microsoft");
      assertThat(said(room, "Who bought Skype in 2005?")).contains("eBay");
    }
  }

  private static String said(Newsroom room, String question) {
    return room.answers.ask(question, Newsroom.NOW).answer() instanceof Answer.Found found ? found.line() : "";
  }
}
