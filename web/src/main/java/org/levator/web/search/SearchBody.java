package org.levator.web.search;

/** What was typed into the search field. */
public class SearchBody {
    public String text;
}
