package dossier.answer;

import dossier.company.Company;
import dossier.text.TimeRange;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts and statements that are listed. Pure data: drawing needs neither the index nor a clock. */
public sealed interface FactView extends View {
  /**
   * Facts that fit a choice.
   *
   * @param items in the order of the choice, at most as many as were to be shown
   * @param total how many fit in all
   * @param totals counts and sums over all that fit, or null where they were not asked for
   */
  record Facts(FactChoice choice, List<FactItem> items, int total, @Nullable FactTotals totals, IndexState index)
      implements
        FactView {
    public Facts {
      items = List.copyOf(items);
    }
  }

  /**
   * What happened, in the order in which it happened.
   *
   * @param company null for all companies, or for several
   * @param among what several companies are called, such as {@code @china-phones}; null otherwise
   * @param period null for all time
   * @param groups years or months, oldest first
   * @param total how many facts there are in all; {@link FactGroup#more} says where some are left out
   * @param chart how a figure of the company went, or what it paid
   */
  record Timeline(@Nullable Company company, @Nullable String among, @Nullable TimeRange period,
      List<FactGroup> groups, int total, @Nullable Chart chart, IndexState index) implements FactView {
    public Timeline {
      groups = List.copyOf(groups);
    }

    /** A timeline of one company or all. */
    public Timeline(@Nullable Company company, @Nullable TimeRange period, List<FactGroup> groups, int total,
        IndexState index) {
      this(company, null, period, groups, total, null, index);
    }

    /** Whose it is, or null for all companies. */
    public @Nullable String whose() {
      return company == null ? among : company.name();
    }
  }

  /**
   * What is to come, and what was to come and has not been reported since.
   *
   * @param asOf the day that it is seen from
   * @param companies whose plans; empty for all
   * @param among what several companies are called in place of their names; null otherwise
   * @param ahead plans by month, the soonest first
   * @param aheadTotal how many plans lie ahead in all
   * @param overdue plans whose date passed without a later report, the latest first
   * @param overdueTotal how many such there are in all
   */
  record Upcoming(LocalDate asOf, List<Company> companies, @Nullable String among, List<FactGroup> ahead,
      int aheadTotal, List<FactItem> overdue, int overdueTotal, IndexState index) implements FactView {
    public Upcoming {
      companies = List.copyOf(companies);
      ahead = List.copyOf(ahead);
      overdue = List.copyOf(overdue);
    }

    /** The plans of companies by their names. */
    public Upcoming(LocalDate asOf, List<Company> companies, List<FactGroup> ahead, int aheadTotal,
        List<FactItem> overdue, int overdueTotal, IndexState index) {
      this(asOf, companies, null, ahead, aheadTotal, overdue, overdueTotal, index);
    }
  }

  /**
   * What somebody said.
   *
   * @param speaker as typed; empty for all speakers of a company
   * @param company whom they speak for or about whom; null for any, or for several
   * @param called what several are called together, or null
   * @param period null for all time
   * @param items newest first
   * @param total how many statements there are in all
   */
  record Quotes(String speaker, @Nullable Company company, @Nullable String called, @Nullable TimeRange period,
      List<QuoteItem> items, int total, IndexState index) implements FactView {
    public Quotes {
      items = List.copyOf(items);
    }

    /** Of one company, or of anybody. */
    public Quotes(String speaker, @Nullable Company company, @Nullable TimeRange period, List<QuoteItem> items,
        int total, IndexState index) {
      this(speaker, company, null, period, items, total, index);
    }
  }

  /**
   * Companies side by side.
   *
   * @param companies two to four
   * @param measure what alone was asked for, as typed, or null for everything
   * @param rows the measures that at least one of them has, most telling first
   * @param together what several of them are told of together, newest first
   */
  record Compare(List<Company> companies, @Nullable String measure, List<CompareRow> rows, List<Together> together,
      IndexState index) implements FactView {
    public Compare {
      companies = List.copyOf(companies);
      rows = List.copyOf(rows);
      together = List.copyOf(together);
    }

    /** Without what they are told of together. */
    public Compare(List<Company> companies, @Nullable String measure, List<CompareRow> rows, IndexState index) {
      this(companies, measure, rows, List.of(), index);
    }

    /**
     * A title that names several of those that are compared.
     *
     * @param whom "Both", or the names where there are more than two sides
     */
    public record Together(String whom, Headline headline) {}

    /** The first measure of which there are enough figures that compare. */
    @Override
    public @Nullable Chart chart() {
      return CompareChart.of(this).orElse(null);
    }
  }

  /**
   * One fact with everything that is known of it.
   *
   * @param history how it moved along, oldest first, for people: "3 May 2011: rumoured (The Wall Street Journal) [2]";
   *          empty where it never changed
   * @param evidence all of it, newest first
   */
  record Detail(FactItem item, List<FactLine> history, List<Proof> evidence, IndexState index) implements FactView {
    public Detail {
      history = List.copyOf(history);
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * One sentence that tells a fact.
   *
   * @param citation the sentence in its article
   * @param pattern name of the pattern that read it
   * @param told what this sentence alone says, for people: "planned · $26.2 billion · June 2016"
   * @param parts where in the title or body the slots stand: {@code COMPANY "Google" 0–6}; may be empty
   */
  record Proof(Citation citation, String pattern, String told, List<String> parts) {
    public Proof {
      parts = List.copyOf(parts);
    }

    /** Without its parts. */
    public Proof(Citation citation, String pattern, String told) {
      this(citation, pattern, told, List.of());
    }
  }

  /**
   * What was asked cannot be shown.
   *
   * @param reason a sentence for the person who asked, with what can be typed instead
   */
  record Unclear(String reason, IndexState index) implements FactView {}
}
