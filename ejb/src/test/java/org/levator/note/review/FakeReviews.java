package org.levator.note.review;

import java.util.ArrayList;
import java.util.List;
import org.levator.shared.NoteId;

/** Reviews in memory. */
public class FakeReviews extends NoteReviews {
    private final List<NoteReview> added = new ArrayList<>();

    @Override
    void add(NoteReview review) {
        added.add(review);
    }

    @Override
    public boolean isOpened(NoteId note, ReviewMatter matter) {
        return added.stream().anyMatch(r -> r.note().equals(note) && r.matter() == matter);
    }

    public List<ReviewMatter> matters() {
        return added.stream().map(NoteReview::matter).toList();
    }

    /** Whether one is about a part that asks for an authorisation. */
    public boolean ofAuthorisedPart() {
        return added.stream().anyMatch(NoteReview::isOfAuthorisedPart);
    }

    /** Whose tasks there are. */
    public List<Addressee> addressees() {
        return added.stream().map(NoteReview::addressee).toList();
    }
}
