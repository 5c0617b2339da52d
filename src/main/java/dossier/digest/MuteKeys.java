package dossier.digest;

import dossier.company.CompanyLink;
import dossier.company.Salience;
import dossier.index.ArticleEntry;
import dossier.name.Party;
import java.util.Locale;
import java.util.Set;

/** The keys by which things are muted. */
public final class MuteKeys {
  private static final String COMPANY = "company:";
  private static final String NAME = "name:";

  private MuteKeys() {}

  /** Everything that an alert matches. */
  public static String alert(long id) {
    return "alert:" + id;
  }

  /** Everything about a company. */
  public static String of(Party party) {
    return party.company() == null ? NAME + party.name().toLowerCase(Locale.ROOT) : COMPANY + party.company().value();
  }

  /** Whether an article is about something muted; a company outside the catalogue is looked for in its title. */
  public static boolean isMuted(ArticleEntry entry, Set<String> muted) {
    for (CompanyLink link : entry.links().links())
      if (link.salience() == Salience.ABOUT && muted.contains(COMPANY + link.company().value())) return true;
    String title = entry.article().title().toLowerCase(Locale.ROOT);
    return muted.stream().anyMatch(what -> what.startsWith(NAME) && title.contains(what.substring(NAME.length())));
  }
}
