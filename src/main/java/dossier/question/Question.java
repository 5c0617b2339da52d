package dossier.question;

import dossier.company.CompanyId;
import dossier.company.CompanyMention;
import dossier.text.Span;
import dossier.text.TimeRange;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question as it was understood.
 *
 * @param text as typed
 * @param asked the moment it is asked: relative dates count from it, and nothing published later is used
 * @param kind the kind of thing that answers it
 * @param companies tracked companies named in it, by position
 * @param period the days it asks about, or null for any time
 * @param keywords the words that carry its meaning, by position: no function words, question words, company names or
 *     period
 * @param typeWords those of the keywords that only name the kind of thing asked for: "carriers" in "which carriers"
 * @param focus where the words stand that say what is measured, counted or named, or null: "UK tax bill"
 * @param relation who does what to whom, or null where no verb tells
 */
public record Question(
    String text,
    Instant asked,
    AnswerKind kind,
    List<CompanyMention> companies,
    @Nullable TimeRange period,
    List<Span> keywords,
    List<Span> typeWords,
    @Nullable Span focus,
    @Nullable Relation relation) {
  public Question {
    companies = List.copyOf(companies);
    keywords = List.copyOf(keywords);
    typeWords = List.copyOf(typeWords);
  }

  /** The words that say what is measured, counted or named; empty where there are none. */
  public String focusWords() {
    return focus == null ? "" : focus.of(text);
  }

  /** The companies named, each once, in order of their first mention. */
  public Set<CompanyId> companyIds() {
    Set<CompanyId> ids = new LinkedHashSet<>();
    for (CompanyMention mention : companies)
      ids.add(mention.company());
    return ids;
  }
}
