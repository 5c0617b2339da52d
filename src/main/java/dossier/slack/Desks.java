package dossier.slack;

/**
 * Where the bot looks up and changes what people ask it about.
 *
 * @param answers questions, lists of news and the sources
 * @param facts facts, and what people decide on them
 * @param companies the companies and lists of a workspace
 * @param digests what digests are made from
 * @param alerts what alerts are made from
 */
public record Desks(Desk answers, FactDesk facts, CompanyDesk companies, DigestParts digests,
    AlertParts alerts) {}
