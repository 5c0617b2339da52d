package dossier.slack;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.slack.api.methods.SlackApiException;
import dossier.store.PersonData;
import java.io.IOException;
import java.time.InstantSource;

/** What is kept of whoever asks, for that person alone: sent by direct message, or deleted after being asked again. */
final class MyData {
  private static final String DELETE = "data delete";
  private static final String DELETE_ALL = "data delete all";
  private static final String GOES = "It takes away your follows, lists, verdicts, what you asked in threads and what "
      + "you have seen; digests and alerts of channels and corrections of facts stay, without your name.";
  /** Characters of it in a message, where files cannot be sent. */
  private static final int SHOWN = BlockValidator.BUDGET - 2_000;

  private final PersonData people;
  private final Uploads uploads;
  private final Poster poster;
  private final InstantSource clock;

  MyData(PersonData people, Uploads uploads, Poster poster, InstantSource clock) {
    this.people = people;
    this.uploads = uploads;
    this.poster = poster;
    this.clock = clock;
  }

  /**
   * The reply to {@code my data …}; nothing of the data is in it, since others may read there.
   *
   * @throws IOException when the data cannot be sent
   */
  Message reply(Inquiry inquiry, Place place, Showing showing) throws IOException {
    return switch (inquiry.words().toLowerCase(java.util.Locale.ROOT)) {
      case DELETE_ALL -> {
        long rows = people.delete(place.team(), place.user());
        yield Blocks.note(rows == 0
            ? "Nothing was kept of you."
            : "Deleted: " + rows + (rows == 1
                ? " entry was taken away or lost your name."
                : " entries were taken away or lost your name."));
      }
      case DELETE -> offer(new Draft().question(inquiry, showing)
          .says("Delete what I keep of you? " + GOES)
          .add(new RichText().section(RichText.run().text("Delete what I keep of you? " + GOES, Limits.LINE))),
          showing);
      default -> sent(inquiry, place, showing);
    };
  }

  private Message sent(Inquiry inquiry, Place place, Showing showing) throws IOException {
    JsonObject all = people.export(place.team(), place.user());
    if (all.isEmpty()) return Blocks.note("I keep nothing of you.");
    try {
      Place alone = new Place(place.team(), place.user(), place.user(), null, null);
      Uploads.File file = new Uploads.File("dossier-my-data.json", "What I keep of you",
          new GsonBuilder().setPrettyPrinting().create().toJson(all), "application/json; charset=utf-8");
      if (uploads.send(file, alone, true) != Uploads.Outcome.DIRECTLY) poster.say(alone, spelledOut(all, place));
    } catch (SlackApiException | SlackRefused e) {
      throw new IOException("what is kept of a person could not be sent: " + e.getMessage(), e);
    }
    String said = "What I keep of you is in our direct messages.";
    return offer(new Draft().question(inquiry, showing)
        .says(said)
        .add(new RichText().section(RichText.run().text(said, Limits.LINE))), showing);
  }

  private static Message spelledOut(JsonObject all, Place place) {
    String text = Json.compact(all);
    Draft draft = new Draft().says("What I keep of you");
    draft.add(new RichText().section(RichText.run().bold("What I keep of you", Limits.LINE))
        .preformatted(RichText.run().text(text, SHOWN)));
    if (text.length() > SHOWN)
      draft.small("more", "There is more than a message holds. Whoever runs me can print all of it: ./dossier person "
          + "export " + place.team() + " " + place.user());
    return draft.message();
  }

  private Message offer(Draft draft, Showing showing) {
    return draft.add(new Buttons("my-data", showing.visibility()).sure(ButtonKind.DO, "Delete all of it",
        new Inquiry(Command.MY, DELETE_ALL, clock.instant()), GOES)).message();
  }
}
