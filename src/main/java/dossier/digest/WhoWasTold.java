package dossier.digest;

import dossier.answer.View;
import dossier.index.ArticleEntry;
import dossier.store.PostEntry;
import dossier.store.ShownStories;
import java.util.List;

/**
 * Who was told of an article or of another of its story by digests and alerts.
 *
 * @param shown what posts showed
 */
public record WhoWasTold(ShownStories shown) {
  /**
   * The view with who was told. Of direct messages it says whether they went to the person who asks, and nothing of who else got them.
   *
   * @param team Slack's id of the workspace; empty for all workspaces
   * @param user Slack's id of the person; empty where others read it too
   */
  public View of(View view, String team, String user) {
    if (!(view instanceof View.Why why) || why.article() == null) return view;
    ArticleEntry entry = why.article().entry();
    String article = entry.article().id().value();
    String story = entry.placement() == null ? article : entry.placement().story().toString();
    List<View.Told> told = shown.telling(team, story, article).stream().map(post -> told(post, user)).toList();
    return why.told(told);
  }

  private static View.Told told(PostEntry post, String user) {
    String channel = post.slip().channel();
    boolean direct = !channel.startsWith("C") && !channel.startsWith("G");
    return new View.Told(post.slip().team(), direct ? "" : channel, direct && channel.equals(user), by(post.key()),
        post.since());
  }

  private static String by(String key) {
    return key.startsWith(DigestRunner.PREFIX) ? "digest " + DigestRunner.number(key) : "an alert";
  }
}
