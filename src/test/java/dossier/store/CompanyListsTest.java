package dossier.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dossier.store.CompanyList.Member;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CompanyListsTest {
  private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
  private static final Member XIAOMI = new Member("xiaomi", "Xiaomi");
  private static final Member ZTE = new Member("zte", "ZTE");
  private static final Member OUTSIDE = new Member(null, "Erewhon Robotics");
  private final Database database = Database.inMemory();
  private final CompanyLists lists = new CompanyLists(database);

  @AfterEach
  void close() {
    database.close();
  }

  private void keep(String team, String user, String name, Member... members) {
    assertThat(lists.keep(new CompanyList(team, user, name, List.of(members)), NOW, "U1")).isTrue();
  }

  private List<Member> members(String team, String user, String name) {
    return lists.find(team, user, name).map(CompanyList::members).orElse(List.of());
  }

  @Test
  void aListKeepsItsCompaniesInTheirOrderAndIsReplacedWhole() {
    keep("T1", "", "phones", ZTE, OUTSIDE, XIAOMI);
    assertThat(members("T1", "U1", "phones")).containsExactly(ZTE, OUTSIDE, XIAOMI);
    keep("T1", "", "phones", XIAOMI);
    assertThat(members("T1", "U9", "phones")).containsExactly(XIAOMI);
  }

  @Test
  void aPersonsListHidesTheWorkspacesForThatPersonOnly() {
    keep("", "", "phones", OUTSIDE);
    assertThat(members("T1", "U1", "phones")).containsExactly(OUTSIDE);
    keep("T1", "", "phones", ZTE);
    keep("T1", "U1", "phones", XIAOMI);
    assertThat(members("T1", "U1", "phones")).containsExactly(XIAOMI);
    assertThat(members("T1", "U2", "phones")).containsExactly(ZTE);
    assertThat(members("T2", "U1", "phones")).containsExactly(OUTSIDE);
    assertThat(lists.all("T1", "U1")).hasSize(1);
    assertThat(lists.remove("T1", "U1", "phones")).isTrue();
    assertThat(members("T1", "U1", "phones")).containsExactly(ZTE);
  }

  @Test
  void workspacesDoNotSeeEachOthersLists() {
    keep("T1", "", "phones", ZTE);
    keep("T1", "U1", "mine", XIAOMI);
    assertThat(lists.all("T2", "U1")).isEmpty();
    assertThat(lists.remove("T2", "", "phones")).isFalse();
    assertThat(lists.all("T1", "U1")).extracting(CompanyList::name).containsExactly("mine", "phones");
  }

  @Test
  void anOwnerHasAHundredListsAndMayStillChangeThem() {
    for (int i = 0; i < CompanyLists.MAX_LISTS; i++)
      keep("T1", "", "list-" + i, ZTE);
    assertThat(lists.keep(new CompanyList("T1", "", "one-more", List.of(ZTE)), NOW, "U1")).isFalse();
    assertThat(lists.find("T1", "", "one-more")).isEmpty();
    keep("T1", "", "list-7", XIAOMI);
    keep("T1", "U1", "one-more", XIAOMI);
  }

  @Test
  void namesAndSizesAreChecked() {
    assertThat(CompanyList.isName("china-phones-2")).isTrue();
    assertThatThrownBy(() -> new CompanyList("T1", "", "China", List.of(ZTE)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new CompanyList("T1", "", "empty", List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Member(null, " ")).isInstanceOf(IllegalArgumentException.class);
  }
}
