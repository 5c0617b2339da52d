package dossier.answer;

import static dossier.answer.Told.fact;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.fact.FactType;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import dossier.text.TimeRange;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactOrderTest {
  private static final LocalDate DAY = LocalDate.of(2012, 6, 1);

  private static Told launch(String product) {
    return fact(FactType.PRODUCT_LAUNCH, "Nokia").products(product)
        .is(Modality.PLANNED)
        .report("2012-01-10", "Daily Wire", "Nokia will launch it.");
  }

  @Test
  void plansAreAheadUntilTheirWholeDateHasPassed() {
    MergedFact year = launch("Lumia A").date("2012").merged();
    MergedFact month = launch("Lumia B").date("2012-05").merged();
    MergedFact day = launch("Lumia C").date("2012-06-02").merged();
    Plans plans = Plans.of(List.of(year, month, day), DAY);
    assertThat(plans.ahead()).extracting(MergedFact::id).containsExactly(day.id(), year.id());
    assertThat(plans.overdue()).extracting(MergedFact::id).containsExactly(month.id());
  }

  @Test
  void aPlanOfLastYearForThisYearStandsForItsFirstHalf() {
    MergedFact old = launch("Lumia A").date("2013").merged();
    assertThat(Plans.of(List.of(old), LocalDate.of(2013, 2, 15)).ahead()).hasSize(1);
    assertThat(Plans.of(List.of(old), LocalDate.of(2013, 9, 15)).ahead()).isEmpty();
  }

  @Test
  void aPlanIsNotOverdueWhereItWasReportedSince() {
    MergedFact again = launch("Lumia A").date("2012-03").report("2012-05-01", "Daily Wire", "Still planned.").merged();
    assertThat(Plans.of(List.of(again), DAY).overdue()).isEmpty();
  }

  @Test
  void whatWasDoneMayBeNamedMoreExactlyThanWhatWasPlanned() {
    MergedFact plan = launch("version of Lumia").date("2012-03").merged();
    MergedFact done = fact(FactType.PRODUCT_LAUNCH, "Nokia").products("Lumia 900")
        .report("2012-03-04", "Daily Wire", "Nokia launched it.")
        .merged();
    assertThat(Plans.of(List.of(plan, done), DAY).overdue()).isEmpty();
    assertThat(Plans.of(List.of(launch("Lumia 900 pink").date("2012-03").merged(), done), DAY).overdue()).hasSize(1);
  }

  @Test
  void aPlanIsNotOverdueWhereAnotherFactTellsWhatCameOfIt() {
    MergedFact plan = launch("Lumia A").date("2012-03").merged();
    MergedFact done = fact(FactType.PRODUCT_LAUNCH, "Nokia").products("Lumia A")
        .report("2012-03-04", "Daily Wire", "Nokia launched it.")
        .merged();
    MergedFact other = fact(FactType.PRODUCT_LAUNCH, "Nokia").products("Lumia B")
        .report("2012-03-04", "Daily Wire", "Nokia launched it.")
        .merged();
    assertThat(Plans.of(List.of(plan, done), DAY).overdue()).isEmpty();
    assertThat(Plans.of(List.of(plan, other), DAY).overdue()).extracting(MergedFact::id).containsExactly(plan.id());
  }

  @Test
  void plansWithoutADateAndRumoursAreNoPlansAhead() {
    MergedFact undated = launch("Lumia A").merged();
    MergedFact rumour = launch("Lumia B").date("2013").is(Modality.REPORTED).merged();
    assertThat(Plans.of(List.of(undated, rumour), DAY).ahead()).isEmpty();
  }

  @Test
  void timelinesGoByWhatHappenedFirst() {
    MergedFact dated = fact(FactType.ACQUISITION, "Nokia").with("Navteq")
        .date("2007-10-01")
        .report("2012-01-01", "Daily Wire", "Nokia bought it in 2007.")
        .merged();
    MergedFact reported = fact(FactType.ACQUISITION, "Nokia").with("Smarterphone")
        .report("2012-01-09", "Daily Wire", "Nokia buys it.")
        .merged();
    MergedFact later = fact(FactType.LEGAL, "Nokia").with("HTC")
        .titled("Nokia sues HTC")
        .date("2012-05-02")
        .report("2012-05-03", "Daily Wire", "Nokia sued HTC.")
        .merged();
    MergedFact rank = fact(FactType.METRIC, "Nokia").amount(1, "rank").merged();
    List<MergedFact> events = TimelineView.events(List.of(later, rank, reported, dated), null);
    assertThat(events).containsExactly(dated, reported, later);
    TimelineView view = new TimelineView(new FactWording(new Citing(Citing::alone)));
    assertThat(view.groups(events, null)).extracting(FactGroup::heading).containsExactly("2007", "2012");
    assertThat(view.groups(List.of(reported, later), TimeRange.year(2012))).extracting(FactGroup::heading)
        .containsExactly("January 2012", "May 2012");
  }

  @Test
  void aCrowdedYearKeepsWhatMostSourcesTell() {
    List<MergedFact> many = new java.util.ArrayList<>();
    for (int i = 0; i < 20; i++)
      many.add(fact(FactType.ACQUISITION, "Nokia").with("Partner " + i).date("2011").merged());
    MergedFact told = fact(FactType.ACQUISITION, "Nokia").with("Microsoft")
        .date("2011")
        .report("2011-02-11", "Daily Wire", "They sign.")
        .report("2011-02-11", "Evening Wire", "They sign.")
        .merged();
    many.add(told);
    FactGroup group = new TimelineView(new FactWording(new Citing(Citing::alone))).groups(many, null).getFirst();
    assertThat(group.items()).hasSize(12).extracting(FactItem::fact).contains(told);
    assertThat(group.more()).isEqualTo(9);
  }

  @Test
  void whatIsOnlyMentionedIsShownWhereLittleElseIs() {
    List<MergedFact> many = new java.util.ArrayList<>();
    for (int i = 0; i < 20; i++)
      many.add(fact(FactType.ACQUISITION, "Nokia").with("Partner " + i)
          .amount(1e6 + i, "USD")
          .date("2011")
          .inSentence(7)
          .merged());
    MergedFact news = fact(FactType.ACQUISITION, "Nokia").with("Microsoft").date("2011").inSentence(1).merged();
    MergedFact repeated = fact(FactType.ACQUISITION, "Nokia").with("Intel")
        .date("2011")
        .inSentence(7)
        .report("2011-02-11", "Daily Wire", "They sign.")
        .report("2011-03-11", "Daily Wire", "They signed.")
        .merged();
    many.add(repeated);
    many.add(news);
    assertThat(many).extracting(Standing::of)
        .containsOnly(Standing.MENTIONED, Standing.REPEATED, Standing.NEWS);
    assertThat(many.stream().sorted(TimelineView.MOST_TELLING).limit(2)).containsExactly(news, repeated);
    FactGroup group = FactGroups.byType(many, any -> true, any -> true, "", new FactWording(new Citing(Citing::alone)))
        .getFirst();
    assertThat(group.items()).hasSize(4).extracting(FactItem::fact).contains(news, repeated);
    assertThat(group.more()).isEqualTo(18);
    assertThat(new TimelineView(new FactWording(new Citing(Citing::alone))).groups(many, null).getFirst().items())
        .as("too few are more than mentioned for a year")
        .hasSize(12);
  }
}
