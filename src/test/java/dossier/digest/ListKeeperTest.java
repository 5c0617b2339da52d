package dossier.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.digest.ListKeeper.Asker;
import dossier.store.CompanyList;
import dossier.store.CompanyList.Member;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListKeeperTest {
  private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
  private static final Asker MANAGER = new Asker("T1", "U1", true);
  private static final Asker READER = new Asker("T1", "U2", false);
  private final Desk desk = new Desk();

  @AfterEach
  void close() {
    desk.close();
  }

  private ListReply.Shown shown(String words, Asker asker) {
    ListReply reply = desk.keeper.handle(words, asker, NOW);
    assertThat(reply).isInstanceOf(ListReply.Shown.class);
    return (ListReply.Shown) reply;
  }

  private String refused(String words, Asker asker) {
    ListReply reply = desk.keeper.handle(words, asker, NOW);
    assertThat(reply).isInstanceOf(ListReply.Refused.class);
    return ((ListReply.Refused) reply).sentence();
  }

  private static List<String> names(ListReply.Shown shown) {
    return shown.lists().stream().flatMap(list -> list.members().stream()).map(Member::name).toList();
  }

  @Test
  void aListIsMadeWidenedNarrowedAndRemoved() {
    assertThat(names(shown("China-Phones = xiaomi huawei zte", MANAGER))).containsExactly("Xiaomi", "Huawei", "ZTE");
    assertThat(names(shown("china-phones + nokia \"Erewhon Robotics\"", MANAGER)))
        .containsExactly("Xiaomi", "Huawei", "ZTE", "Nokia", "Erewhon Robotics");
    assertThat(names(shown("@china-phones - xiaomi, zte", MANAGER)))
        .containsExactly("Huawei", "Nokia", "Erewhon Robotics");
    assertThat(names(shown("china-phones", READER))).containsExactly("Huawei", "Nokia", "Erewhon Robotics");
    assertThat(shown("remove china-phones", MANAGER).sentence()).isEqualTo("The list @china-phones is removed.");
    assertThat(shown("", MANAGER).sentence()).startsWith("There are no lists yet.");
  }

  @Test
  void aListMayBeMadeOfOthersAndSectors() {
    shown("china-phones = xiaomi huawei", MANAGER);
    assertThat(names(shown("wide = @china-phones nokia", MANAGER))).containsExactly("Xiaomi", "Huawei", "Nokia");
    assertThat(names(shown("chips = sector:chips", MANAGER))).contains("Intel");
  }

  @Test
  void ownListsNeedNoPermissionAndThoseOfTheWorkspaceDo() {
    shown("watch = nokia", MANAGER);
    assertThat(refused("watch = zte", READER)).startsWith("Only those whom the operator of Dossier names");
    assertThat(refused("remove watch", READER)).startsWith("Only those whom");
    assertThat(names(shown("my watch = zte", READER))).containsExactly("ZTE");
    assertThat(names(shown("watch", READER))).containsExactly("ZTE");
    assertThat(names(shown("watch", MANAGER))).containsExactly("Nokia");
    shown("remove my watch", READER);
    assertThat(names(shown("watch", READER))).containsExactly("Nokia");
    assertThat(refused("my watch = zte", Asker.OPERATOR)).startsWith("In a terminal");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "china phones = zte | A list cannot be called “china phones”: at most 40 letters a to z, digits and hyphens.",
      "über = zte | A list cannot be called “über”: at most 40 letters a to z, digits and hyphens.",
      "phones = | Name the companies, such as: xiaomi huawei zte.",
      "phones = erewhon | I do not know “erewhon”. A company outside the catalogue stands in quotation marks: \"Erewhon Robotics\".",
      "phones = zte launches | A list holds companies only, no kinds of facts: those go into the digest or alert.",
      "phones + zte | There is no list @phones. Make one, such as: list china-phones = xiaomi huawei zte.",
      "remove phones | There is no list @phones. Make one, such as: list china-phones = xiaomi huawei zte.",
      "wide = sector:software sector:telecoms | A list has at most 100 companies, these are 154." })
  void badInputChangesNothing(String words, String sentence) {
    assertThat(refused(words, MANAGER)).isEqualTo(sentence);
    assertThat(desk.lists.all("T1", "U1")).isEqualTo(List.<CompanyList>of());
  }

  @Test
  void theLastCompanyStays() {
    shown("one = zte", MANAGER);
    assertThat(refused("one - zte", MANAGER)).isEqualTo("A list needs a company. To remove it: list remove one.");
  }
}
