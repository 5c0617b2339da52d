package dossier.slack;

import com.google.gson.JsonArray;
import dossier.digest.Digest;
import dossier.digest.DigestBook.Done;
import dossier.digest.DigestBook.Who;
import dossier.digest.DigestPlan;
import dossier.digest.Post;
import dossier.digest.Posting;
import dossier.digest.Refusals;
import dossier.digest.Rhythm;
import dossier.digest.Schedule;
import dossier.digest.ScheduleReader;
import dossier.digest.Scopes;
import dossier.store.PostEntry;
import dossier.store.PostState;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replies to what people type about digests: the list, a new one, pause, resume, send now, delete, a look at one. */
final class DigestReplies {
  private static final Pattern ACT = Pattern
      .compile("(?i)(pause|resume|delete|remove|send|send now|show)(?: digest)? #?(\\d{1,18})");
  private static final Pattern EMPTY = Pattern
      .compile("(?i)\\s*\\beven (?:when|if) (?:empty|nothing(?: is)?(?: new)?)\\s*$");
  private static final Schedule FOLLOWED = new Schedule(Rhythm.WEEKDAYS, 0, ScheduleReader.USUAL,
      ZoneOffset.UTC);

  private final DigestWork work;
  private final Zones zones;
  private final InstantSource clock;

  DigestReplies(DigestWork work, Zones zones, InstantSource clock) {
    this.work = work;
    this.zones = zones;
    this.clock = clock;
  }

  /** The reply to {@code digest …} or {@code follow …}. */
  Message reply(Inquiry inquiry, Place place, Showing showing) {
    Who who = new Who(place.team(), place.user());
    String words = inquiry.words().strip();
    boolean follow = inquiry.command() == Command.FOLLOW;
    Matcher act = ACT.matcher(words);
    Draft draft = new Draft().question(inquiry, showing);
    if (words.isEmpty() || words.equalsIgnoreCase("list")) return list(draft, place, who, showing);
    if (act.matches())
      return act(draft, act.group(1).toLowerCase(Locale.ROOT), Long.parseLong(act.group(2)), who, showing);
    Matcher empty = EMPTY.matcher(words);
    boolean saysEmpty = empty.find();
    String left = saysEmpty ? words.substring(0, empty.start()) : words;
    boolean direct = follow || place.direct();
    ZoneId zone = zones.of(place.team(), place.user());
    return switch (ScheduleReader.read(left, zone)) {
      case ScheduleReader.Reading.Unclear(var sentence) -> said(draft, sentence);
      case ScheduleReader.Reading.NoTime _ when follow ->
        made(draft, plan(place, true, at(FOLLOWED, zone), left, saysEmpty), showing);
      case ScheduleReader.Reading.NoTime _ -> look(draft, left, who, showing);
      case ScheduleReader.Reading.Read(var schedule, var _, var rest) ->
        made(draft, plan(place, direct, schedule, rest.strip(), saysEmpty), showing);
    };
  }

  private static Schedule at(Schedule schedule, ZoneId zone) {
    return new Schedule(schedule.rhythm(), schedule.day(), schedule.at(), zone);
  }

  private DigestPlan plan(Place place, boolean direct, Schedule schedule, String scope, boolean saysEmpty) {
    return DigestPlan.starting(place.team(), direct ? place.user() : place.channel(), place.user(), direct, schedule,
        scope, saysEmpty, clock.instant());
  }

  private static Message said(Draft draft, String sentence) {
    return draft.says(sentence).add(new RichText().section(RichText.run().text(sentence, Limits.LINE))).message();
  }

  private Message made(Draft draft, DigestPlan plan, Showing showing) {
    return switch (make(plan)) {
      case Done.Well(var made) -> {
        draft.says("Scheduled.");
        draft.add(new RichText().section(RichText.run().own("Scheduled.")));
        DigestLines.draw(draft, made, true, showing, clock.instant());
        yield draft.message();
      }
      case Done.Deleted _ -> said(draft, "It is gone already.");
      case Done.Said(var sentence) -> said(draft, sentence);
    };
  }

  /** Makes a digest; one in a channel is announced there first, which shows whether the bot may post. */
  Done make(DigestPlan plan) {
    Optional<String> problem = work.book().problem(plan);
    if (problem.isPresent()) return new Done.Said(problem.get());
    if (!plan.direct()) {
      Optional<String> refused = announce(plan);
      if (refused.isPresent()) return new Done.Said(refused.get());
    }
    return work.book().make(plan, clock.instant());
  }

