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

    @Test
    @Rule("NOT-2")
    void the_explanation_of_a_form_that_is_sent_whole_is_the_one_that_is_kept() {
        var form = new NoteForm();
        form.getFields().put("explanation", "She agreed aloud,\r\nbefore the device was back\r\n");
        assertThat(form.explanation()).isEqualTo("She agreed aloud,\nbefore the device was back");
        form.getFields().put("explanation", " ");
        assertThat(form.explanation()).isNull();
    }
}
