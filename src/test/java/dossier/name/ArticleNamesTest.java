package dossier.name;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.company.CompanyId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleNamesTest {
  @Test
  void laterShortNamesOfPeopleCarryTheFullNameAndTheAffiliation() {
    var names = Shown.read("Microsoft CEO Henry Ballard spoke. Ballard said it was early.");
    assertThat(names).extracting(Name::full).containsExactly("Microsoft", "Henry Ballard", "Henry Ballard");
    var affiliation = new Affiliation("CEO", "Microsoft", new CompanyId("microsoft"));
    assertThat(names.get(1).affiliation()).isEqualTo(affiliation);
    assertThat(names.get(2).affiliation()).isEqualTo(affiliation);
  }

  @Test
  void roleAndOrganisationAfterANameAreRead() {
    var names = Shown.read("\"It is fine,\" said Martha Gill, a senior analyst at Crestfield Capital Markets.");
    assertThat(names.getFirst().affiliation())
        .isEqualTo(new Affiliation("senior analyst", "Crestfield Capital Markets", null));
  }

  @Test
  void theFieldOfAnOfficeBelongsToTheRole() {
    var names = Shown.read("David Lindqvist, vice president of marketing at Google, left.");
    assertThat(names.getFirst().affiliation())
        .isEqualTo(new Affiliation("vice president of marketing", "Google", new CompanyId("google")));
  }

  @Test
  void aFieldInCapitalsBelongsToTheRole() {
    var names = Shown.read("A memo revealed that Google AI chief Peter Dean had left.");
    assertThat(names.getLast().affiliation())
        .isEqualTo(new Affiliation("AI chief", "Google", new CompanyId("google")));
  }

  @Test
  void theOwnerOfARoleIsTheOrganisation() {
    var names = Shown.read("Nokia's chief executive, Helena Virta, and Zendara Inc's chairman, Robert Moss, met.");
    assertThat(names).filteredOn(name -> name.type() == NameType.PERSON)
        .extracting(Name::affiliation)
        .containsExactly(new Affiliation("chief executive", "Nokia", new CompanyId("nokia")),
            new Affiliation("chairman", "Zendara Inc", null));
  }

  @Test
  void whoDoesSomethingForOrWithABodyIsNotOfIt() {
    var names = Shown.read("A date set by chief executive Henry Ballard for Yahoo's board passed. "
        + "Chief executive Helena Virta spoke of a deal with Google. Engineer Robert Moss of Nokia's maps unit left.");
    assertThat(names).filteredOn(name -> name.type() == NameType.PERSON)
        .extracting(name -> name.affiliation().organisation())
        .containsExactly(null, null, "Nokia");
  }

  @Test
  void aFullFormTypesTheShortForm() {
    var names = Shown.read("Brightwater Inc lost a case. The judge told Brightwater to stop.");
    assertThat(names).extracting(Name::type).containsExactly(NameType.COMPANY, NameType.COMPANY);
    assertThat(names.getLast().full()).isEqualTo("Brightwater Inc");
  }

  @Test
  void aNameWithASuffixOfItsOwnIsNoShortFormOfAnother() {
    var names = Shown.read("Brightwater Corp will merge into Brightwater Global Plc. Brightwater rose.");
    assertThat(names).extracting(Name::full)
        .containsExactly("Brightwater Corp", "Brightwater Global Plc.", "Brightwater Corp");
  }

  @Test
  void aNameThatStandsBeforeThatOfItsPartIsNoShortFormOfIt() {
    var names = Shown
        .read("Rivals bid for Crestfield's parts. Crestfield Music Publishing Inc was sold. Crestfield shares rose.");
    assertThat(names).extracting(Name::full).contains("Crestfield", "Crestfield Music Publishing Inc");
    assertThat(names.getLast().full()).isEqualTo("Crestfield");
  }

  @Test
  void initialsMeanTheBodyThatTheyAbbreviate() {
    var names = Shown.read("The Marine Traffic Authority agreed. The MTA will pay.");
    assertThat(names).extracting(Name::full)
        .containsExactly("Marine Traffic Authority", "Marine Traffic Authority");
  }

  @Test
  void capitalsOfATitleAreNoEvidence() {
    var names = Shown.article("Brightwater Plans Bigger Factory As Demand Grows",
        "Brightwater Inc said on Monday it would build a factory.");
    assertThat(names.title()).extracting(name -> name.type() + " " + name.full())
        .containsExactly("COMPANY Brightwater Inc");
  }

  @Test
  void aMentionKeepsItsCompanyAndTheCataloguesName() {
    var names = Shown.read("Shares of Google Inc. rose.");
    assertThat(names).containsExactly(
        new Name(NameType.COMPANY, names.getFirst().span(), "Google", new CompanyId("google"), null));
  }

  @Test
  void aProductKnownWithItsMakerStandsBesideTheMention() {
    var names = Shown.read("It uses Google Maps to find shops.");
    assertThat(names).extracting(Name::full).isEqualTo(List.of("Google", "Google Maps"));
  }

  @Test
  void anEmptyTextHasNoNames() {
    assertThat(Shown.article("", "")).isEqualTo(new ArticleNames(List.of(), List.of()));
  }
}
