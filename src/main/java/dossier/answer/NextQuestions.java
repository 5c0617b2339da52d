package dossier.answer;

import dossier.company.CompanyCatalog;
import dossier.company.CompanyId;
import dossier.question.AnswerKind;
import dossier.question.Question;
import java.util.ArrayList;
import java.util.List;

/** Questions about the same companies that can be asked next. */
final class NextQuestions {
  private static final int MOST = 3;

  private NextQuestions() {}

  /** At most {@value #MOST} that go on from {@code question}. */
  static List<String> after(Question question, CompanyCatalog companies) {
    List<String> next = new ArrayList<>();
    for (CompanyId id : question.companyIds()) {
      if (next.size() >= MOST) break;
      companies.find(id).ifPresent(company -> {
        String name = NameThen.asked(company, question);
        if (question.kind() != AnswerKind.NEWS) next.add("Latest news on " + name);
        if (question.kind() != AnswerKind.PROFILE) next.add("Profile of " + name);
      });
    }
    return next.subList(0, Math.min(MOST, next.size()));
  }
}
