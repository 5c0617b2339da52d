package dossier.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.article.Article;
import dossier.index.NewsIndex.Outcome;
import dossier.page.Templates;
import dossier.store.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Twelve articles of one site, each saved with what the site puts around and into its articles. */
class SavedFolderTest {
  private static final String BOX = "Every Thursday the harbour letter tells two thousand readers what came in with "
      + "the tide, and why it matters to them.";
  private static final String BOARD = "The Coast Business Daily belongs to its readers, who elect a board of nine "
      + "people in a hall by the sea.";
  private static final String APPEAL = "Work like this is paid for by four hundred families who give us the price of a "
      + "loaf each week.";

  @TempDir
  Path home;
  private Path folder;
  private final List<String> titles = new ArrayList<>();
  private final List<String> bodies = new ArrayList<>();

  @BeforeEach
  void articles() throws IOException {
    folder = Files.createDirectories(home.resolve("saved"));
    String all = Files.readString(Path.of("src/test/resources/dossier/ingest/saved-site.txt"));
    for (String article : all.split("=====\n", -1)) {
      List<String> lines = article.strip().lines().toList();
      titles.add(lines.getFirst());
      bodies.add(String.join("\n", lines.subList(1, lines.size())));
    }
  }

  private String text(int i) {
    List<String> body = bodies.get(i).lines().toList();
    return String.join("\n", "Coast Business Daily", "Markets", "Harbour", "People", "Letters", "", titles.get(i), "",
        "Updated " + (i + 3) + " May 2018", "", body.getFirst(), BOX,
        String.join("\n", body.subList(1, body.size())), APPEAL, (7 * i) + " readers liked it", BOARD, "");
  }

  private String page(int i) {
    String paragraphs = bodies.get(i).lines().map(line -> "<p>" + line + "</p>\n").reduce("", String::concat);
    return "<html><head><title>" + titles.get(i) + "</title><link rel=canonical href='https://coast.example/" + i
        + "'></head><body><article><h1>" + titles.get(i) + "</h1>" + paragraphs + "<p>" + APPEAL + "</p><p>" + BOARD
        + "</p></article></body></html>";
  }

  private interface Form {
    String of(int article);
  }

  private void save(int from, int to, String ending, Form form) throws IOException {
    for (int i = from; i < to; i++)
      Files.writeString(folder.resolve("%02d%s".formatted(i, ending)), form.of(i));
  }

  private List<Article> imported(Templates templates) throws IOException {
    List<Article> articles = new ArrayList<>();
    new Ingester<>(Read.Found::article, batch -> {
      articles.addAll(batch);
      return Collections.nCopies(batch.size(), Outcome.ADDED);
    }, templates, InstantSource.system()).ingest(List.of(folder), new IngestReport(), Progress.NONE);
    return articles;
  }

  @Test
  void whatTheSiteRepeatsIsTakenOutOfSavedTextsAndARecurringSentenceOfArticlesIsNot() throws IOException {
    save(0, 12, ".txt", this::text);
    List<Article> articles = imported(new Templates(Templates.Memory.NONE));
    assertThat(articles).extracting(Article::body).containsExactlyElementsOf(bodies);
    assertThat(articles).extracting(Article::title).containsExactlyElementsOf(titles);
  }

  @Test
  void whatTheSiteRepeatsIsTakenOutOfPages() throws IOException {
    save(0, 12, ".html", this::page);
    assertThat(imported(new Templates(Templates.Memory.NONE))).extracting(Article::body)
        .containsExactlyElementsOf(bodies);
  }

  @Test
  void copiesOfOneArticleAreNoTemplates() throws IOException {
    for (int copy = 0; copy < 6; copy++)
      Files.writeString(folder.resolve(copy + ".txt"),
          titles.getFirst() + "\n\n" + bodies.getFirst() + "\nThis is the text of edition " + "xyzabc".charAt(copy)
              + " as it was sold in the morning.\n");
    assertThat(imported(new Templates(Templates.Memory.NONE))).allSatisfy(
        article -> assertThat(article.body()).startsWith(bodies.getFirst()));
  }

  @Test
  void whatOneImportLearnedServesTheNextAndAnArticleReadAgainStaysTheSame() throws IOException {
    save(0, 6, ".txt", this::text);
    List<Article> before = imported(stored());
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList())
        Files.delete(file);
    }
    save(5, 7, ".txt", this::text);
    List<Article> after = imported(stored());
    assertThat(after).extracting(Article::body).containsExactly(bodies.get(5), bodies.get(6));
    assertThat(after.getFirst().id()).isEqualTo(before.getLast().id());
  }

  /** As each import opens the store anew. */
  private Templates stored() {
    return new Templates(new Templates.Memory() {
      @Override
      public byte @Nullable [] load(String site) {
        try (Database database = Database.in(home)) {
          return memory(database).load(site);
        }
      }

      @Override
      public void save(String site, byte[] counts) {
        try (Database database = Database.in(home)) {
          memory(database).save(site, counts);
        }
      }
    });
  }

  private static StoredTemplates memory(Database database) {
    return new StoredTemplates(() -> database, InstantSource.system());
  }
}
