package dossier.digest;

import dossier.article.ArticleId;
import dossier.digest.StandingQueryReader.Outcome;
import dossier.index.ArticleEntry;
import dossier.index.IndexSnapshot;
import dossier.index.NewsIndex;
import dossier.index.Viewer;
import dossier.name.Party;
import dossier.store.Alert;
import dossier.store.Alerts;
import dossier.store.LessLikeThis;
import dossier.store.Mutes;
import dossier.store.Mutes.Mute;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What people do with alerts: make, look at, change, delete, mute, want less. Who may is asked at every act. Thread-safe. */
public final class AlertBook {
  private static final int MOST_MUTED = 20;

  private final NewsIndex index;
  private final StandingQueryReader reader;
  private final Scopes scopes;
  private final Stored stored;
  private final Managers managers;

  /** Who may change alerts that others made. */
  public interface Managers {
    /** Whether a person may. */
    boolean may(String team, String user);
  }

  /** What is stored. */
  public record Stored(Alerts alerts, Mutes mutes, LessLikeThis less) {}

  /** A person in a channel of a workspace, by Slack's ids. */
  public record Who(String team, String channel, String user) {}

  /** What came of an act. */
  public sealed interface Done {
    /** It is done; the alert as it is now. */
    record Well(Alert alert) implements Done {}

    /** Nothing was done; the sentence tells the person why. */
    record Not(String sentence) implements Done {}
  }

  /** A look at what an alert would post. */
  public sealed interface Look {
    /** It can be listened for. */
    record Seen(AlertPreview preview) implements Look {}

    /** It cannot; the sentence tells the person why. */
    record Not(String sentence) implements Look {}
  }

  /** A book over what is stored. */
  public AlertBook(NewsIndex index, StandingQueryReader reader, Scopes scopes, Stored stored, Managers managers) {
    this.index = index;
    this.reader = reader;
    this.scopes = scopes;
    this.stored = stored;
    this.managers = managers;
  }

  /** Why nothing can be listened for by these words; nothing where it can. */
  public Optional<String> problem(String words, Alert.Choices choices, Who who) {
    if (words.length() > Alert.MAX_WORDS) return Optional.of(tooLong());
    return reader.read(words, who.team, who.user, choices.mentions()) instanceof Outcome.Unclear(var sentence)
        ? Optional.of(sentence)
        : Optional.empty();
  }

  /** What an alert of these words would have posted. */
  public Look look(String words, Alert.Choices choices, Who who, int shown, Instant now) {
    if (words.length() > Alert.MAX_WORDS) return new Look.Not(tooLong());
    return switch (reader.read(words, who.team, who.user, choices.mentions())) {
      case Outcome.Unclear(var sentence) -> new Look.Not(sentence);
      case Outcome.Understood(var query) -> new Look.Seen(
          Viewer.in(who.team, () -> AlertPreview.of(index, query, choices, shown, now)));
    };
  }

  private static String tooLong() {
    return "That is too long: at most " + Alert.MAX_WORDS + " characters.";
  }

  /** Makes an alert, whose number is not looked at. */
  public Done make(Alert alert) {
    return told(stored.alerts.add(alert));
  }

  /** Changes words, zone and choices of an alert. */
  public Done change(Alert alert, Who who) {
    Optional<Alert> open = open(alert.id(), who);
    if (open.isEmpty()) return notYours(alert.id());
    return stored.alerts.change(alert)
        .map(AlertBook::told)
        .orElseGet(() -> notYours(alert.id()));
  }

  private static Done told(Alerts.Outcome outcome) {
    return switch (outcome) {
      case Alerts.Outcome.Stored(var alert) -> new Done.Well(alert);
      case Alerts.Outcome.There() -> new Done.Not("There is an alert of the same words here already.");
      case Alerts.Outcome.TooMany(var most, var where) ->
        new Done.Not("There are " + most + " alerts in " + where + " already: delete one first.");
    };
  }

  /** Deletes an alert. */
  public Done delete(long id, Who who) {
    Optional<Alert> alert = open(id, who);
    return alert.isPresent() && stored.alerts.remove(id, who.team) ? new Done.Well(alert.get()) : notYours(id);
  }

  /** Lets an alert listen no more until it is resumed. */
  public Done pause(long id, Who who) {
    return paused(id, who, true);
  }

  /** Lets a paused alert listen again. */
  public Done resume(long id, Who who) {
    return paused(id, who, false);
  }

  private Done paused(long id, Who who, boolean paused) {
    return open(id, who).isPresent() && stored.alerts.pause(id, who.team, paused)
        ? stored.alerts.find(id, who.team).<Done>map(Done.Well::new).orElseGet(() -> notYours(id))
        : notYours(id);
  }

  private static Done notYours(long id) {
    return new Done.Not("There is no alert " + id + " that you may change.");
  }

  /** An alert that a person may change; nothing where there is none or the person may not. */
  public Optional<Alert> open(long id, Who who) {
    return stored.alerts.find(id, who.team)
        .filter(alert -> isOwn(alert, who) || (!isDirect(alert) && managers.may(who.team, who.user)));
  }

  /** The alerts of a workspace that a person may change: those that the person made first, then others'. */
  public List<Alert> changeable(Who who) {
    boolean manages = managers.may(who.team, who.user);
    return stored.alerts.of(who.team)
        .stream()
        .filter(alert -> isOwn(alert, who) || (manages && !isDirect(alert)))
        .sorted(Comparator.comparing((Alert alert) -> !isOwn(alert, who)))
        .toList();
  }

