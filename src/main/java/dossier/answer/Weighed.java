package dossier.answer;

/**
 * A proposal with its place among the others.
 *
 * @param score the higher the further up; only differences between proposals for one question mean something
 */
record Weighed(Proposal proposal, double score) {}
