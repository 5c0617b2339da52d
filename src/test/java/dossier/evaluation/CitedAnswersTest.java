package dossier.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.answer.Answer;
import dossier.answer.Citation;
import dossier.article.Article;
import dossier.article.Published;
import dossier.company.Company;
import dossier.index.ArticleEntry;
import dossier.index.IndexSnapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever is answered stands in the articles: thousands of questions over the sample articles. */
class CitedAnswersTest {
  private static final List<String> TEMPLATES = List.of("%s revenue", "who bought %s?", "latest news on %s",
      "profile of %s", "who is the chief executive of %s?", "how many people does %s employ?", "when was %s founded?",
      "where is %s based?", "why did %s cut jobs?", "did %s buy a company?", "what did %s launch?",
      "which companies did %s acquire?");
  private static final int MOST_WORDS = 25;
  /** An answer of more words is a sentence of an article. */
  private static final int PHRASE = 10;
  /** Answers with citations at least. */
  private static final int CITED = 1_000;

  private record Asked(String question, Instant at) {}

  @Test
  void everyQuotationIsVerbatimAndEveryLineShort() throws IOException {
    SampleCorpus corpus = SampleCorpus.shared();
    try (IndexSnapshot snapshot = corpus.index.snapshot()) {
      List<Asked> questions = questions(corpus, snapshot);
      List<Answer> answers = questions.parallelStream()
          .map(each -> corpus.answers.ask(each.question(), each.at()).answer())
          .toList();
      List<String> faults = new ArrayList<>();
      for (int i = 0; i < answers.size(); i++)
        faults.addAll(faults(questions.get(i), answers.get(i), snapshot));
      assertThat(faults).isEmpty();
      assertThat(answers.stream().filter(each -> !citations(each).isEmpty())).hasSizeGreaterThan(CITED);
    }
  }

  private static List<String> faults(Asked asked, Answer answer, IndexSnapshot snapshot) {
    List<String> faults = new ArrayList<>();
    int number = 0;
    for (Citation citation : citations(answer))
      if (!stands(citation, ++number, asked.at(), snapshot)) faults.add(asked.question() + " quotes " + citation);
    if (answer instanceof Answer.Found found && isLong(found)) faults.add(asked.question() + " -> " + found.line());
    return faults;
  }

  private static List<Asked> questions(SampleCorpus corpus, IndexSnapshot snapshot) throws IOException {
    List<Asked> questions = new ArrayList<>();
    for (OwnQuestion own : OwnQuestion.in(Path.of("eval", "questions.jsonl")))
      questions.add(new Asked(own.question(), Published.parse(own.askedAt()).latest()));
    for (Company company : corpus.companies.companies())
      if (snapshot.knows(company.name()))
        TEMPLATES.forEach(each -> questions.add(new Asked(each.formatted(company.name()), SampleCorpus.NOW)));
    return questions;
  }

  private static List<Citation> citations(Answer answer) {
    return switch (answer) {
      case Answer.Found found -> found.citations();
      case Answer.Declined none -> none.nearest();
      case Answer.WhichCompany which -> List.of();
      case Answer.NotUnderstood not -> List.of();
    };
  }

  /** Whether the quotation stands at its place in an article that had appeared by then. */
  private static boolean stands(Citation citation, int number, Instant asked, IndexSnapshot snapshot) {
    ArticleEntry entry = snapshot.find(citation.article());
    if (entry == null || citation.number() != number || citation.quote().isBlank()
        || citation.quote().length() > Citation.MAX_QUOTE)
      return false;
    Article article = entry.article();
    Published published = article.published();
    String text = citation.inTitle() ? article.title() : article.body();
    return citation.at().end() <= text.length() && citation.at().of(text).equals(citation.quote())
        && published != null && !published.earliest().isAfter(asked);
  }

  /** Whether the line of an answer that is a phrase has too many words. */
  private static boolean isLong(Answer.Found found) {
    return words(found.answer()) <= PHRASE && words(found.line()) > MOST_WORDS;
  }

  private static int words(String text) {
    return text.strip().split("\\s+", -1).length;
  }
}
