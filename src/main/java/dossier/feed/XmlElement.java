package dossier.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** An element of a feed with what is in it. */
final class XmlElement implements XmlNode {
  private final @Nullable XmlElement parent;
  private final String printed;
  private final String name;
  private final Map<String, String> attributes;
  private final List<XmlNode> children = new ArrayList<>(2);

  /**
   * @param printed the name as the document has it
   * @param name by {@link Vocabulary}, in lower case
   * @param attributes likewise; those without a prefix as they are, in lower case
   */
  XmlElement(@Nullable XmlElement parent, String printed, String name, Map<String, String> attributes) {
    this.parent = parent;
    this.printed = printed;
    this.name = name;
    this.attributes = attributes;
  }

  void add(XmlNode child) {
    children.add(child);
  }

  String printed() {
    return printed;
  }

  String name() {
    return name;
  }

  /** The name without its vocabulary. */
  String localName() {
    return name.substring(name.indexOf(':') + 1);
  }

  @Nullable
  XmlElement parent() {
    return parent;
  }

  /** The attribute's value, or null without it. */
  @Nullable
  String attribute(String attribute) {
    return attributes.get(attribute);
  }

  /** The nearest value of an attribute that holds for all that is inside, or null. */
  @Nullable
  String inherited(String attribute) {
    for (XmlElement element = this; element != null; element = element.parent) {
      String value = element.attributes.get(attribute);
      if (value != null) return value;
    }
    return null;
  }

  List<XmlElement> elements() {
    List<XmlElement> elements = new ArrayList<>();
    for (XmlNode child : children)
      if (child instanceof XmlElement element) elements.add(element);
    return elements;
  }

  /** The children of any of these names: those of the first name first. */
  List<XmlElement> all(List<String> names) {
    List<XmlElement> found = new ArrayList<>();
    for (String wanted : names)
      for (XmlNode child : children)
        if (child instanceof XmlElement element && element.name.equals(wanted)) found.add(element);
    return found;
  }

  boolean hasElements() {
    return children.stream().anyMatch(XmlElement.class::isInstance);
  }

  /** All characters inside, those of elements inside included. */
  String text() {
    if (children.size() == 1 && children.getFirst() instanceof Text(String value)) return value;
    StringBuilder text = new StringBuilder();
    appendText(text);
    return text.toString();
  }

  private void appendText(StringBuilder text) {
    for (XmlNode child : children)
      switch (child) {
        case Text(String value) -> text.append(value);
        case XmlElement element -> element.appendText(text);
      }
  }

  /** What is inside as HTML: elements by their names without prefixes, without attributes. */
  String html() {
    StringBuilder html = new StringBuilder();
    appendHtml(html);
    return html.toString();
  }

  private void appendHtml(StringBuilder html) {
    for (XmlNode child : children)
      switch (child) {
        case Text(String value) -> html.append(Entities.escape(value));
        case XmlElement element -> {
          html.append('<').append(element.localName()).append('>');
          element.appendHtml(html);
          html.append("</").append(element.localName()).append('>');
        }
      }
  }
}
