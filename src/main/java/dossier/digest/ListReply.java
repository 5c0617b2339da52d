package dossier.digest;

import dossier.store.CompanyList;
import java.util.List;

/** What comes of a request about lists of companies. */
public sealed interface ListReply {
  /**
   * Lists are shown.
   *
   * @param sentence what stands above them
   * @param lists by name, may be empty
   */
  record Shown(String sentence, List<CompanyList> lists) implements ListReply {
    public Shown {
      lists = List.copyOf(lists);
    }
  }

  /**
   * Nothing was changed.
   *
   * @param sentence why, for the person who asked
   */
  record Refused(String sentence) implements ListReply {}
}