  /** Why the channel does not take it; nothing where it does, or where that is not known. */
  private Optional<String> announce(DigestPlan plan) {
    RichText.Run run = RichText.run()
        .user(plan.owner())
        .own(" scheduled a digest here: ")
        .text(DigestBlocks.about(plan.scope()), DigestBlocks.SCOPE)
        .own(", " + plan.schedule().said() + ".");
    String said = "A digest is scheduled here: " + Mrkdwn.escape(DigestBlocks.about(plan.scope())) + ", "
        + plan.schedule().said() + ".";
    JsonArray blocks = new JsonArray();
    blocks.add(new RichText().section(run).block());
    String key = "notice:" + plan.channel() + ":" + clock.instant().toEpochMilli();
    return switch (work.posting().post(new Post(key, plan.team(), plan.channel(), null, said, Json.compact(blocks)))) {
      case Posting.Outcome.Refused(var code) -> Optional.of(Refusals.sentence(code));
      case Posting.Outcome.Posted _,Posting.Outcome.Later _,Posting.Outcome.Unknown _ -> Optional.empty();
    };
  }

  /** What a digest of these words would show now. */
  private Message look(Draft draft, String words, Who who, Showing showing) {
    return switch (work.book().scope(words, who)) {
      case Scopes.Reading.Unclear(var sentence) -> said(draft, sentence);
      case Scopes.Reading.Understood(var scope) -> {
        Digest digest = work.book().preview(scope, Duration.ofDays(1), clock.instant());
        preview(draft, digest, words);
        draft.add(new Buttons("digest-new", showing.visibility()).add(ButtonKind.DIGEST, "Schedule it …",
            Command.DIGEST, "new " + words, clock.instant()));
        yield draft.message();
      }
    };
  }

  /** What a digest would show. */
  static void preview(Draft draft, Digest digest, String words) {
    String title = digest.isEmpty()
        ? "I have no story on " + DigestBlocks.about(words) + "."
        : "A digest of " + DigestBlocks.about(words) + ", as it would have been on "
            + DigestBlocks.moment(digest.to(), ZoneOffset.UTC) + " UTC" + DigestBlocks.more(digest);
    draft.says(title).add(new RichText().section(RichText.run().text(title, Limits.LINE)));
    DigestBlocks.stories(draft, digest);
  }

  private Message act(Draft draft, String act, long id, Who who, Showing showing) {
    Instant now = clock.instant();
    Done done = switch (act) {
      case "pause" -> work.book().pause(id, who);
      case "resume" -> work.book().resume(id, who, now);
      case "delete", "remove" -> work.book().delete(id, who);
      case "show" -> work.book()
          .open(id, who)
          .<Done>map(Done.Well::new)
          .orElseGet(() -> new Done.Said("There is no digest " + id + " that you may change."));
      default -> {
        Optional<DigestPlan> plan = work.book().open(id, who);
        yield plan.isEmpty() ? new Done.Said("There is no digest " + id + " that you may change.") : sent(plan.get());
      }
    };
    return switch (done) {
      case Done.Said(var sentence) -> said(draft, sentence);
      case Done.Deleted(var plan) -> said(draft,
          "Deleted: " + DigestBlocks.about(plan.scope()) + ", " + plan.schedule().said() + ".");
      case Done.Well(var plan) -> {
        DigestLines.draw(draft, plan, true, showing, clock.instant());
        yield draft.message();
      }
    };
  }

  /** Posts one now; says what became of it. */
  private Done sent(DigestPlan plan) {
    String key = work.runner().now(plan);
    Optional<PostEntry> entry = work.book().post(key);
    PostState state = entry.map(PostEntry::state).orElse(PostState.UNKNOWN);
    String reason = entry.map(PostEntry::reason).orElse("");
    return new Done.Said(switch (state) {
      case POSTED -> "Sent.";
      case SKIPPED -> "Not sent: " + reason + ".";
      case REFUSED -> "Not sent. " + Refusals.sentence(String.valueOf(reason));
      case DUE, SENDING -> "Slack is busy; it is sent as soon as it can be.";
      case UNKNOWN -> "It was sent, but Slack did not answer: it is not known whether it is there.";
    });
  }

  private Message list(Draft draft, Place place, Who who, Showing showing) {
    List<DigestPlan> plans = work.book().seenFrom(place.channel(), who);
    boolean alone = showing.visibility() == Showing.Visibility.PRIVATE;
    List<DigestPlan> shown = plans.stream().filter(plan -> alone || !plan.direct()).toList();
    if (shown.isEmpty()) {
      String none = "No digest comes here yet. Write for example: " + AppSurface.COMMAND
          + " digest weekdays 9:00 xiaomi";
      draft.says(none).add(new RichText().section(RichText.run().text(none, Limits.LINE)));
    }
    for (DigestPlan plan : shown)
      if (draft.hasRoom(List.of(new RichText().section(DigestLines.line(plan)).block())))
        DigestLines.draw(draft, plan, work.book().mayChange(plan, who), showing, clock.instant());
    for (PostEntry entry : alone ? work.book().unknown(place.team()) : List.<PostEntry>of())
      if (entry.slip().channel().equals(place.channel()) || entry.slip().channel().equals(place.user()))
        DigestLines.lost(draft, entry);
    draft.add(new Buttons("digest-new", showing.visibility()).add(ButtonKind.DIGEST, "New digest …", Command.DIGEST,
        "new", clock.instant()));
    return draft.message();
  }
}
