package dossier.feed;

/** A part of a document: an element or text. */
sealed interface XmlNode permits XmlNode.Text, XmlElement {
  /**
   * Characters as they are meant, references resolved.
   *
   * @param value not empty
   */
  record Text(String value) implements XmlNode {}
}
