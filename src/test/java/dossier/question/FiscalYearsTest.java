package dossier.question;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.company.CompanyCatalog;
import dossier.company.CompanyId;
import dossier.text.ResourceLines;
import dossier.text.TimeRange;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Fiscal quarters and years are those of the company that a question names. */
class FiscalYearsTest {
  private static final TimeRange THIRD = TimeRange.quarter(2007, 3);

  @Test
  void everyCompanyOfTheTableIsInTheCatalogue() {
    assertThat(ResourceLines.of(FiscalYears.class, "fiscal-years.tsv"))
        .flatExtracting(line -> List.of(line.split("\t", 2)[1].split(" ", -1)))
        .allSatisfy(
            company -> assertThat(CompanyCatalog.bundled().find(new CompanyId(company))).as(company).isPresent());
  }

  @Test
  void aFiscalQuarterIsTheCompanys() {
    assertThat(FiscalYears.meant("fiscal Q3 2007", THIRD, List.of(new CompanyId("oracle"))))
        .isEqualTo(new TimeRange(LocalDate.of(2006, 12, 1), LocalDate.of(2007, 3, 1)));
  }

  @Test
  void anyOtherQuarterIsOfTheCalendar() {
    assertThat(FiscalYears.meant("in Q3 2007", THIRD, List.of(new CompanyId("oracle")))).isEqualTo(THIRD);
  }

  @Test
  void mostCompaniesYearsAreThoseOfTheCalendar() {
    assertThat(FiscalYears.meant("fiscal Q3 2007", THIRD, List.of(new CompanyId("nokia")))).isEqualTo(THIRD);
  }

  @Test
  void aFiscalYearEndsInTheYearOfItsNumber() {
    assertThat(FiscalYears.meant("FY 2007", TimeRange.year(2007), List.of(new CompanyId("microsoft"))))
        .isEqualTo(new TimeRange(LocalDate.of(2006, 7, 1), LocalDate.of(2007, 7, 1)));
  }
}
