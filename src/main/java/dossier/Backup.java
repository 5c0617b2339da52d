package dossier;

import dossier.index.ArticleForm;
import dossier.store.Dump;
import dossier.store.StoreException;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * All that a data folder holds in one file: a zip with the store and the articles as lines of JSON. What was read from the articles
 * is read again, so that a backup outlives versions, and moves from one kind of database to another.
 */
public final class Backup {
  private static final String STORE = "store.jsonl";
  private static final String ARTICLES = "articles.jsonl";
  private static final int BATCH = 500;

  private Backup() {}

  /**
   * How much there is.
   *
   * @param rows of the store
   */
  public record Size(long articles, long rows) {}

  /**
   * Writes a backup; the file is there only when it is whole.
   *
   * @throws IOException when it cannot be written
   * @throws StoreException when the store cannot be read
   */
  public static Size write(Dossier dossier, Path file) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      Size size;
      try (OutputStream out = Files.newOutputStream(part);
          ZipOutputStream zip = new ZipOutputStream(out);
          Writer lines = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8))) {
        zip.putNextEntry(new ZipEntry(STORE));
        long rows = new Dump(dossier.database()).write(lines);
        lines.flush();
        zip.putNextEntry(new ZipEntry(ARTICLES));
        size = new Size(articles(dossier, lines), rows);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      return size;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static long articles(Dossier dossier, Writer lines) {
    long[] written = { 0 };
    dossier.index().forms(BATCH, forms -> {
      try {
        for (ArticleForm form : forms)
          lines.write(form.json() + "\n");
        written[0] += forms.size();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
    return written[0];
  }

  /**
   * Reads a backup into a data folder whose store is empty; articles join those that are there.
   *
   * @throws DossierException when the file is no backup
   * @throws StoreException when the store is not empty; nothing was changed then
   * @throws IOException when it cannot be read
   */
  public static Size read(Dossier dossier, Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
      ZipEntry store = zip.getEntry(STORE);
      ZipEntry articles = zip.getEntry(ARTICLES);
      if (store == null || articles == null) throw new DossierException(file + " is no backup of Dossier");
      long rows;
      try (BufferedReader lines = reader(zip.getInputStream(store))) {
        rows = new Dump(dossier.database()).read(lines);
      }
      try (BufferedReader lines = reader(zip.getInputStream(articles))) {
        return new Size(take(dossier, lines), rows);
      }
    } catch (java.util.zip.ZipException e) {
      throw new DossierException(file + " is no backup of Dossier: " + e.getMessage(), e);
    }
  }

  private static BufferedReader reader(InputStream in) {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  private static long take(Dossier dossier, BufferedReader lines) throws IOException {
    long taken = 0;
    List<ArticleForm> batch = new ArrayList<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      batch.add(ArticleForm.of(line));
      if (batch.size() < BATCH) continue;
      taken += dossier.takeForms(batch);
      batch.clear();
    }
    return taken + dossier.takeForms(batch);
  }
}
