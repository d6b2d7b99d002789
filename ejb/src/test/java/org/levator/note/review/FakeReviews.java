package org.levator.note.review;

import java.util.ArrayList;
import java.util.List;

/** Reviews in memory. */
public class FakeReviews extends ConsentReviews {
    private final List<ConsentReview> added = new ArrayList<>();

    @Override
    void add(ConsentReview review) {
        added.add(review);
    }

    public List<ReviewMatter> matters() {
        return added.stream().map(ConsentReview::matter).toList();
    }

    /** Whether one is about a part that asks for an authorisation. */
    public boolean ofAuthorisedPart() {
        return added.stream().anyMatch(ConsentReview::isOfAuthorisedPart);
    }

    /** Whose tasks there are. */
    public List<Addressee> addressees() {
        return added.stream().map(ConsentReview::addressee).toList();
    }
}
