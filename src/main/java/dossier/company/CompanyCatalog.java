package dossier.company;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The tracked companies, in the order of their file. Immutable. */
public final class CompanyCatalog {
  private static final String BUNDLED = "/dossier/companies.yaml";

  private final List<CatalogEntry> entries;
  private final Map<CompanyId, Company> byId = new LinkedHashMap<>();
  /** Exchange symbols, by {@link Tickers#key}. */
  private final Set<String> symbols = new HashSet<>();
  private final String fingerprint;

  private CompanyCatalog(List<CatalogEntry> entries, String fingerprint) {
    this.entries = List.copyOf(entries);
    this.fingerprint = fingerprint;
    for (var entry : entries) {
      byId.put(entry.company().id(), entry.company());
      entry.company().tickers().forEach(ticker -> symbols.add(Tickers.key(ticker)));
    }
  }

  /** The catalogue that travels in the jar. */
  public static CompanyCatalog bundled() {
    try (InputStream in = CompanyCatalog.class.getResourceAsStream(BUNDLED)) {
      if (in == null) throw new IllegalStateException("no " + BUNDLED + " on the class path");
      return read("companies.yaml", new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a catalogue file in UTF-8.
   *
   * @throws CatalogException when a row is wrong, with all problems by line
   * @throws IOException when the file cannot be read
   */
  public static CompanyCatalog load(Path file) throws IOException {
    var name = file.getFileName();
    return read(name == null ? file.toString() : name.toString(),
        new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
  }

  /**
   * Reads a catalogue from its text.
   *
   * @param file the name that problems carry
   * @throws CatalogException when a row is wrong, with all problems by line
   */
  public static CompanyCatalog read(String file, String yaml) {
    var entries = new CatalogReader(file).read(yaml);
    return new CompanyCatalog(entries, sha256(yaml));
  }

  /** A catalogue of one company, whose names mean nothing else. */
  public static CompanyCatalog of(Company company) {
    CatalogEntry entry = new CatalogEntry(company, List.of(), List.of(), List.of(), List.of(), List.of(), 1);
    return new CompanyCatalog(List.of(entry), sha256(company.toString()));
  }

  /** All companies. */
  public List<Company> companies() {
    return List.copyOf(byId.values());
  }

  /** The company of that id. */
  public Optional<Company> find(CompanyId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Whether a word is an exchange symbol of a company, in any case. */
  public boolean isSymbol(String word) {
    return symbols.contains(Tickers.key(word));
  }

  /** The companies of a sector such as {@code chips}; none for an unknown sector. */
  public List<Company> sector(String sector) {
    return byId.values().stream().filter(company -> company.sector().equals(sector)).toList();
  }

  /**
   * Companies that somebody who types {@code typed} may mean, whatever the case: first those whose name begins so, then those of whose
   * name a word does, then those with such another name or ticker; alike ones by name. The first by name where nothing is typed.
   *
   * @param most how many at most
   */
  public List<Company> startingWith(String typed, int most) {
    String start = typed.strip().toLowerCase(Locale.ROOT);
    record Ranked(Company company, int rank) {}
    return byId.values()
        .stream()
        .map(company -> new Ranked(company, rank(company, start)))
        .filter(ranked -> ranked.rank >= 0)
        .sorted(Comparator.comparingInt(Ranked::rank)
            .thenComparing(ranked -> ranked.company.name(), String.CASE_INSENSITIVE_ORDER))
        .limit(most)
        .map(Ranked::company)
        .toList();
  }

  /** 0 for the best; -1 for no match. */
  private static int rank(Company company, String start) {
    String name = company.name().toLowerCase(Locale.ROOT);
    if (name.startsWith(start)) return 0;
    if (Stream.of(name.split("[^\\p{L}\\p{N}]+")).anyMatch(word -> word.startsWith(start))) return 1;
    boolean other = Stream.of(company.aliases(), company.former(), company.tickers())
        .flatMap(List::stream)
        .anyMatch(each -> each.toLowerCase(Locale.ROOT).startsWith(start));
    return other ? 2 : -1;
  }

  /** A hash of the catalogue's text, 16 hexadecimal digits: links made with another fingerprint are out of date. */
  public String fingerprint() {
    return fingerprint;
  }

  List<CatalogEntry> entries() {
    return entries;
  }

  private static String sha256(String text) {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
