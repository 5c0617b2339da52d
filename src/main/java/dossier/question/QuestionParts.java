package dossier.question;

import dossier.company.CompanyLinker;
import dossier.question.QuestionPart.Tie;
import dossier.text.ResourceLines;
import dossier.text.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes questions apart that ask several things at once: "When and where did Acme open, and how many people came?". The forms
 * stand in {@code part-forms.tsv}.
 */
public final class QuestionParts {
  private enum Kind {
    JOINED, TRAILING, OPEN, FURTHER, EACH
  }

  private record Form(Kind kind, Pattern pattern) {
    static Form of(String line) {
      String[] cells = line.split("\t", -1);
      Kind kind = Kind.valueOf(cells[0]);
      // The names of things tell by their capitals.
      int flags = kind == Kind.EACH && cells[1].contains("\\p{Lu}") ? 0 : Pattern.CASE_INSENSITIVE;
      return new Form(kind, Pattern.compile(cells[1], flags));
    }
  }

  private static final List<Form> FORMS = ResourceLines.of(QuestionParts.class, "part-forms.tsv")
      .stream()
      .map(Form::of)
      .toList();
  /** Most parts that are read of a question. */
  private static final int MOST = 3;
  private static final Pattern IT = Pattern.compile("\\b(?:it|they)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern ITS = Pattern.compile("\\b(?:its|their)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern HE = Pattern.compile("\\b(?:he|she)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern HIS = Pattern.compile("\\b(?:his|her)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern PERSON = Pattern.compile("\\p{Lu}\\p{Ll}+(?: \\p{Lu}[\\p{L}.'’-]*)+");
  /** Words that say something, and how many of them a question needs that is asked by itself. */
  private static final Pattern SAYS = Pattern.compile(
      "\\b(?!(?:per|with|from|into|that|this|them|they|their|share)\\b)\\p{L}{4,}", Pattern.CASE_INSENSITIVE);
  private static final int ENOUGH = 2;
  private static final Pattern ASKS = Pattern.compile(
      "^(?:how (?:much|many)|what|which|who)(?: (?:did|does|do|is|are|was|were|has|have|had|will|would))*\\b|\\b(?:have|has|had|get|do)$",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern NAMED = Pattern.compile("\\p{Lu}\\D*");
  private static final Pattern REFERS = Pattern.compile(
      "\\b(?:he|she|him|her|his|they|them|it|its|their|that|this|those|these)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern NAME = Pattern.compile("\\S \\p{Lu}");

  private final CompanyLinker linker;

  /** Reads with the companies that {@code linker} knows. */
  public QuestionParts(CompanyLinker linker) {
    this.linker = linker;
  }

  /**
   * The things that {@code text} asks, in its order; none where it asks one.
   *
   * @param asked the moment; relative dates count from it
   */
  public List<QuestionPart> read(String text, Instant asked) {
    List<QuestionPart> parts = parts(FollowUpForms.unmarked(text), asked);
    return parts.size() > 1 && parts.size() <= MOST ? parts : List.of();
  }

  private List<QuestionPart> parts(String text, Instant asked) {
    for (Form form : FORMS) {
      Matcher matcher = form.pattern().matcher(text);
      if (matcher.matches() && isSound(form.kind(), matcher)) return switch (form.kind()) {
        case JOINED -> List.of(joined(matcher, "a", Tie.FREE), joined(matcher, "b", Tie.BESIDE));
        case TRAILING -> with(parts(matcher.group("one"), asked), trailing(matcher));
        case OPEN -> with(parts(matcher.group("one"), asked),
            new QuestionPart(matcher.group("asks"), matcher.group("asks"), "", Tie.WITHIN));
        case FURTHER -> with(parts(matcher.group("one"), asked), further(matcher, asked));
        case EACH -> List.of(each(matcher, "a"), each(matcher, "b"));
      };
    }
    return List.of(new QuestionPart(text, "", text, Tie.FREE));
  }

  /** Two names that may be one, or stand for one another, are left together: each must be a company's. */
  private boolean isSound(Kind kind, Matcher form) {
    if (kind != Kind.EACH || !NAMED.matcher(form.group("a")).matches()) return true;
    return CompanyChange.names(form.group(), linker).containsAll(List.of(form.group("a"), form.group("b")));
  }

  private static List<QuestionPart> with(List<QuestionPart> before, QuestionPart last) {
    List<QuestionPart> parts = new ArrayList<>(before);
    parts.add(last);
    return parts;
  }

  private static QuestionPart joined(Matcher form, String group, Tie tie) {
    String asks = form.group(group).toLowerCase(Locale.ROOT);
    return new QuestionPart(asks, asks, asks + " " + form.group("rest"), tie);
  }

  private static QuestionPart each(Matcher form, String group) {
    String thing = form.group(group);
    return new QuestionPart(thing, thing, (form.group("before") + thing + form.group("after")).strip(), Tie.FREE);
  }

  private QuestionPart trailing(Matcher form) {
    String asks = form.group("asks").toLowerCase(Locale.ROOT);
    Optional<String> question = AskingChange.of(asks, form.group("one"));
    return new QuestionPart(asks, asks,
        question.map(each -> naming(FollowUpForms.unmarked(each), form.group("one"))).orElse(""), Tie.WITHIN);
  }

  /** With the companies that only the part before names. */
  private String naming(String question, String one) {
    List<String> names = new ArrayList<>(CompanyChange.names(one, linker));
    names.removeIf(question::contains);
    return names.isEmpty() ? question : question + ", " + String.join(", ", names);
  }

  /** With whom and when the part before asks about, where it does not say so itself; all of it of another company where that is all it names. */
  private QuestionPart further(Matcher form, Instant asked) {
    String one = form.group("one");
    String two = form.group("two");
    Named rest = Named.read(ASKS.matcher(two).replaceAll("").strip(), linker, asked);
    if (rest.isCompany() && rest.period() == null) {
      List<String> changed = CompanyChange.of(one, linker, rest);
      return new QuestionPart(two, rest.company(), changed.size() == 1 ? changed.getFirst() : "", Tie.WITHIN);
    }
    if (!CompanyChange.names(two, linker).isEmpty() || NAME.matcher(two).find())
      return new QuestionPart(two, "", two, NAME.matcher(one).find() ? Tie.WITHIN : Tie.BESIDE);
    List<String> names = CompanyChange.names(one, linker);
    String whole = names.isEmpty() ? two : referring(two, names.getFirst(), IT, ITS);
    Matcher person = PERSON.matcher(one.substring(Math.min(1, one.length())));
    if (person.find()) whole = referring(whole, person.group(), HE, HIS);
    if (whole.equals(two)) whole = naming(two, one);
    boolean refers = REFERS.matcher(two).find();
    Tie tie = refers || SAYS.matcher(ASKS.matcher(two).replaceAll("")).results().count() < ENOUGH
        ? Tie.WITHIN
        : Tie.BESIDE;
    return new QuestionPart(two, "", whole + period(one, two, asked), tie);
  }

  private static String referring(String text, String name, Pattern acts, Pattern owns) {
    Matcher owner = owns.matcher(text);
    if (owner.find()) return owner.replaceFirst(Matcher.quoteReplacement(name + (name.endsWith("s") ? "’" : "’s")));
    return acts.matcher(text).replaceFirst(Matcher.quoteReplacement(name));
  }

  private String period(String one, String two, Instant asked) {
    List<Span> times = Named.times(one, linker, asked);
    if (times.isEmpty() || !Named.times(two, linker, asked).isEmpty()) return "";
    Named named = Named.read(one, linker, asked);
    return named.period() == null || named.tie().isEmpty() ? "" : " " + named.tie() + " " + named.period();
  }
}
