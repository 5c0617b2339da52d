package dossier.slack;

import dossier.answer.FactView;
import dossier.answer.OfEach;
import dossier.answer.View;
import dossier.company.CompanyId;
import dossier.digest.ListReply;
import dossier.digest.NamedCompanies.Spelled;
import dossier.digest.OwnCompanies.Linked;
import dossier.digest.TrackReply;
import dossier.store.CompanyList;
import dossier.store.CompanyList.Member;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A desk that knows one list, {@code @phones}, and writes down what it is asked. */
final class SampleCompanyDesk implements CompanyDesk {
  private static final CompanyList PHONES = new CompanyList("T1", "", "phones",
      List.of(new Member("xiaomi", "Xiaomi"), new Member(null, "Erewhon <!channel> & Co")));
  private final List<String> asked;
  /** Who hears of companies that are linked. */
  volatile Consumer<Linked> linked = any -> {};

  SampleCompanyDesk(List<String> asked) {
    this.asked = asked;
  }

  @Override
  public Optional<View> view(Command command, String words, Person person, Instant now) {
    if (!words.contains("@") || !Set.of(Command.NEWS, Command.PROFILE, Command.FACTS, Command.TIMELINE,
        Command.UPCOMING, Command.COMPARE, Command.QUOTES, Command.SEARCH).contains(command))
      return Optional.empty();
    asked.add("listed " + command.word() + " " + words + " for " + person.user() + " of " + person.team());
    return Optional.of(words.contains("@phones")
        ? new View.News(null, "@phones", null, Samples.news().items(), 2, Samples.INDEX)
        : new FactView.Unclear("There is no list @other. There are: @phones.", Samples.INDEX));
  }

  @Override
  public Spelled spelled(String question, Person person) {
    return question.contains("@phones")
        ? new Spelled.Out(question.replace("@phones", "Xiaomi and Huawei"),
            List.of(new OfEach.Single("Xiaomi", question.replace("@phones", "Xiaomi")),
                new OfEach.Single("Huawei", question.replace("@phones", "Huawei"))))
        : new Spelled.Not("There is no list @other. There are: @phones.");
  }

  @Override
  public Optional<String> csv(Command command, String words, Person person, Instant now) {
    return words.contains("@phones") ? Optional.of("id,company\r\nlisted,Xiaomi\r\n") : Optional.empty();
  }

  @Override
  public View fresh(String words, Person person, Instant now) {
    asked.add("new " + words + " for " + person.user() + " of " + person.team());
    return new View.Fresh(words.isEmpty() ? null : words, now.minusSeconds(3_600), words.isEmpty(),
        words.equals("@quiet") ? List.of() : Samples.news().items(), 12, Samples.INDEX);
  }

  @Override
  public View seen(View view, Person person) {
    return view;
  }

  @Override
  public TrackReply track(String words, Person person, String channel, Instant now) {
    asked.add("track " + words + " for " + person.user() + " of " + person.team() + " in " + channel);
    return words.equals("?!")
        ? new TrackReply.Refused("“?!” cannot be a company's name.", TrackReply.Field.NAME)
        : new TrackReply.Done(words + " is tracked.", words, true);
  }

  @Override
  public TrackReply track(String name, String aliases, Person person, String channel, Instant now) {
    return aliases.equals("Xiaomi")
        ? new TrackReply.Refused("“Xiaomi” is Xiaomi already.", TrackReply.Field.ALIASES)
        : track(name, person, channel, now);
  }

  @Override
  public ListReply keepList(String name, boolean mine, String members, Person person, Instant now) {
    asked.add("keep " + name + (mine ? " mine: " : ": ") + members + " for " + person.user() + " of " + person.team());
    return name.equals("China!")
        ? new ListReply.Refused("A list cannot be called “China!”.")
        : new ListReply.Shown("The list is kept.", List.of(PHONES));
  }

  @Override
  public Optional<String> listProblem(String name) {
    return name.equals("China!") ? Optional.of("no") : Optional.empty();
  }

  @Override
  public List<String> suggest(String typed, Person person) {
    return person.team().equals("T1") ? List.of("@phones") : List.of();
  }

  @Override
  public TrackReply untrack(String words, Person person, Instant now) {
    asked.add("untrack " + words + " for " + person.user() + " of " + person.team());
    return new TrackReply.Done(words + " is no longer tracked.", words, false);
  }

  /** What the workspace does not track. */
  volatile Set<CompanyId> untracked = Set.of();

  @Override
  public Set<CompanyId> untracked(Person person) {
    return untracked;
  }

  @Override
  public void whenLinked(Consumer<Linked> listener) {
    linked = listener;
  }

  @Override
  public ListReply lists(String words, Person person, Instant now) {
    asked.add("lists " + words + " for " + person.user() + " of " + person.team());
    return words.contains("=")
        ? new ListReply.Refused("I do not know “<!channel>”.")
        : new ListReply.Shown("Lists of companies", List.of(PHONES));
  }

  @Override
  public List<CompanyList> lists(Person person) {
    return List.of(PHONES);
  }
}
