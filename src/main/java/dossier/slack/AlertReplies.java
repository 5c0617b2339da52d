package dossier.slack;

import com.slack.api.methods.SlackApiException;
import dossier.article.ArticleId;
import dossier.digest.AlertBook;
import dossier.digest.AlertBook.Done;
import dossier.digest.AlertBook.Look;
import dossier.digest.AlertBook.Who;
import dossier.digest.AlertPreview;
import dossier.digest.MuteReader;
import dossier.digest.Post;
import dossier.digest.Posting;
import dossier.digest.Refusals;
import dossier.store.Alert;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Replies to what people type or click about alerts and mutes. */
final class AlertReplies {
  private static final Pattern ACT = Pattern
      .compile("(?i)(delete|remove|edit|show|pause|resume)(?: alert)? #?(\\d{1,18})");
  private static final Pattern LESS = Pattern.compile("less ([0-9a-f]{32}) (\\d{1,18}(?:,\\d{1,18})*)");

  private final AlertBook book;
  private final Posting posting;
  private final Zones zones;
  private final InstantSource clock;

  /** Where people are in time. */
  interface Zones {
    ZoneId of(String team, String user);
  }

  AlertReplies(AlertBook book, Posting posting, Zones zones, InstantSource clock) {
    this.book = book;
    this.posting = posting;
    this.zones = zones;
    this.clock = clock;
  }

  /** The reply to {@code alert …} or {@code mute …}. */
  Message reply(Inquiry inquiry, Place place, Showing showing) {
    Who who = who(place);
    String words = inquiry.words().strip();
    if (inquiry.command() == Command.MUTE) return mute(words, who, inquiry, showing);
    Draft draft = new Draft().question(inquiry, showing);
    if (words.isEmpty() || words.equalsIgnoreCase("list") || words.equalsIgnoreCase("new"))
      return list(draft, who, inquiry, showing);
    Matcher act = ACT.matcher(words);
    if (act.matches()) return act(draft, act.group(1), Long.parseLong(act.group(2)), who, showing);
    Matcher less = LESS.matcher(words);
    if (less.matches())
      return Blocks.note(book.less(new ArticleId(less.group(1)),
          Stream.of(less.group(2).split(",", -1)).map(Long::valueOf).toList(), who, clock.instant()));
    AlertChoices read = AlertChoices.read(words);
    if (read.words().length() > Alert.MAX_WORDS)
      return Blocks.note("That is too long: at most " + Alert.MAX_WORDS + " characters.");
    return made(draft, alert(0, who, read.words(), read.choices(), zone(who)), showing);
  }

  /** A person in a channel; the conversation with the bot goes by the person. */
  static Who who(Place place) {
    return new Who(place.team(), place.direct() ? place.user() : place.channel(), place.user());
  }

  /** The time zone that a person's alerts begin with. */
  ZoneId zone(Who who) {
    return zones.of(who.team(), who.user());
  }

  private Alert alert(long id, Who who, String words, Alert.Choices choices, ZoneId zone) {
    return new Alert(id, who.team(), who.channel(), who.user(), words.isBlank() ? "?" : words, zone, choices,
        clock.instant());
  }

  private Message list(Draft draft, Who who, Inquiry inquiry, Showing showing) {
    return AlertBlocks.list(draft, book.here(who), muted(who), inquiry, showing);
  }

  private List<String> muted(Who who) {
    Instant now = clock.instant();
    return book.muted(who, now).stream().map(mute -> AlertBlocks.muted(mute, book.called(mute, who), now)).toList();
  }

