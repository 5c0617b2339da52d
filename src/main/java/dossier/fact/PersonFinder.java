package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.WordClass;
import dossier.name.Name;
import dossier.name.NameType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the people in a role: by full name, by a surname alone, or by an office that stands for its holder. */
final class PersonFinder {
  private static final Set<Role.Kind> POSSESSORS = EnumSet.of(Role.Kind.OWNER, Role.Kind.DOER, Role.Kind.AGENT);

  /** Words of a person's name. */
  private static final int LONGEST_NAME = 3;

  private final Scene scene;

  PersonFinder(Scene scene) {
    this.scene = scene;
  }

  /** People from left to right; one without a text is known by the office only. */
  List<Found> find(Site site, Role role) {
    List<Found> persons = new ArrayList<>();
    for (int position : site.nouns(role)) {
      NounPhrase noun = scene.sentence().noun(position);
      if (noun == null) continue;
      NounPhrase having = noun.possessor();
      for (int unit = having == null ? noun.from() : having.to(); unit < noun.to(); unit++)
        if (isPerson(scene.name(unit)) && !describes(unit, noun)) persons.add(person(unit));
      if (persons.isEmpty()) titled(noun, persons);
      if (persons.isEmpty() && role.kind() == Role.Kind.OBJECT) named(position, noun, persons);
      if (persons.isEmpty()) beside(position, persons);
      if (persons.isEmpty() && isSurname(noun))
        persons.add(Found.text(scene.words(noun), noun.head(), noun.head() + 1));
      if (persons.isEmpty() && WordSets.ENGLISH.holds("exec-role", scene.head(noun)))
        persons.add(Found.text("", noun.head(), noun.head() + 1));
      if (persons.isEmpty() && role.kind() == Role.Kind.OBJECT) break; // "naming the customer, and Jane Roe then said"
    }
    NounPhrase own = scene.sentence().noun(site.element());
    NounPhrase owner = own == null ? null : own.possessor();
    boolean owned = owner != null && POSSESSORS.contains(role.kind()) && isPerson(scene.name(owner.head()));
    if (persons.isEmpty() && owner != null && owned) persons.add(person(owner.head()));
    return persons;
  }

  /** "Jane Roe chief executive": two words that are no known company's name, right before an office. */
  private void titled(NounPhrase noun, List<Found> persons) {
    for (int unit = noun.from(); unit < noun.head(); unit++) {
      Name name = scene.name(unit);
      if (name == null || name.type() != NameType.COMPANY || name.company() != null) continue;
      boolean office = WordSets.ENGLISH.set("titled").contains(scene.unit(unit + 1).text());
      String said = scene.span(unit, unit + 1).of(scene.sentence().text());
      boolean firm = WordSets.ENGLISH.set("legal-suffix")
          .contains(said.substring(said.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
      if (office && !firm && said.split(" ", -1).length == 2)
        persons.add(Found.text(name.full(), unit, unit + 1));
    }
  }

  /** "named Jane Roe as chief executive": two or three words of a name that is no known company's, before "as" and an office. */
  private void named(int position, NounPhrase noun, List<Found> persons) {
    NounPhrase office = scene.sentence().noun(position + 2);
    boolean as = office != null && scene.sentence().word(position + 1).equals("as")
        && WordSets.ENGLISH.holds("exec-role", scene.head(office));
    if (!as || scene.headline()) return;
    String said = scene.span(noun.from(), noun.to()).of(scene.sentence().text());
    List<String> words = List.of(said.split(" ", -1));
    boolean name = words.size() > 1 && words.size() <= LONGEST_NAME
        && words.stream().allMatch(word -> Character.isUpperCase(word.charAt(0)) && word.length() > 1);
    boolean firm = WordSets.ENGLISH.set("legal-suffix").contains(words.getLast().toLowerCase(Locale.ROOT));
    Name known = scene.name(noun.head());
    if (name && !firm && (known == null || known.company() == null))
      persons.add(Found.text(said, noun.from(), noun.to()));
  }

  /** "fired its top analyst, Jane Roe": who stands between commas behind the description. */
  private void beside(int position, List<Found> persons) {
    NounPhrase noun = scene.sentence().noun(position);
    NounPhrase next = scene.sentence().joint(position + 1) == WordClass.COMMA
        ? scene.sentence().noun(position + 2)
        : null;
    if (noun == null || next == null || scene.name(noun.head()) != null
        || scene.unit(noun.head()).kind() != WordClass.NOUN
        || scene.head(noun).endsWith("s") || !isPerson(scene.name(next.head())))
      return;
    boolean closed = position + 3 >= scene.sentence().elements().size()
        || scene.sentence().joint(position + 3) == WordClass.COMMA
        || scene.sentence().joint(position + 3) == WordClass.STOP;
    if (closed) persons.add(person(next.head()));
  }

  /** "the Roe adviser Doe": whether a person's name only tells whose the next one's office is. */
  private boolean describes(int unit, NounPhrase noun) {
    boolean role = unit + 1 < noun.to() && scene.unit(unit + 1).kind() == WordClass.NOUN
        && scene.name(unit + 1) == null;
    for (int after = unit + 2; role && after < noun.to(); after++)
      if (isPerson(scene.name(after)) || (after == noun.head() && scene.capital(after) && scene.headline()))
        return true;
    return false;
  }

  private static boolean isPerson(@Nullable Name name) {
    return name != null && name.type() == NameType.PERSON && !WordSets.ENGLISH.holds("exec-role",
        name.full().substring(name.full().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
  }

  private Found person(int unit) {
    Name name = scene.name(unit);
    return Found.text(name == null ? "" : name.full(), unit, unit + 1);
  }

  /** "LCD". */
  private boolean isInitials(int unit) {
    String word = scene.span(unit, unit + 1).of(scene.sentence().text());
    return word.chars().noneMatch(Character::isLowerCase) || word.chars().anyMatch(Character::isDigit);
  }

  /** A single capitalised word that is no name otherwise; where all words begin so, none that may mean many or a firm. */
  private boolean isSurname(NounPhrase noun) {
    String word = scene.head(noun);
    boolean common = WordSets.ENGLISH.holds("exec-role", word)
        || (noun.from() == 0 && (word.endsWith("s") || WordSets.ENGLISH.holds("people", word)
            || WordSets.ENGLISH.holds("company-noun", word)));
    return !common && noun.to() - noun.from() == 1 && scene.name(noun.head()) == null
        && scene.capital(noun.head()) && !isInitials(noun.head())
        && !scene.headline() && scene.unit(noun.head()).kind() == WordClass.NOUN;
  }
}
