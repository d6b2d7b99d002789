package org.levator.note.content;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.levator.consent.talk.Component;

/** Contents for tests. */
public final class Written {
    private Written() {}

    public static NoteContent soap(String subjective) {
        return new NoteContent(NoteTemplate.SOAP, Map.of(Section.SUBJECTIVE, subjective), Map.of(), List.of());
    }

    public static NoteContent withFinding(Component component, LocalTime at) {
        return new NoteContent(
                NoteTemplate.SOAP, Map.of(), Map.of(), List.of(new Finding(component, at, "less guarding")));
    }
}
