package dossier.retrieve;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.Token;

/** Turns the query parser's errors into a sentence and a place. */
final class SyntaxErrors {
  private static final Pattern LEXICAL = Pattern.compile("Lexical error at line \\d+, column (\\d+)");

  private SyntaxErrors() {}

  static BadQueryException of(ParseException error) {
    Throwable cause = error.getCause() == null ? error : error.getCause();
    if (cause instanceof ParseException at && at.currentToken != null) return unexpected(at.currentToken);
    String message = String.valueOf(cause.getMessage());
    Matcher lexical = LEXICAL.matcher(message);
    if (lexical.find())
      return new BadQueryException("The query breaks off: a quotation mark, bracket or escape is not closed.",
          Integer.parseInt(lexical.group(1)) - 1);
    return new BadQueryException(message.startsWith("Cannot parse") ? wildcard(message) : message, -1);
  }

  private static String wildcard(String message) {
    return message.contains("not allowed as first character")
        ? "A wildcard cannot stand first in a word."
        : "The query cannot be read.";
  }

  private static BadQueryException unexpected(Token token) {
    Token next = token.next == null ? token : token.next;
    int position = Math.max(0, next.beginColumn - 1);
    String what = next.image == null || next.image.isEmpty()
        ? "The query ends too early"
        : "\"" + next.image + "\" is not expected";
    return new BadQueryException(what + " at character " + (position + 1) + ".", position);
  }
}
