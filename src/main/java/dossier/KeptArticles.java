package dossier;

import dossier.article.ArticleId;
import dossier.index.ArticleForm;
import dossier.index.ArticleKeeper;
import dossier.index.NewsIndex;
import dossier.store.ArticleStore;
import dossier.store.ArticleStore.Change;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Articles kept in the database that instances share. What this index takes in is kept there before it shows; what others took in
 * or out is followed. A fresh disk gets everything.
 */
final class KeptArticles implements ArticleKeeper {
  /** Numbers looked at again: an instance may commit a lower number after a higher one was seen. */
  private static final int OVERLAP = 1_000;

  /** Own articles remembered. */
  private static final int OWN = 50_000;

  private final NewsIndex index;
  private final ArticleStore store;
  /** What this instance kept last, by article, so that it does not read its own again. */
  private final Map<String, Integer> own = new ConcurrentHashMap<>();
  private final Set<Long> seen = new LinkedHashSet<>();
  private long last;
  private volatile boolean begun;

  KeptArticles(NewsIndex index, ArticleStore store) {
    this.index = index;
    this.store = store;
  }

  /**
   * Brings index and database together, and keeps from then on what is taken in; until that succeeded nothing can be taken in.
   *
   * @return how many articles the database brought; 0 where they were together
   * @throws dossier.store.StoreException when the database cannot be used
   */
  synchronized int begin(Consumer<String> say) {
    if (begun) return 0;
    index.keepAt(this);
    int taken = follow();
    if (taken > 0) say.accept("Articles read from the database: " + taken + ".");
    if (store.count() == 0) index.forms(OVERLAP, this::kept);
    begun = true;
    return taken;
  }

  /** Whether index and database were brought together. */
  boolean hasBegun() {
    return begun;
  }

  @Override
  public void keep(List<ArticleForm> forms) {
    if (!begun) throw notYet();
    kept(forms);
  }

  private static DossierException notYet() {
    return new DossierException("the database that keeps the articles was not reached yet");
  }

  private void kept(List<ArticleForm> forms) {
    Map<String, String> texts = new LinkedHashMap<>();
    forms.forEach(form -> texts.put(form.id().value(), form.json()));
    if (own.size() > OWN) own.clear();
    texts.forEach((article, form) -> own.put(article, form.hashCode()));
    store.keep(texts);
  }

  @Override
  public void drop(List<ArticleId> ids) {
    if (!begun) throw notYet();
    store.drop(ids.stream().map(ArticleId::value).toList());
  }

  /** Own articles are followed as those of others are. */
  @Override
  public void dropped() {
    own.clear();
  }

  /** Takes in what other instances took in since, and out what they took out; how many articles changed. */
  synchronized int follow() {
    int[] changed = { 0 };
    store.after(Math.max(0, last - OVERLAP), changes -> changed[0] += take(changes));
    return changed[0];
  }

  private int take(List<Change> changes) {
    List<ArticleForm> forms = new ArrayList<>();
    List<ArticleId> gone = new ArrayList<>();
    for (Change change : changes) {
      last = Math.max(last, change.number());
      if (!seen.add(change.number())) continue;
      String form = change.form();
      if (form == null) gone.add(new ArticleId(change.article()));
      else if (!Integer.valueOf(form.hashCode()).equals(own.remove(change.article())))
        forms.add(new ArticleForm(new ArticleId(change.article()), form));
    }
    while (seen.size() > 2 * OVERLAP)
      seen.remove(seen.iterator().next());
    int taken = forms.isEmpty() ? 0 : index.takeForms(forms);
    if (taken > 0) index.commit();
    return taken + (gone.isEmpty() ? 0 : index.follow(gone).size());
  }
}
