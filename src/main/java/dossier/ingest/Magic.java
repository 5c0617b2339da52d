package dossier.ingest;

import dossier.text.Decoding;

import org.jspecify.annotations.Nullable;

/** Tells text from other kinds of files by their first bytes. */
final class Magic {
  /** Bytes to look at. */
  static final int HEAD = 8 << 10;

  /** What a file is, and the bytes it begins with, one character each. */
  private record Signature(String kind, String start) {}

  private static final Signature[] SIGNATURES = {
      new Signature("a PDF file", "%PDF-"),
      new Signature("a ZIP archive or an office document", "PK\u0003\u0004"),
      new Signature("a PNG image", "\u0089PNG"),
      new Signature("a JPEG image", "\u00ff\u00d8\u00ff"),
      new Signature("a GIF image", "GIF8"),
      new Signature("a program", "\u007fELF"),
      new Signature("a compressed file", "\u001f\u008b"),
      new Signature("a compressed file", "BZh"),
      new Signature("a compressed file", "(\u00b5/\u00fd"),
      new Signature("a compressed file", "\u00fd7zXZ"),
      new Signature("an office document", "\u00d0\u00cf\u0011\u00e0"),
      new Signature("an RTF document", "{\\rtf") };

  private Magic() {}

  /** What the file is when it is not text, as in "a PDF file"; null when it may be text. */
  static @Nullable String notText(byte[] head) {
    for (Signature signature : SIGNATURES)
      if (Decoding.startsWith(head, signature.start)) return signature.kind;
    return Decoding.byteOrderMark(head) == null && hasNul(head) && !looksLikeWideXml(head) ? "a binary file" : null;
  }

  /** XML may come in UTF-16 or UTF-32 without a mark: its first character is then a {@code <} among zeros. */
  private static boolean looksLikeWideXml(byte[] head) {
    for (int i = 0; i < Math.min(4, head.length); i++)
      if (head[i] != 0) return head[i] == '<';
    return false;
  }

  private static boolean hasNul(byte[] head) {
    for (byte b : head)
      if (b == 0) return true;
    return false;
  }
}
