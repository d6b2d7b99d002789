package org.levator.web.note;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.note.content.NoteTemplate;

class NoteFormTest {
    @Test
    @Rule("NOT-2")
    void no_line_is_offered_that_would_not_be_kept() {
        var form = new NoteForm();
        while (form.isRoomForLine()) {
            form.addLine();
        }
        form.addLine();
        var last = form.getLines().size() - 1;
        form.use(NoteTemplate.SOAP);
        form.getFields().put(NoteFields.name(last, "text"), "less guarding");
        assertThat(form.content().findings()).hasSize(1);
    }
}
