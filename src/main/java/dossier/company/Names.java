package dossier.company;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All names of a catalogue as a trie over numbered words. */
final class Names {
  /** First words of names that are too general to stand for the company. */
  private static final Set<String> GENERAL = Set.copyOf(Lexicon.words("general-first-words.txt"));
  private static final int MIN_SHORT = 2;

  private final Words words;
  private final CommonWords common;
  private final NameTrie trie = new NameTrie();

  Names(List<CatalogEntry> entries, Words words, CommonWords common) {
    this.words = words;
    this.common = common;
    for (int i = 0; i < entries.size(); i++)
      names(entries.get(i), i);
    for (int i = 0; i < entries.size(); i++)
      shorts(entries.get(i), i);
    for (var entry : entries)
      entry.unless().forEach(this::other);
  }

  NameTrie trie() {
    return trie;
  }

  private void names(CatalogEntry entry, int company) {
    var ambiguous = entry.ambiguous().stream().map(Tokens::key).collect(Collectors.toSet());
    var shared = entry.shared().stream().map(Tokens::key).collect(Collectors.toSet());
    for (var name : entry.names()) {
      var key = Tokens.key(name);
      var kind = shared.contains(key)
          ? Name.Kind.SHARED
          : ambiguous.contains(key) || common.exact(key) ? Name.Kind.AMBIGUOUS : Name.Kind.PLAIN;
      put(name, kind, company);
    }
  }

  private void shorts(CatalogEntry entry, int company) {
    var candidates = new HashSet<String>();
    for (var name : entry.names()) {
      var parts = name.split("[ -]", -1);
      if (parts.length < 2) continue;
      if (parts[0].length() > MIN_SHORT && !general(parts[0])) candidates.add(parts[0]);
      var initials = initials(parts);
      if (initials.length() >= MIN_SHORT) candidates.add(initials);
    }
    for (var candidate : candidates) {
      var known = trie.find(ids(candidate));
      if (known == null || known.kind() == Name.Kind.SHORT) put(candidate, Name.Kind.SHORT, company);
    }
  }

  private boolean general(String word) {
    var folded = Folding.fold(word);
    return GENERAL.contains(folded) || common.exact(folded);
  }

  private static String initials(String[] parts) {
    var initials = new StringBuilder();
    for (var part : parts)
      if (!part.isEmpty() && Character.isUpperCase(part.charAt(0))) initials.append(part.charAt(0));
    return initials.length() == parts.length ? initials.toString() : "";
  }

  private void other(String phrase) {
    var ids = ids(phrase);
    if (ids.length == 0 || trie.find(ids) != null) return;
    var caps = new ArrayList<Name.Caps>();
    var tokens = Tokens.of(phrase, words);
    for (int i = 0; i < ids.length; i++)
      caps.add(Name.caps(tokens.surface(i)));
    trie.put(ids, new Name(Name.Kind.OTHER, List.of(), ids.length, caps, phrase));
  }

  private void put(String name, Name.Kind kind, int company) {
    var ids = ids(name);
    var tokens = Tokens.of(name, words);
    var caps = new ArrayList<Name.Caps>();
    for (int i = 0; i < tokens.size(); i++)
      caps.add(Name.caps(tokens.surface(i)));
    var companies = new TreeSet<>(List.of(company));
    var known = trie.find(ids);
    if (known != null) {
      companies.addAll(known.companies());
      for (int i = 0; i < caps.size(); i++) {
        if (known.caps().get(i).compareTo(caps.get(i)) < 0) caps.set(i, known.caps().get(i));
      }
    }
    trie.put(ids, new Name(kind, List.copyOf(companies), ids.length, List.copyOf(caps), name));
  }

  private int[] ids(String name) {
    var tokens = Tokens.of(name, words);
    var ids = new int[tokens.size()];
    for (int i = 0; i < ids.length; i++)
      ids[i] = words.intern(tokens.surface(i));
    return ids;
  }
}
