package dossier.slack;

import dossier.digest.DigestBook;
import dossier.digest.DigestComposer;
import dossier.digest.Scopes;
import dossier.store.Database;

/**
 * What digests are made from.
 *
 * @param database where they are kept
 * @param managers who may change others' digests
 * @param instance a name that no other instance on the database has, at most 64 characters
 */
public record DigestParts(Database database, Scopes scopes, DigestComposer composer, DigestBook.Managers managers,
    String instance) {}
