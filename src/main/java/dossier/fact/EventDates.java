package dossier.fact;

import dossier.grammar.VerbGroup;
import dossier.text.PartialDate;
import org.jspecify.annotations.Nullable;

/** Decides which of the times that a sentence tells is that of its event, by how real the event is. */
final class EventDates {
  private final Scene scene;
  private final Dates dates;

  EventDates(Scene scene, Dates dates) {
    this.scene = scene;
    this.dates = dates;
  }

  /** When a plan or a rumour was told is not when it is to happen, and what happened did so before it was published. */
  Dates.@Nullable Dated of(PatternMatch match, Judgement judgement) {
    Dates.Dated date = dates.date(match.site());
    if (date == null || (date.ofSaying() && judgement.modality() != Modality.ASSERTED)) return null;
    if (judgement.modality() == Modality.PLANNED && isOver(date)) return ahead(match.site(), date);
    boolean ahead = scene.today() != null && date.date().range().from().isAfter(scene.today());
    return ahead && judgement.modality() == Modality.ASSERTED ? null : date;
  }

  private boolean isOver(Dates.Dated date) {
    return scene.today() != null && !date.date().range().to().isAfter(scene.today());
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
