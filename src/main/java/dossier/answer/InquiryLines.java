package dossier.answer;

import dossier.company.CompanyMention;
import dossier.question.AnswerKind;
import dossier.question.Clue;
import dossier.question.Clues;
import dossier.question.Question;
import dossier.question.Relation;
import dossier.retrieve.QuestionTerm;
import dossier.retrieve.Retrieval;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a question was read and what could have been answered, in lines for people. */
record InquiryLines(Question question, Clues clues, Retrieval retrieval) {
  /** How the answer came about. */
  Explanation explanation(Pool pool) {
    return new Explanation(reading(), searched(), pool.confidence(),
        pool.weighed().stream().map(InquiryLines::considered).toList());
  }

  private List<String> reading() {
    List<String> lines = new ArrayList<>();
    String text = question.text();
    lines.add("asks: " + word(question.kind()));
    if (!question.companies().isEmpty())
      lines.add("companies: " + String.join(", ",
          question.companies().stream().map(CompanyMention::company).map(Objects::toString).distinct().toList()));
    Relation relation = question.relation();
    if (relation != null)
      lines.add("relation: " + relation.name() + ", subject " + part(relation.subject()) + ", object "
          + part(relation.object()) + ", asked " + relation.asked());
    if (question.period() != null) lines.add("period: " + question.period());
    if (clues.several()) lines.addAll(clueLines());
    lines.add("words: " + String.join(", ", question.keywords().stream().map(at -> at.of(text)).toList()));
    return lines;
  }

  private List<String> clueLines() {
    List<String> lines = new ArrayList<>();
    for (Clue clue : clues.clues())
      lines.add("clue: " + String.join(" ", clue.words().stream().map(at -> at.of(question.text())).toList())
          + (clue.publishers().isEmpty() ? "" : ", published by " + String.join(", ", clue.publishers())));
    if (!clues.unknown().isEmpty())
      lines.add("no articles of: " + String.join(", ", clues.unknown()) + "; so nothing answers");
    return lines;
  }

  private String part(@Nullable Span at) {
    return at == null ? "open" : "\"" + at.of(question.text()).strip() + "\"";
  }

  private static String word(AnswerKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private List<String> searched() {
    return retrieval.terms()
        .stream()
        .sorted(Comparator.comparingDouble(QuestionTerm::weight).reversed())
        .map(term -> String.format(Locale.ROOT, "%s %.1f", term.value(), term.weight()))
        .toList();
  }

  private static Explanation.Considered considered(Weighed weighed) {
    Map<String, Double> signs = new LinkedHashMap<>();
    weighed.proposal().signs().values().forEach((sign, value) -> signs.put(sign.name(), value));
    List<String> articles = weighed.proposal().backing().stream().map(each -> {
      var url = each.entry().article().url();
      return url == null ? each.entry().article().id().value() : url.value();
    }).toList();
    return new Explanation.Considered(weighed.proposal().origin().name(), weighed.proposal().answer(),
        weighed.proposal().value(), weighed.score(), signs, articles);
  }
}
