package dossier.slack;

import static dossier.slack.AnswerBlocks.count;

import dossier.answer.Citation;
import dossier.answer.FactLine;
import dossier.answer.FactView;
import dossier.fact.Evidence;
import dossier.fact.Fact;
import dossier.fact.MergedFact;
import dossier.fact.Modality;
import dossier.slack.Showing.Visibility;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Draws one fact with its evidence, its history, and buttons to say what is wrong with it. */
final class DetailBlocks {
  /** The newest steps of a history that are shown. */
  private static final int STEPS = 6;

  private DetailBlocks() {}

  static void add(Draft draft, Inquiry inquiry, FactView.Detail detail, Visibility visibility, Instant now) {
    MergedFact fact = detail.item().fact();
    String line = detail.item().line().text();
    draft.says(line);
    draft.add(new RichText().section(RichText.run().bold(line, Limits.FACT)));
    cautions(draft, fact);
    history(draft, detail.history());
    evidence(draft, detail);
    footer(draft, detail, now);
    Buttons row = new Buttons("fix", visibility);
    for (Fault fault : Fault.values())
      row.add(ButtonKind.FIX, fault.label(), FactValue.of(fact.id(), inquiry.asked(), visibility).with(fault));
    row.block().ifPresent(block -> draft.small("fix-label", "Wrong?").add(block));
  }

  private static void cautions(Draft draft, MergedFact fact) {
    List<String> lines = new ArrayList<>();
    if (fact.disagrees()) lines.add("⚠ The sources disagree on the amount.");
    if (fact.fact().modality() == Modality.DENIED) lines.add("⚠ It was denied.");
    if (fact.fact().modality() == Modality.ENDED) lines.add("⚠ It is over, or was called off.");
    String claimant = fact.fact().attributedTo();
    if (claimant != null && !claimant.isBlank())
      lines.add("As told by " + Mrkdwn.clean(claimant, Limits.COMPANY) + ".");
    if (lines.isEmpty()) return;
    draft.add(Json.context("cautions", lines));
    lines.forEach(draft::says);
  }

  private static void history(Draft draft, List<FactLine> history) {
    if (history.isEmpty()) return;
    List<FactLine> shown = history.subList(Math.max(0, history.size() - STEPS), history.size());
    draft.says("How it came about:");
    shown.forEach(step -> draft.says("• " + Mrkdwn.clean(step.text(), Limits.PROFILE_FACT)));
    draft.add(new RichText().section(RichText.run().own("How it came about:"))
        .bullets(shown.stream().map(step -> RichText.run().text(step.text(), Limits.PROFILE_FACT)).toList()));
  }

  /** Adds the newest evidence, as much as there is room for. */
  private static void evidence(Draft draft, FactView.Detail detail) {
    int shown = 0;
    for (FactView.Proof proof : detail.evidence()) {
      RichText text = new RichText();
      Quotes.add(List.of(proof.citation()), text, new Draft());
      String told = told(proof, detail.item().fact());
      text.section(RichText.run().own("tells: ").text(told.isBlank() ? "the same" : told, Limits.SOURCES));
      if (shown == Limits.QUOTES || !draft.hasRoom(List.of(text.block()))) break;
      draft.add(text).says(Quotes.said(proof.citation()));
      draft.says("tells: " + Mrkdwn.clean(told, Limits.SOURCES));
      shown++;
    }
    int left = detail.evidence().size() - shown;
    if (left > 0) draft.small("more", "… and " + count(left) + " more reports");
  }

  /** What the sentence alone says, and whose claim it is. */
  private static String told(FactView.Proof proof, MergedFact merged) {
    Citation citation = proof.citation();
    String claimant = merged.evidence()
        .stream()
        .filter(evidence -> evidence.article().equals(citation.article()) && evidence.pattern().equals(proof.pattern()))
        .map(Evidence::fact)
        .map(Fact::attributedTo)
        .filter(name -> name != null && !name.isBlank() && !proof.told().contains(name))
        .findFirst()
        .orElse("");
    if (claimant.isEmpty()) return proof.told();
    return (proof.told().isBlank() ? "" : proof.told() + " · ") + "as told by " + claimant;
  }

  private static void footer(Draft draft, FactView.Detail detail, Instant now) {
    int sources = detail.item().fact().sources();
    long articles = detail.evidence().stream().map(proof -> proof.citation().article()).distinct().count();
    draft.footer(ViewBlocks.articles(articles) + " · "
        + (sources == 1 ? "1 independent source" : count(sources) + " independent sources"),
        detail.index().committed(), now);
  }
}
