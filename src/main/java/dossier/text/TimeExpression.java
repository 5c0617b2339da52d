package dossier.text;

/**
 * A time named in a text.
 *
 * @param span where it stands
 * @param range the days it means
 */
public record TimeExpression(Span span, TimeRange range) {}
