package dossier.slack;

import dossier.digest.AlertBook.Managers;
import dossier.digest.Scopes;
import dossier.digest.StandingQueryReader;
import dossier.index.NewsIndex;
import dossier.store.Database;

/**
 * What alerts are made from.
 *
 * @param index whose new articles are matched
 * @param reader reads what alerts listen for
 * @param scopes reads what is muted
 * @param managers who may change alerts that others made
 * @param instance a name that no other instance on the same database has, at most 64 characters
 */
public record AlertParts(Database database, NewsIndex index, StandingQueryReader reader, Scopes scopes,
    Managers managers,
    String instance) {}
