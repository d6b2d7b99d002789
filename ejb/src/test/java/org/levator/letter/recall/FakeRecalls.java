package org.levator.letter.recall;

import java.util.ArrayList;
import java.util.List;
import org.levator.letter.sending.SendingId;

/** Recalls in memory. */
public class FakeRecalls extends Recalls {
    private final List<LetterRecall> opened = new ArrayList<>();

    @Override
    void add(LetterRecall recall) {
        opened.add(recall);
    }

    /** What is asked back. */
    public List<SendingId> sendings() {
        return opened.stream().map(LetterRecall::sending).toList();
    }
}
