package org.levator.web.note;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.levator.note.content.NoteContent;
import org.levator.note.content.NoteTemplate;
import org.levator.note.draft.DraftRow;
import org.levator.shared.NotFound;
import org.levator.shared.SubmissionKey;
import org.levator.shared.Text;

/** What is typed on the note's page. */
public class NoteForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private SubmissionKey key = SubmissionKey.random();
    private int base;
    private int lines;
    private Map<String, String> fields = new HashMap<>();

    static NoteForm of(DraftRow draft) {
        var form = new NoteForm();
        form.base = draft.version();
        form.fields = new HashMap<>(NoteFields.of(draft.text()));
        form.lines = draft.content().findings().size();
        return form;
    }

    NoteContent content() {
        try {
            return NoteFields.content(fields);
        } catch (IllegalArgumentException notFromOurPage) {
            throw new NotFound("template");
        }
    }

    /** As it is kept: a form that is sent whole has other line ends. */
    String explanation() {
        return Text.clean(NoteFields.explanation(fields));
    }

    void use(NoteTemplate template) {
        fields.put("template", template.name());
    }

    void addLine() {
        lines = Math.min(lines + 1, NoteFields.MOST_LINES);
    }

    public boolean isRoomForLine() {
        return lines < NoteFields.MOST_LINES;
    }

    /** The finding lines by their number. */
    public List<Integer> getLines() {
        return IntStream.range(0, lines).boxed().toList();
    }

    public Map<String, String> getFields() {
        return fields;
    }

    public SubmissionKey getKey() {
        return key;
    }

    public void setKey(SubmissionKey key) {
        this.key = key;
    }

    public int getBase() {
        return base;
    }

    public void setBase(int base) {
        this.base = base;
    }
}
