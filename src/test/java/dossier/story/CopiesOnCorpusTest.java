package dossier.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dossier.article.Article;
import dossier.article.ArticleId;
import dossier.text.Sentences;
import dossier.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Edits every seventh real article and looks for its original among all, where they are present: the last half dropped, a
 * note set before it, its sentences in another order, or one word in eight replaced under another headline.
 *
 * <p>
 * The articles hold updates of each other, so a copy may also be found of another article with much of the same text: it
 * is right where that holds at least {@value #SAME_TEXT} of the shingles.
 */
class CopiesOnCorpusTest {
  private static final int STEP = 7;
  private static final int SHORTEST = 40;
  private static final double SAME_TEXT = 0.3;
  private static final String NOTE = "Editor's note: this item reached us from a partner agency and appears here as it was sent, "
      + "with small changes for style and length. ";

  private enum Edit {
    CUT,
    PREFIX,
    REORDER,
    REWRITE
  }

  private final Random random = new Random(20261122);
  private final Stories stories = new Stories();
  private final Map<ArticleId, Article> all = new HashMap<>();

  @Test
  void editedArticlesAreFoundAndOthersAreNot() throws IOException {
    assumeTrue(Corpus.present(), "no articles at " + Corpus.FOLDER);
    List<Article> articles = Corpus.newsQa()
        .stream()
        .map(Corpus.Item::article)
        .filter(CopiesOnCorpusTest::isLong)
        .toList();
    for (Article article : articles) {
      all.put(article.id(), article);
      stories.place(article.id(), Reports.trace(article));
    }
    int edited = 0;
    int found = 0;
    int wrong = 0;
    for (int i = 0; i < articles.size(); i += STEP) {
      Article copy = edit(articles.get(i), Edit.values()[edited++ % 4], articles);
      ArticleId original = stories.place(copy.id(), Reports.trace(copy)).copyOf();
      stories.forget(copy.id());
      if (original == null) continue;
      if (original.equals(articles.get(i).id()) || sharesText(copy, original)) found++;
      else
        wrong++;
    }
    double recall = found / (double) edited;
    double precision = found / (double) (found + wrong);
    System.out.printf("copies: %d edited, recall %.4f, precision %.4f%n", edited, recall, precision);
    assertThat(recall).isGreaterThanOrEqualTo(0.95);
    assertThat(precision).isGreaterThanOrEqualTo(0.98);
  }

  private static boolean isLong(Article article) {
    return WordList.of(article.body()).size() >= SHORTEST;
  }

  private Article edit(Article article, Edit edit, List<Article> articles) {
    List<String> sentences = new ArrayList<>();
    for (Span span : Sentences.split(article.body()))
      sentences.add(article.body().substring(span.start(), span.end()));
    String title = article.title();
    String body = switch (edit) {
      case CUT -> String.join(" ", sentences.subList(0, (sentences.size() + 1) / 2));
      case PREFIX -> NOTE + article.body();
      case REORDER -> {
        Collections.shuffle(sentences, random);
        yield String.join(" ", sentences);
      }
      case REWRITE -> {
        title = any(articles).title();
        yield rewritten(article.body(), articles);
      }
    };
    return new Article(Corpus.id("copy of " + article.id()), title, body, null, "Copier", null, article.published());
  }

  private String rewritten(String body, List<Article> articles) {
    String[] words = body.split(" ", -1);
    for (int i = random.nextInt(8); i < words.length; i += 8) {
      String[] others = any(articles).body().split(" ", 100);
      words[i] = others[random.nextInt(others.length - 1)];
    }
    return String.join(" ", words);
  }

  private Article any(List<Article> articles) {
    return articles.get(random.nextInt(articles.size()));
  }

  private boolean sharesText(Article copy, ArticleId original) {
    Article other = all.get(original);
    if (other == null) return false;
    Set<Integer> one = shingles(copy.body());
    Set<Integer> two = shingles(other.body());
    int smaller = Math.min(one.size(), two.size());
    one.retainAll(two);
    return one.size() >= SAME_TEXT * smaller;
  }

  private static Set<Integer> shingles(String body) {
    WordList words = WordList.of(body);
    Set<Integer> shingles = new HashSet<>();
    for (int i = 0; i + Sketch.SHINGLE <= words.size(); i++) {
      int hash = 0;
      for (int j = i; j < i + Sketch.SHINGLE; j++)
        hash = Mix.mix(hash, words.word(j));
      shingles.add(hash);
    }
    return shingles;
  }
}
