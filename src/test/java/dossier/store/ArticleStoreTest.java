package dossier.store;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.store.ArticleStore.Change;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
class ArticleStoreTest {
  private final Databases databases;

  ArticleStoreTest(Databases databases) {
    this.databases = databases;
  }

  private static String id(int number) {
    return String.format("%032x", number);
  }

  private static List<Change> after(ArticleStore store, long number) {
    List<Change> all = new ArrayList<>();
    store.after(number, all::addAll);
    return all;
  }

  @Test
  void everyChangeHasAHigherNumberAndOnlyTheLastOneOfAnArticleIsKept() {
    try (Database database = databases.fresh()) {
      ArticleStore store = new ArticleStore(database);
      store.keep(Map.of(id(1), "{\"title\":\"Ünï\"}"));
      store.keep(Map.of(id(2), "two"));
      long seen = after(store, 0).getLast().number();
      store.keep(Map.of(id(1), "one again"));
      store.drop(List.of(id(2)));
      assertThat(after(store, seen)).extracting(Change::article, Change::form)
          .containsExactly(org.assertj.core.groups.Tuple.tuple(id(1), "one again"),
              org.assertj.core.groups.Tuple.tuple(id(2), null));
      assertThat(after(store, 0)).hasSize(2);
      assertThat(store.count()).isOne();
    }
  }

  @Test
  void manyAreHandedOverInOrder() {
    try (Database database = databases.fresh()) {
      ArticleStore store = new ArticleStore(database);
      Map<String, String> many = new LinkedHashMap<>();
      for (int i = 0; i < 1_201; i++)
        many.put(id(i), "form " + i);
      store.keep(many);
      assertThat(after(store, 0)).extracting(Change::form).containsExactlyElementsOf(many.values());
      assertThat(store.count()).isEqualTo(1_201);
    }
  }
}
