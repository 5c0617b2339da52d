package dossier.company;

import dossier.text.Span;

/** A place in a text that means a company; the span leaves out a possessive {@code 's}. */
public record CompanyMention(CompanyId company, Span span) {}
