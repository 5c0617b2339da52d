package dossier.answer;

import dossier.company.Company;
import dossier.fact.FactType;
import dossier.text.TimeRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which facts were asked for.
 *
 * @param companies whose facts; empty for all
 * @param others names of companies outside the catalogue, as typed, whose facts are meant beside those
 * @param types empty for all types
 * @param counterparty the other side as typed or by its name in the catalogue, or null for any
 * @param period null for any time
 * @param order how they are sorted
 * @param totals whether counts and sums were asked for
 * @param heading for people, without a full stop: "Acquisitions by Google in 2011, largest first"
 */
public record FactChoice(List<Company> companies, List<String> others, List<FactType> types,
    @Nullable String counterparty, @Nullable TimeRange period, Order order, boolean totals, String heading) {
  public FactChoice {
    companies = List.copyOf(companies);
    others = List.copyOf(others);
    types = List.copyOf(types);
  }

  /** The same under another heading. */
  FactChoice headed(String words) {
    return new FactChoice(companies, others, types, counterparty, period, order, totals, words);
  }

  /** The same of these companies. */
  FactChoice of(List<Company> whose) {
    return new FactChoice(whose, others, types, counterparty, period, order, totals, heading);
  }

  /** The same with that other side. */
  FactChoice with(String other) {
    return new FactChoice(companies, others, types, other, period, order, totals, heading);
  }

  /** The same of these types and of that period. */
  FactChoice narrowed(List<FactType> kinds, @Nullable TimeRange time) {
    return new FactChoice(companies, others, kinds, counterparty, time, order, totals, heading);
  }

  /** How facts are sorted. */
  public enum Order {
    /** By the day of the event, else of the newest report. */
    NEWEST,
    OLDEST,
    /** By amount, those without one last. */
    LARGEST,
    SMALLEST
  }
}
