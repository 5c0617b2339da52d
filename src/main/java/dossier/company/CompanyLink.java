package dossier.company;

/**
 * That an article is concerned with a company.
 *
 * @param company the company
 * @param salience whether the article is about it
 * @param mentions in title and body, at least 1
 * @param inTitle whether the title names it
 * @param inLead whether the first sentences of the body name it
 * @param share of all company mentions of the article, over 0, at most 1
 */
public record CompanyLink(CompanyId company, Salience salience, int mentions, boolean inTitle, boolean inLead,
    double share) {}
