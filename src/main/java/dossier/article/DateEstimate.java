package dossier.article;

import dossier.text.PartialDate;

/**
 * When an undated article was probably written, as its own text suggests.
 *
 * @param date as exact as the text allows, mostly a year
 * @param reason for people: what in the text says so
 */
public record DateEstimate(PartialDate date, String reason) {}
