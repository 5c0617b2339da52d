package dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StaticFilesTest {
  private static final Pattern IMPORT = Pattern.compile("(?:from|import) '\\./([a-z]+\\.js)'");
  private static final Pattern MARKUP = Pattern
      .compile("innerHTML|outerHTML|insertAdjacentHTML|document\\.write|eval\\(|new Function");

  @Test
  void everyFileIsThereAndEveryImportIsServed() throws IOException {
    for (String file : StaticFiles.FILES.values()) {
      String text = text(file);
      IMPORT.matcher(text)
          .results()
          .forEach(found -> assertThat(StaticFiles.FILES).as(file).containsKey("/" + found.group(1)));
    }
  }

  @Test
  void noScriptTurnsTextIntoMarkup() throws IOException {
    for (String file : StaticFiles.FILES.values())
      if (file.endsWith(".js")) assertThat(text(file)).as(file).doesNotContainPattern(MARKUP);
  }

  @Test
  void thePageLoadsNothingFromElsewhereAndHasNoInlineScript() throws IOException {
    assertThat(text("index.html")).doesNotContain("http:", "https:", "style=")
        .doesNotContainPattern("<script(?! type=\"module\" src)")
        .doesNotContainPattern(" on[a-z]+=");
  }

  private static String text(String file) throws IOException {
    try (var stream = StaticFilesTest.class.getResourceAsStream("/dossier/web/" + file)) {
      assertThat(stream).as(file).isNotNull();
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
