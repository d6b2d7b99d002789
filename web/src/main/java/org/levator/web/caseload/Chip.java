package org.levator.web.caseload;

/** One or two words in the banner; {@code kind} is a kind of {@code lv:status}. */
public record Chip(String kind, String text) {}