  private Message mute(String words, Who who, Inquiry inquiry, Showing showing) {
    if (words.isEmpty()) {
      List<String> muted = muted(who);
      return Blocks.note(muted.isEmpty()
          ? "Nothing is muted here. To mute a company, type: mute xiaomi 7d"
          : "Muted here: " + String.join(", ", muted) + ". To end one, type: mute xiaomi off");
    }
    String said = switch (MuteReader.read(words)) {
      case MuteReader.Reading.Unclear(var sentence) -> sentence;
      case MuteReader.Reading.Mute(var name, var time) -> book.mute(name, time, who, clock.instant());
      case MuteReader.Reading.Off(var name) -> book.unmute(name, who);
    };
    return new Draft().question(inquiry, showing)
        .says(said)
        .add(new RichText().section(RichText.run().text(said, Limits.LINE)))
        .message();
  }

  private Message act(Draft draft, String act, long id, Who who, Showing showing) {
    if (act.equalsIgnoreCase("delete") || act.equalsIgnoreCase("remove"))
      return switch (book.delete(id, who)) {
        case Done.Well(var alert) -> Blocks.note("Deleted: alert " + id + ", " + alert.words());
        case Done.Not(var sentence) -> Blocks.note(sentence);
      };
    if (act.equalsIgnoreCase("pause") || act.equalsIgnoreCase("resume")) return paused(act, id, who);
    Optional<Alert> alert = book.open(id, who);
    if (alert.isEmpty()) return Blocks.note("There is no alert " + id + " that you may change.");
    return looked(draft, "Alert " + id, alert.get(), who, showing);
  }

  private Message paused(String act, long id, Who who) {
    return switch (act.equalsIgnoreCase("pause") ? book.pause(id, who) : book.resume(id, who)) {
      case Done.Not(var sentence) -> Blocks.note(sentence);
      case Done.Well(var alert) -> Blocks.note(alert.paused()
          ? "Alert " + id + " is paused: " + alert.words() + ". To let it go on, type: alert resume " + id
          : "Alert " + id + " listens again: " + alert.words());
    };
  }

  private Message looked(Draft draft, String heading, Alert alert, Who who, Showing showing) {
    return switch (book.look(alert.words(), alert.choices(), who, AlertPreview.SHOWN, clock.instant())) {
      case Look.Not(var sentence) -> Blocks.note(sentence);
      case Look.Seen(var preview) -> AlertBlocks.looked(draft, heading, alert, preview, showing, clock.instant());
    };
  }

  private Message made(Draft draft, Alert alert, Showing showing) {
    Who who = new Who(alert.team(), alert.channel(), alert.owner());
    Optional<String> problem = book.problem(alert.words(), alert.choices(), who);
    if (problem.isPresent()) return Blocks.note(problem.get());
    return switch (make(alert)) {
      case Done.Not(var sentence) -> Blocks.note(sentence);
      case Done.Well(var stored) -> looked(draft, "Alert " + stored.id() + " is on:", stored, who, showing);
    };
  }

  /** Makes an alert and says so in its channel, which shows whether the bot may post there. */
  Done make(Alert alert) {
    Done done = book.make(alert);
    if (!(done instanceof Done.Well(var stored)) || isDirect(stored)) return done;
    Message said = AlertBlocks.made(stored);
    Post post = new Post("alert-made:" + stored.id() + ":" + stored.made().toEpochMilli(), stored.team(),
        stored.channel(), null, said.text(), Json.compact(said.blocks()));
    if (!(posting.post(post) instanceof Posting.Outcome.Refused(var code))) return done;
    book.delete(stored.id(), new Who(stored.team(), stored.channel(), stored.owner()));
    return new Done.Not(Refusals.sentence(code));
  }

  private static boolean isDirect(Alert alert) {
    return alert.channel().startsWith("D") || alert.channel().equals(alert.owner());
  }

  /** Does what a form asks for and tells the person. */
  void save(Alert alert, Who who, Place place, Poster poster) throws IOException, SlackApiException, SlackRefused {
    Done done = alert.id() == 0 ? make(alert) : book.change(alert, who);
    poster.privately(place, switch (done) {
      case Done.Not(var sentence) -> Blocks.note(sentence);
      case Done.Well(var stored) ->
        looked(new Draft(), "Alert " + stored.id() + " is on:", stored, who, Showing.PRIVATE);
    });
  }
}
