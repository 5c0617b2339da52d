package dossier.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dossier.article.ArticleId;
import dossier.story.Coverage.Member;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CoverageTest {
  private static Member member(int number, String publisher, @Nullable String hour, Set<String> credits, int copyOf) {
    Instant time = hour == null ? null : Instant.parse("2024-03-05T" + hour + ":00Z");
    ArticleId original = copyOf == 0 ? null : Reports.id(copyOf);
    return new Member(Reports.id(number), publisher, time, credits, original);
  }

  @Test
  void theEarliestArticleIsTheFirstReport() {
    Coverage coverage = Coverage.of(List.of(
        member(1, "verge", null, Set.of(), 0),
        member(2, "bbc", "11:00", Set.of(), 0),
        member(3, "cnbc", "09:30", Set.of(), 0)));
    assertThat(coverage.first().publisher()).isEqualTo("cnbc");
    assertThat(coverage.publishers()).containsExactly("cnbc", "bbc", "verge");
    assertThat(coverage.independentSources()).isEqualTo(3);
  }

  @Test
  void aCopyIsNoSecondSource() {
    Coverage coverage = Coverage
        .of(List.of(member(1, "bbc", "09:00", Set.of(), 0), member(2, "age", "10:00", Set.of(), 1)));
    assertThat(coverage.independentSources()).isEqualTo(1);
    assertThat(coverage.groups()).hasSize(1);
  }

  @Test
  void copiesOfAnArticleThatIsGoneAreOneSource() {
    assertThat(Coverage.of(List.of(member(2, "age", "10:00", Set.of(), 1), member(3, "bbc", "11:00", Set.of(), 1)))
        .independentSources()).isEqualTo(1);
  }

  @Test
  void articlesThatCreditOneReportCountOnce() {
    assertThat(Coverage.of(List.of(
        member(1, "verge", "10:00", Set.of("wall street journal"), 0),
        member(2, "bbc", "11:00", Set.of("wall street journal"), 0),
        member(3, "cnbc", "12:00", Set.of(), 0))).independentSources()).isEqualTo(2);
  }

  @Test
  void theCreditedReportItselfIsTheirSource() {
    Coverage coverage = Coverage.of(List.of(
        member(1, "verge", "10:00", Set.of("bloomberg"), 0),
        member(2, "bloomberg", "08:00", Set.of(), 0),
        member(3, "bbc", "11:00", Set.of("financial times"), 0)));
    assertThat(coverage.groups()).extracting(group -> group.stream().map(Member::publisher).toList())
        .containsExactly(List.of("bloomberg", "verge"), List.of("bbc"));
  }

  @Test
  void updatesOfOnePublisherAreOneSource() {
    assertThat(Coverage.of(List.of(member(1, "bbc", "10:00", Set.of(), 0), member(2, "bbc", "11:00", Set.of(), 0)))
        .independentSources()).isEqualTo(1);
  }

  @Test
  void unknownPublishersAreNotTakenForOne() {
    assertThat(Coverage.of(List.of(member(1, "", "10:00", Set.of(), 0), member(2, "", "11:00", Set.of(), 0)))
        .independentSources()).isEqualTo(2);
  }

  @Test
  void aChainOfCreditsAndCopiesIsOneSource() {
    assertThat(Coverage.of(List.of(
        member(1, "age", "12:00", Set.of(), 2),
        member(2, "verge", "11:00", Set.of("cnbc"), 0),
        member(3, "cnbc", "10:00", Set.of("bloomberg"), 0),
        member(4, "bbc", "13:00", Set.of("bloomberg"), 0))).independentSources()).isEqualTo(1);
  }

  @Test
  void aStoryWithoutArticlesIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Coverage.of(List.of()));
  }
}
