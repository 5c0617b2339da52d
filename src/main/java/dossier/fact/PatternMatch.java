package dossier.fact;

import java.util.List;
import java.util.Map;

/** A pattern with the place where it fits and what fills its slots. */
record PatternMatch(FactPattern pattern, Site site, Map<Slot, List<Found>> slots) {}
