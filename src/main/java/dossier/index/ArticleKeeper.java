package dossier.index;

import dossier.article.ArticleId;
import java.util.List;

/** Keeps articles where they outlive the index's disk. What it cannot keep is not shown: its exceptions end the commit. */
public interface ArticleKeeper {
  /** Keeps articles in place of their earlier forms. */
  void keep(List<ArticleForm> forms);

  /** Forgets articles that were taken out. */
  void drop(List<ArticleId> ids);

  /** What was handed over last does not show here: it could not be written. */
  void dropped();
}
