package dossier.slack;

import java.util.Optional;

/** What a click does. A button's action id is the kind's id, a colon and a number that is unique in the message. */
enum ButtonKind {
  /** Asks what the button says. */
  RUN("run"),
  /** Asks what the button says in place of the choice. */
  CHOOSE("choose"),
  /** Shows the company that was chosen. */
  LOOK("look"),
  /** Opens the form that makes what the button's command shows. */
  FORM("form"),
  /** Posts the reply in the channel. */
  SHARE("share"),
  /** Lists more passages. */
  EVIDENCE("evidence"),
  /** Shows a fact with its evidence and history. */
  FACT("fact"),
  /** Says that a fact is wrong. */
  FIX("fix"),
  /** Takes a decision on a fact back. */
  UNDO("undo"),
  /** Opens the form of a digest. */
  DIGEST("digest"),
  /** Opens the form of an alert. */
  ALERT("alert"),
  /** Does what it says and tells the person alone who clicked. */
  DO("do"),
  /** Hands over the list as a file. */
  CSV("csv"),
  /** Shows the citations as text to copy. */
  CITE("cite"),
  /** Stores that the answer is right. */
  GOOD("good"),
  /** Stores that the answer is wrong. */
  WRONG("wrong");

  private final String id;

  ButtonKind(String id) {
    this.id = id;
  }

  /** The action id of the {@code number}th button of this kind. */
  String actionId(int number) {
    return id + ":" + number;
  }

  /** The kind that an action id names. */
  static Optional<ButtonKind> of(String actionId) {
    int colon = actionId.indexOf(':');
    String id = colon < 0 ? actionId : actionId.substring(0, colon);
    for (ButtonKind kind : values())
      if (kind.id.equals(id)) return Optional.of(kind);
    return Optional.empty();
  }
}
