package org.levator.web.caseload;

/**
 * One or two words in the banner.
 *
 * @param kind a kind of {@code lv:status}
 * @param to what it opens; {@code null} for most
 */
public record Chip(String kind, String text, String to) {
    Chip(String kind, String text) {
        this(kind, text, null);
    }
}
