package dossier.company;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names by their words: one step a word, the longest name wins. */
final class NameTrie {
  private static final class Node {
    private int[] keys = new int[0];
    private final List<Node> children = new ArrayList<>(0);
    private @Nullable Name name;

    @Nullable
    Node child(int word) {
      int at = Arrays.binarySearch(keys, word);
      return at < 0 ? null : children.get(at);
    }

    Node childOrNew(int word) {
      int at = Arrays.binarySearch(keys, word);
      if (at >= 0) return children.get(at);
      int place = -at - 1;
      var grown = new int[keys.length + 1];
      System.arraycopy(keys, 0, grown, 0, place);
      grown[place] = word;
      System.arraycopy(keys, place, grown, place + 1, keys.length - place);
      keys = grown;
      children.add(place, new Node());
      return children.get(place);
    }
  }

  private @Nullable Node[] roots = new Node[0];

  /** The name at these words, or null. */
  @Nullable
  Name find(int[] words) {
    var node = root(words[0]);
    for (int i = 1; node != null && i < words.length; i++)
      node = node.child(words[i]);
    return node == null ? null : node.name;
  }

  void put(int[] words, Name name) {
    if (words[0] >= roots.length) roots = Arrays.copyOf(roots, Math.max(words[0] + 1, roots.length * 2));
    var node = roots[words[0]];
    if (node == null) {
      node = new Node();
      roots[words[0]] = node;
    }
    for (int i = 1; i < words.length; i++)
      node = node.childOrNew(words[i]);
    node.name = name;
  }

  /**
   * The longest name that starts at a token, or null.
   *
   * @param anyCase whether capital letters do not matter
   */
  @Nullable
  Name longest(Tokens tokens, int first, boolean anyCase) {
    var node = root(tokens.word(first));
    Name longest = null;
    for (int i = first; node != null;) {
      var name = node.name;
      if (name != null && (anyCase || name.fits(tokens, first))) longest = name;
      i++;
      node = i < tokens.size() && tokens.continues(i) && tokens.word(i) >= 0 ? node.child(tokens.word(i)) : null;
    }
    return longest;
  }

  private @Nullable Node root(int word) {
    return word < 0 || word >= roots.length ? null : roots[word];
  }
}
