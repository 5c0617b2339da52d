package dossier.speech;

import dossier.name.Affiliation;
import dossier.name.ArticleNames;
import dossier.name.Name;
import dossier.name.NameType;
import dossier.text.Sentences;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text in which names are marked tells: {@code {Roe=Jane Roe;analyst;Acme}} is a person with full name, role and
 * organisation, the last three optional; {@code [Acme]} a company, {@code [Acme=Acme Inc]} one with a fuller name.
 */
final class Told {
  private static final Pattern MARKED = Pattern
      .compile("\\{([^}=;]+)(?:=([^};]+))?(?:;([^};]+);([^};]*))?\\}|\\[([^]=]+)(?:=([^]]+))?\\]");

  private Told() {}

  /** One line per statement: the speaker, in brackets role and party if known, then the words, in marks if direct. */
  static List<String> of(String marked) {
    StringBuilder body = new StringBuilder();
    List<Name> names = new ArrayList<>();
    Matcher matcher = MARKED.matcher(marked);
    int from = 0;
    while (matcher.find()) {
      body.append(marked, from, matcher.start());
      names.add(name(matcher.toMatchResult(), body));
      from = matcher.end();
    }
    body.append(marked.substring(from));
    String text = body.toString();
    return new SpeechReader().read(text, Sentences.split(text), new ArticleNames(List.of(), names))
        .stream()
        .map(statement -> line(statement, text))
        .toList();
  }

  private static Name name(MatchResult found, StringBuilder body) {
    boolean person = found.group(1) != null;
    String words = person ? found.group(1) : found.group(5);
    String full = person ? found.group(2) : found.group(6);
    Span span = new Span(body.length(), body.length() + words.length());
    body.append(words);
    String organisation = found.group(4);
    Affiliation affiliation = found.group(3) == null
        ? null
        : new Affiliation(found.group(3), organisation.isEmpty() ? null : organisation, null);
    return new Name(person ? NameType.PERSON : NameType.COMPANY, span, full == null ? words : full, null, affiliation);
  }

  private static String line(Statement statement, String text) {
    StringBuilder line = new StringBuilder(statement.speaker());
    List<String> about = new ArrayList<>();
    if (statement.role() != null) about.add(statement.role());
    if (statement.party() != null) about.add(statement.party().name());
    if (!about.isEmpty()) line.append(" (").append(String.join(", ", about)).append(')');
    String words = statement.words().of(text);
    return line.append(": ").append(statement.direct() ? '"' + words + '"' : words).toString();
  }
}
