package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.VerbGroup;
import dossier.grammar.WordClass;
import dossier.text.PartialDate;
import dossier.text.TimeExpression;
import dossier.text.TimeRange;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Decides which of the times that a sentence tells is that of its event, by how real the event is. */
final class EventDates {
  /** Units at the beginning of a sentence that a time which all of it is of stands in. */
  private static final int OPENING = 3;
  /** A month of the same year that is called the last lies back at least so many: so in 7 of 8 cases that were looked at. */
  private static final int NEAR_MONTHS = 6;

  /** The unit of a date that no words tell. */
  static final int NOWHERE = -1;

  private final Scene scene;
  private final Dates dates;

  EventDates(Scene scene, Dates dates) {
    this.scene = scene;
    this.dates = dates;
  }

  /** When a plan or a rumour was told is not when it is to happen, and what happened did so before it was published. */
  Dates.@Nullable Dated of(PatternMatch match, Judgement judgement) {
    Dates.Dated date = lastOne(dates.date(match.site()));
    if (date != null && match.pattern().type() == FactType.ACQUISITION && isOfClearance(match.site(), date))
      date = null;
    Modality modality = match.pattern().becomes().getOrDefault(judgement.modality(), judgement.modality());
    boolean told = date != null && !date.ofSaying() && !isOver(date) && !isOfReport(date);
    Dates.Dated deadline = modality == Modality.PLANNED && !told ? new DatesAhead(scene, dates).of(match.site()) : null;
    if (deadline != null) return deadline;
    if (date == null && modality == Modality.ASSERTED) return ofHeadline(match);
    if (date == null || (date.ofSaying() && judgement.modality() != Modality.ASSERTED)) return null;
    if (judgement.modality() == Modality.PLANNED && isOver(date)) return ahead(match.site(), date);
    boolean ahead = scene.today() != null && date.date().range().from().isAfter(scene.today());
    return ahead && modality == Modality.ASSERTED ? null : date;
  }

  /** "cleared Acme's purchase of Tern on Monday": whether a day behind a deal is that on which somebody judged it. */
  private boolean isOfClearance(Site site, Dates.Dated date) {
    NounPhrase deal = scene.sentence().noun(site.element());
    if (deal == null || (deal.from() <= date.unit() && date.unit() < deal.to())) return false;
    int verb = scene.syntax().verbOf(site.element(), false);
    VerbGroup judging = scene.sentence().verb(verb < 0 ? scene.syntax().verbAfter(site.element()) : verb);
    return judging != null && WordSets.ENGLISH.set("clearing").contains(judging.lemma());
  }

  /** "last July", said in October, is that of the year before: one so near is told without the word. */
  private Dates.@Nullable Dated lastOne(Dates.@Nullable Dated date) {
    LocalDate today = scene.today();
    if (date == null || today == null || date.date().month() == 0 || date.date().day() > 0) return date;
    PartialDate month = date.date();
    boolean near = month.year() == today.getYear() && today.getMonthValue() - month.month() < NEAR_MONTHS;
    String text = scene.unit(date.unit()).text();
    boolean named = text.startsWith("last ") && WordSets.ENGLISH.set("month")
        .contains(text.substring(text.lastIndexOf(' ') + 1));
    return near && named
        ? new Dates.Dated(new PartialDate(month.year() - 1, month.month(), 0), date.unit(), date.ofSaying())
        : date;
  }

  /**
   * "In 2002 it had come close to buying it", "planned to merge in 2000": what ended then is no end of a deal of now, and
   * what became of a plan of years ago is known and not told.
   *
   * @param date when the event was, or null
   */
  boolean isLongOver(Site site, Modality modality, Dates.@Nullable Dated date) {
    if (modality == Modality.ENDED) return date == null && opensLongAgo();
    if (modality != Modality.PLANNED) return false;
    Dates.Dated told = dates.date(site);
    return opensLongAgo() || (told != null && isLongAgo(told.date().range())) || isLongAgo(clauseTime(site));
  }

  private boolean opensLongAgo() {
    for (int unit = 0; unit < Math.min(scene.size(), OPENING); unit++)
      if (isLongAgo(scene.time(unit))) return true;
    return false;
  }

  private boolean isLongAgo(@Nullable TimeExpression time) {
    return time != null && isLongAgo(time.named());
  }

  private boolean isLongAgo(TimeRange time) {
    return scene.today() != null && time.to().isBefore(scene.today().minusYears(1));
  }

  /** "its plan to buy X was announced in 2000", "in 2000, when it bid for X": when a plan or bid was told; null where no time is. */
  private @Nullable TimeExpression clauseTime(Site site) {
    int verbs = 0;
    for (int unit = site.end(); unit < scene.size(); unit++) {
      if (scene.unit(unit).is(WordClass.COMMA, WordClass.STOP, WordClass.RELATIVE, WordClass.SUBORDINATOR)) break;
      if (scene.unit(unit).kind() == WordClass.VERB && ++verbs > 1) break;
      boolean told = verbs == 1 && scene.unit(unit - 1).kind() == WordClass.PREPOSITION;
      if (told && scene.time(unit) != null) return scene.time(unit);
    }
    for (int unit = site.unit() - 1; unit > 1; unit--) {
      if (scene.unit(unit).text().equals("when"))
        return scene.time(scene.unit(unit - 1).kind() == WordClass.COMMA ? unit - 2 : unit - 1);
      if (scene.unit(unit).is(WordClass.COMMA, WordClass.STOP, WordClass.VERB)) return null;
    }
    return null;
  }

  private boolean isOver(Dates.Dated date) {
    return scene.today() != null && !date.date().range().to().isAfter(scene.today());
  }

  /** A headline that tells a deal as done is of the month in which it was: "Acme completes Tern deal". */
  private Dates.@Nullable Dated ofHeadline(PatternMatch match) {
    LocalDate today = scene.today();
    boolean done = scene.headline() && "closes".equals(match.pattern().way());
    return done && today != null
        ? new Dates.Dated(new PartialDate(today.getYear(), today.getMonthValue(), 0), NOWHERE, false)
        : null;
  }

  /** Whether a date is that of the report, on which what is planned was told. */
  private boolean isOfReport(Dates.Dated date) {
    return date.date().day() > 0 && date.date().range().from().equals(scene.today());
  }

  /** What is now planned for a month without a year is to come in the next one of that name. */
  private Dates.Dated ahead(Site site, Dates.Dated date) {
    PartialDate month = date.date();
    String text = scene.unit(date.unit()).text();
    boolean named = month.month() > 0 && month.day() == 0 && date.unit() >= site.end() && !text.startsWith("last")
        && WordSets.ENGLISH.set("month").contains(text.substring(text.lastIndexOf(' ') + 1));
    return named && !isToldOfPast(site)
        ? new Dates.Dated(new PartialDate(month.year() + 1, month.month(), 0), date.unit(), date.ofSaying())
        : date;
  }

  /** Whether the nearest finite verb up to the trigger stands in the past. */
  private boolean isToldOfPast(Site site) {
    for (int at = site.element(); at >= 0; at--) {
      VerbGroup verb = scene.sentence().verb(at);
      if (verb != null && verb.kind() == VerbGroup.Kind.FINITE)
        return verb.modal() == null && scene.unit(verb.head()).past();
    }
    return false;
  }
}
