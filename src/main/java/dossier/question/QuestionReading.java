package dossier.question;

import dossier.company.CompanyId;
import dossier.company.NearSpelling;
import dossier.text.Span;
import java.util.List;

/** What became of reading a question. */
public sealed interface QuestionReading {
  /**
   * It was understood.
   *
   * @param near words in it that are spelled nearly like a tracked company, by position; they count as keywords
   */
  record Understood(Question question, List<NearSpelling> near) implements QuestionReading {
    public Understood {
      near = List.copyOf(near);
    }
  }

  /**
   * A name in it may mean several companies.
   *
   * @param name where the name stands
   * @param candidates likeliest first, at least one
   */
  record WhichCompany(Span name, List<CompanyId> candidates) implements QuestionReading {
    public WhichCompany {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * It is no question that can be read.
   *
   * @param reason a sentence for the person who asked
   */
  record Unreadable(String reason) implements QuestionReading {}
}
