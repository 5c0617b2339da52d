package dossier.retrieve;

import dossier.index.IndexSnapshot;
import dossier.question.KnownPublishers;
import dossier.story.Publishers;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The publishers of one moment of the index. */
final class StoredPublishers implements KnownPublishers {
  private final List<String> names;
  private final Set<String> normal = new HashSet<>();

  StoredPublishers(IndexSnapshot index) {
    names = index.publishers();
    names.forEach(name -> normal.add(Publishers.normal(name)));
  }

  @Override
  public int storedAt(String text, int start) {
    if (start >= text.length() || !capital(text.charAt(start))) return -1;
    int longest = -1;
    for (String name : names) {
      int end = start + name.length();
      boolean here = end > longest && text.regionMatches(true, start, name, 0, name.length());
      if (here && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) longest = end;
    }
    return longest;
  }

  private static boolean capital(char first) {
    return Character.isUpperCase(first) || Character.isDigit(first);
  }

  @Override
  public boolean isStored(String name) {
    return normal.contains(Publishers.normal(name));
  }

  @Override
  public boolean isPublisher(String name) {
    String bare = Publishers.normal(name);
    return Publishers.known(bare) || Publishers.endsLikeOne(bare);
  }

  @Override
  public String normal(String name) {
    return Publishers.normal(name);
  }
}
