package dossier.answer;

import java.time.Duration;
import java.time.Instant;

/**
 * A question with what became of it.
 *
 * @param question as it was asked
 * @param asked the moment that relative dates count from and after which nothing published is used
 * @param answer what became of it
 * @param index the moment of the index that was asked
 * @param took from question to answer
 */
public record Answered(String question, Instant asked, Answer answer, IndexState index, Duration took) {}
