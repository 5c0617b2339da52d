package dossier.retrieve;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.Token;

/** Turns the query parser's errors into a sentence and a place. */
final class SyntaxErrors {
  private static final Pattern LEXICAL = Pattern
      .compile("Lexical error at line \\d+, column (\\d+)\\.\\s+Encountered: (?:'\\d+' \\((\\d+)\\)|<EOF>)");

  private SyntaxErrors() {}

  static BadQueryException of(ParseException error) {
    Throwable cause = error.getCause() == null ? error : error.getCause();
    if (cause instanceof ParseException at && at.currentToken != null) return unexpected(at.currentToken);
    String message = String.valueOf(cause.getMessage());
    Matcher lexical = LEXICAL.matcher(message);
    if (lexical.find()) return lexical(lexical);
    return new BadQueryException(message.startsWith("Cannot parse") ? wildcard(message) : message, -1);
  }

  /** A character that begins no word or sign. The parser's column is one past the character, or past the end. */
  private static BadQueryException lexical(Matcher lexical) {
    int position = Integer.parseInt(lexical.group(1)) - 1;
    String character = lexical.group(2);
    if (character != null) return unexpected(Character.toString(Integer.parseInt(character)), position);
    return new BadQueryException("The query breaks off: a quotation mark, bracket or escape is not closed.", position);
  }

  private static String wildcard(String message) {
    return message.contains("not allowed as first character")
        ? "A wildcard cannot stand first in a word."
        : "The query cannot be read.";
  }

  /** The column of a token counts from 0. */
  private static BadQueryException unexpected(Token token) {
    Token next = token.next == null ? token : token.next;
    if (next.image != null && !next.image.isEmpty()) return unexpected(next.image, next.beginColumn);
    return new BadQueryException("The query ends too early at character " + (next.beginColumn + 1) + ".",
        next.beginColumn);
  }

  private static BadQueryException unexpected(String what, int position) {
    return new BadQueryException("\"" + what + "\" is not expected at character " + (position + 1) + ".", position);
  }
}
