package dossier.web;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;

/**
 * What answers at {@code /slack/events}.
 *
 * @param guard refuses what Slack did not sign just now, before the servlet reads it
 * @param servlet Bolt's
 */
public record SlackEndpoint(Filter guard, HttpServlet servlet) {}
