package org.levator.web.note;

import java.util.Map;

/** One autosave; {@code version} is what the page started from. */
public class DraftBody {
    public int version;
    public Map<String, String> sections;
}
