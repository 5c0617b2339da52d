package dossier.answer;

import dossier.company.CompanyId;
import dossier.company.CompanyMention;
import dossier.name.Name;
import dossier.question.Question;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a question has one named side do to another: in "how much did Acme agree to pay Initech?" Acme pays Initech.
 *
 * @param verb in its base form, or the noun
 * @param subject who stands as its subject, or by whom it is done
 * @param object who stands as its object or beside it
 */
record AskedDeed(String verb, Side subject, Side object) {
  /** Stands before the subject of a question. */
  private static final Pattern AUXILIARY = Pattern.compile(
      "\\b(?:(?<does>did|does|do|will|would|could|can|should|may|might|must)|(?<is>was|were|is|are))(?: the)? $",
      Pattern.CASE_INSENSITIVE);

  /** "Did a court award Acme … for what Initech did": who is awarded something is paid by whoever is named behind. */
  private static final Pattern AWARDED = Pattern.compile("\\baward(?:s|ed)? (?:the )?$", Pattern.CASE_INSENSITIVE);
  private static final Pattern AWARDED_FOR = Pattern.compile(
      "^(?:['’]s)?[^,;?]{0,60}\\b(?:for|over|against|from|because)\\b[^,;?]{0,40}$", Pattern.CASE_INSENSITIVE);

  /**
   * One side.
   *
   * @param companies of the catalogue
   * @param terms of the words that name it
   */
  record Side(Set<CompanyId> companies, Set<String> terms) {
    Side {
      companies = Set.copyOf(companies);
      terms = Set.copyOf(terms);
    }

    boolean is(Name name) {
      if (name.company() != null) return companies.contains(name.company());
      return FactBinding.terms(name.full()).stream().anyMatch(terms::contains);
    }
  }

  /** What {@code question} asks about; nothing where it does not name two sides of one verb. */
  static Optional<AskedDeed> read(Question question) {
    String text = question.text();
    List<Span> names = names(question);
    Optional<AskedDeed> awarded = awarded(question, names);
    if (awarded.isPresent()) return awarded;
    for (Span name : names) {
      Matcher auxiliary = AUXILIARY.matcher(text.substring(0, name.start()));
      if (auxiliary.find()) return told(question, name, auxiliary.group("is"), names);
    }
    return owned(question, names);
  }

  private static Optional<AskedDeed> awarded(Question question, List<Span> names) {
    String text = question.text();
    for (int at = 0; at + 1 < names.size(); at++) {
      Span winner = names.get(at);
      Span payer = names.get(at + 1);
      if (AWARDED.matcher(text.substring(0, winner.start())).find()
          && AWARDED_FOR.matcher(text.substring(winner.end(), payer.start())).find())
        return Optional.of(new AskedDeed("pay", side(question, payer), side(question, winner)));
    }
    return Optional.empty();
  }

  /** "Acme's complaint against Initech": what a question names by a noun. */
  private static Optional<AskedDeed> owned(Question question, List<Span> names) {
    for (DeedTold told : DeedTold.in(question.text(), names)) {
      List<Deed> deeds = Deed.of(told.verb());
      Optional<Span> doer = named(told.doers(), names);
      Optional<Span> other = named(told.others(), names);
      if (deeds.getFirst().listed() && doer.isPresent() && other.isPresent())
        return Optional.of(new AskedDeed(told.verb(), side(question, doer.get()), side(question, other.get())));
    }
    return Optional.empty();
  }

  /** Reads the question as the statement that it asks about. */
  private static Optional<AskedDeed> told(Question question, Span subject, String is, List<Span> names) {
    String text = question.text();
    String before = subject.of(text) + (is == null ? " will" : " " + is);
    int shift = before.length() - subject.end();
    String statement = before + text.substring(subject.end());
    List<Span> shifted = new ArrayList<>(List.of(new Span(0, subject.length())));
    names.stream().filter(name -> name.start() >= subject.end()).map(name -> name.shifted(shift)).forEach(shifted::add);
    AskedDeed last = null;
    for (DeedTold told : DeedTold.in(statement, shifted)) {
      List<Deed> deeds = Deed.of(told.verb());
      List<Span> others = deeds.getFirst().listed() ? told.others() : told.direct();
      Optional<Span> doer = named(told.doers(), shifted);
      Optional<Span> other = named(others, shifted);
      if (doer.isPresent() && other.isPresent())
        last = new AskedDeed(told.verb(), side(question, original(doer.get(), subject, shift)),
            side(question, original(other.get(), subject, shift)));
    }
    return Optional.ofNullable(last);
  }

  /** What the verb may tell of. */
  List<Deed> deeds() {
    return Deed.of(verb);
  }

  /** Who does a deed that the verb tells of. */
  Side doer(Deed deed) {
    return deed.does().contains(verb) ? subject : object;
  }

  /** Whom it is done to. */
  Side other(Deed deed) {
    return deed.does().contains(verb) ? object : subject;
  }

  private static Span original(Span name, Span subject, int shift) {
    return name.start() == 0 ? subject : name.shifted(-shift);
  }

  private static Optional<Span> named(List<Span> phrases, List<Span> names) {
    return phrases.stream().flatMap(phrase -> names.stream().filter(phrase::overlaps)).findFirst();
  }

  private static Side side(Question question, Span name) {
    return new Side(question.companies()
        .stream()
        .filter(mention -> mention.span().overlaps(name))
        .map(CompanyMention::company)
        .collect(Collectors.toSet()), FactBinding.terms(name.of(question.text())));
  }

  /** Where the question names companies, and other things in capitals, from left to right. */
  private static List<Span> names(Question question) {
    String text = question.text();
    List<Span> names = new ArrayList<>();
    question.companies().forEach(mention -> names.add(mention.span()));
    for (Span word : question.keywords())
      if (Character.isUpperCase(text.codePointAt(word.start())) && names.stream().noneMatch(word::overlaps))
        names.add(word);
    names.sort(Comparator.comparingInt(Span::start));
    return names;
  }
}
