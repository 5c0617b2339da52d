package dossier.index;

import dossier.company.ArticleLinks;
import dossier.company.CompanyCatalog;
import dossier.fact.ArticleFacts;
import dossier.fact.CatalogOwners;
import dossier.fact.FactReader;
import dossier.name.ArticleNames;
import dossier.name.Name;
import dossier.name.NameReader;
import dossier.name.NameType;
import dossier.speech.SpeechReader;
import dossier.speech.Statement;
import dossier.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads names first, then speech and facts with them. What it knows of words is loaded when it first reads. */
final class PatternReader implements ContentReader {
  private final CompanyCatalog catalog;
  private volatile @Nullable Readers readers;

  /** The three readers, which share nothing but the names. */
  private record Readers(NameReader names, SpeechReader speech, FactReader facts) {}

  PatternReader(CompanyCatalog catalog) {
    this.catalog = catalog;
  }

  @Override
  public Readings read(String title, String body, List<Span> sentences, ArticleLinks links,
      @Nullable LocalDate reference) {
    Readers with = readers();
    ArticleNames named = with.names().read(title, body, links);
    List<Statement> statements = with.speech().read(body, sentences, named);
    return new Readings(
        new ArticleFacts(with.facts().read(title, body, sentences, named, reference), statements), named,
        outside(named));
  }

  private Readers readers() {
    Readers loaded = readers;
    if (loaded != null) return loaded;
    synchronized (this) {
      loaded = readers;
      if (loaded == null) {
        loaded = new Readers(new NameReader(catalog), new SpeechReader(), new FactReader(new CatalogOwners(catalog)));
        readers = loaded;
      }
      return loaded;
    }
  }

  private static List<String> outside(ArticleNames named) {
    return Stream.concat(named.title().stream(), named.body().stream())
        .filter(name -> name.type() == NameType.COMPANY && name.company() == null)
        .map(Name::full)
        .distinct()
        .toList();
  }

  @Override
  public String fingerprint() {
    return FactReader.fingerprint();
  }
}
