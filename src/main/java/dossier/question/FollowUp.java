package dossier.question;

/** What a text typed below earlier questions means. */
public sealed interface FollowUp {
  /** A question of its own; or nothing that earlier questions have to do with. */
  record Anew() implements FollowUp {}

  /**
   * It asks what an earlier question asked, about another company or period, or asks something else about the same.
   *
   * @param question in full, to be asked as it stands
   */
  record Meant(String question) implements FollowUp {}

  /**
   * It wants further evidence for the answer to the last question.
   *
   * @param question the last one
   */
  record More(String question) implements FollowUp {}

  /**
   * It asks whose word the answer to the last question rests on.
   *
   * @param question the last one
   */
  record Sources(String question) implements FollowUp {}

  /**
   * It leans on an earlier question and cannot be read surely.
   *
   * @param reason a sentence for the person who asked, in plain words
   */
  record AsksBack(String reason) implements FollowUp {}
}
