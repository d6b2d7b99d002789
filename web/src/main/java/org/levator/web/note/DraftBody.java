package org.levator.web.note;

import java.util.Map;

/** One autosave; {@code version} is what the page started from, {@code author} whose page it is. */
public class DraftBody {
    public int version;
    public String author;
    public Map<String, String> sections;
}
