package org.levator.note.content;

import java.util.List;

/** Which headings a note begins with. None of them asks for an exam. */
public enum NoteTemplate {
    SOAP(Section.SUBJECTIVE, Section.OBJECTIVE, Section.ASSESSMENT, Section.PLAN),
    FIRST_VISIT(Section.HURTS_WHERE, Section.DIFFICULT, Section.CHANGED, Section.TRIED);

    private final List<Section> sections;

    NoteTemplate(Section... sections) {
        this.sections = List.of(sections);
    }

    public List<Section> sections() {
        return sections;
    }
}