  private static boolean isOwn(Alert alert, Who who) {
    return alert.owner().equals(who.user);
  }

  /** Whether it posts in a conversation of one person: nobody else's to look at. */
  private static boolean isDirect(Alert alert) {
    return alert.channel().startsWith("D") || alert.channel().equals(alert.owner());
  }

  /** The alerts of a channel, oldest first. */
  public List<Alert> here(Who who) {
    return stored.alerts.here(who.team, who.channel);
  }

  /**
   * What is muted in a channel, the soonest over first.
   *
   * @return at most {@value #MOST_MUTED}
   */
  public List<Mute> muted(Who who, Instant now) {
    List<Mute> all = stored.mutes.in(who.team, who.channel, now);
    return all.subList(0, Math.min(MOST_MUTED, all.size()));
  }

  /**
   * Mutes what a name means in a channel: a company, or the companies of a list.
   *
   * @return a sentence for the person
   */
  public String mute(String name, Duration time, Who who, Instant now) {
    return switch (named(name, who)) {
      case Named.Nothing(var sentence) -> sentence;
      case Named.Things(var keys, var shown) -> {
        for (String key : keys)
          if (!stored.mutes.mute(who.team, who.channel, new Mute(key, now.plus(time), who.user), now))
            yield "There are " + Mutes.MOST_HERE + " things muted here already: end one first.";
        yield "Alerts here say nothing about " + shown + " for " + said(time) + ".";
      }
    };
  }

  /**
   * Ends the mute of what a name means.
   *
   * @return a sentence for the person
   */
  public String unmute(String name, Who who) {
    return switch (named(name, who)) {
      case Named.Nothing(var sentence) -> sentence;
      case Named.Things(var keys, var shown) -> {
        boolean any = false;
        for (String key : keys)
          any |= stored.mutes.unmute(who.team, who.channel, key);
        yield any ? "Alerts here tell about " + shown + " again." : "Nothing about " + shown + " was muted here.";
      }
    };
  }

  private sealed interface Named {
    record Things(List<String> keys, String shown) implements Named {}

    record Nothing(String sentence) implements Named {}
  }

  private Named named(String name, Who who) {
    if (name.matches("(?i)alerts? \\d{1,18}(?:,\\d{1,18})*")) return alerts(name.substring(name.indexOf(' ') + 1), who);
    return switch (scopes.read(name, who.team, who.user)) {
      case Scopes.Reading.Unclear(var sentence) -> new Named.Nothing(sentence);
      case Scopes.Reading.Understood(var scope) when scope.parties().isEmpty() || !scope.words().isEmpty() ->
        new Named.Nothing("I do not know the company “" + name
            + "”. Name a company or a list, as in: mute xiaomi 7d; an alert as in: mute alert 3 7d.");
      case Scopes.Reading.Understood(var scope) -> new Named.Things(
          scope.parties().stream().map(MuteKeys::of).toList(),
          String.join(", ", scope.parties().stream().map(Party::name).limit(5).toList())
              + (scope.parties().size() > 5 ? " and " + (scope.parties().size() - 5) + " more" : ""));
    };
  }

  private Named alerts(String numbers, Who who) {
    List<String> keys = new ArrayList<>();
    List<String> shown = new ArrayList<>();
    for (Alert alert : here(who))
      if (List.of(numbers.split(",", -1)).contains(String.valueOf(alert.id()))) {
        keys.add(MuteKeys.alert(alert.id()));
        shown.add("“" + alert.words() + "”");
      }
    return keys.isEmpty()
        ? new Named.Nothing("There is no such alert here any more.")
        : new Named.Things(keys, String.join(", ", shown));
  }

  /** What a mute is of, for people. */
  public String called(Mute mute, Who who) {
    String name = mute.what().substring(mute.what().indexOf(':') + 1);
    if (mute.what().startsWith("alert:")) return "alert " + name;
    return scopes.read(name, who.team, who.user) instanceof Scopes.Reading.Understood(var scope)
        && scope.parties().size() == 1 && MuteKeys.of(scope.parties().getFirst()).equals(mute.what())
            ? scope.parties().getFirst().name()
            : name;
  }

  /**
   * Notes that a person wants less like an article from the alerts of a channel that posted it.
   *
   * @return a sentence for the person
   */
  public String less(ArticleId article, List<Long> ids, Who who, Instant now) {
    List<Alert> alerts = here(who).stream().filter(alert -> ids.contains(alert.id())).toList();
    if (alerts.isEmpty()) return "There is no such alert here any more.";
    try (IndexSnapshot snapshot = index.snapshot()) {
      ArticleEntry entry = snapshot.find(article);
      if (entry == null) return "That article is no longer there.";
      String title = StoryTitles.title(entry.article());
      for (Alert alert : alerts)
        stored.less.add(alert.id(), article.value(), StoryTitles.words(title, alert.words()), who.user, now);
    }
    return "Noted. Stories whose titles share half of their words with this one will not come from "
        + (alerts.size() == 1 ? "this alert." : "these alerts.");
  }

  private static String said(Duration time) {
    long hours = time.toHours();
    if (hours % 24 != 0) return hours + (hours == 1 ? " hour" : " hours");
    return hours / 24 + (hours == 24 ? " day" : " days");
  }
}
