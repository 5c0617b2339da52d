package dossier.answer;

import static dossier.answer.Newsroom.entry;
import static dossier.answer.Told.fact;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.company.CompanyCatalog;
import dossier.fact.Evidence;
import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.index.ArticleEntry;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether a sentence that tells a fact speaks of the company of the fact itself. */
class OwnSentenceTest {
  private static final CompanyCatalog CATALOG = CompanyCatalog.bundled();

  /** The fact as the last sentence of an article tells it. */
  private static boolean isOwn(Told told, String title, String body) {
    ArticleEntry entry = entry("article", title, body, "2013-05-24");
    int last = entry.sentences().size() - 1;
    MergedFact merged = told.report("2013-05-24", "Test wire", entry.sentences().get(last).of(body)).merged();
    Evidence one = merged.evidence().getFirst();
    Evidence at = new Evidence(one.fact(), one.pattern(), entry.article().id(), one.url(), title, one.source(),
        one.dating(), one.knownBy(), last, one.quote(), one.origin());
    return new OwnSentence(_ -> entry, CATALOG)
        .test(new MergedFact(merged.id(), merged.fact(), List.of(at), List.of(), merged.amounts(), merged.sources()));
  }

  private static Told users(double number) {
    return fact(FactType.METRIC, "Google").amount(number, "users");
  }

  @Test
  void aFigureIsOfWhoStandsNearestBeforeIt() {
    assertThat(isOwn(users(47e6), "Google grows", "Google now has 47 million users.")).isTrue();
    assertThat(isOwn(users(47e6), "Google grows", "Google competes with Facebook, which has 47 million users."))
        .isFalse();
    assertThat(isOwn(users(47e6), "Google grows", "Google counts 47 million users of Facebook.")).isFalse();
    assertThat(isOwn(users(47e6), "Google grows", "Google now has 47 million users, more than Facebook.")).isTrue();
  }

  @Test
  void aSentenceThatNamesNobodyIsOfTheOnlyCompanyOfItsTitle() {
    String body = "It now has 47 million users.";
    assertThat(isOwn(users(47e6), "Google grows", body)).isTrue();
    assertThat(isOwn(users(47e6), "Facebook grows", body)).isFalse();
    assertThat(isOwn(users(47e6), "Google eyes Facebook", body)).isFalse();
    assertThat(isOwn(fact(FactType.EARNINGS, "Google").amount(5e9, "USD"), "Google beats Facebook",
        "Revenue rose to $5 billion.")).as("results are of the first that a title names").isTrue();
  }

  @Test
  void whatIsMentionedBeginsWithTheCompanyOrIsBelowItsTitle() {
    String aside = "Facebook fell. So did others. It was a bad day. Facebook and Google launched Roc 3.";
    Told launch = fact(FactType.PRODUCT_LAUNCH, "Google").products("Roc 3").pattern("launch.verb");
    assertThat(isOwn(launch, "Shares fall", aside)).isFalse();
    assertThat(isOwn(launch, "Google falls", aside)).isTrue();
    assertThat(isOwn(launch, "Shares fall", aside.replace("Facebook and Google", "Google"))).isTrue();
  }

  @Test
  void whoSellsAnothersProductDoesNotLaunchIt() {
    String body = "Google will sell the iPhone 5.";
    assertThat(isOwn(fact(FactType.PRODUCT_LAUNCH, "Google").products("iPhone 5"), "Google sells", body)).isFalse();
    assertThat(isOwn(fact(FactType.PRODUCT_LAUNCH, "Google").products("Nexus 5"), "Google sells", body)).isTrue();
  }
}
