package org.levator.web.note;

import java.util.Map;

/** One autosave. {@code version} is what the page started from; {@code lastInput} when somebody last typed, not when the timer ran. */
public class DraftBody {
    public int version;
    public String lastInput;
    public Map<String, String> sections;
}
