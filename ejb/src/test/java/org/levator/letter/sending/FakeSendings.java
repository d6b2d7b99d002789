package org.levator.letter.sending;

import java.util.HashSet;
import java.util.Set;
import org.levator.shared.LetterId;

/** What was sent, in memory. */
public class FakeSendings extends Sendings {
    private final Set<LetterId> sent = new HashSet<>();

    @Override
    void add(LetterSending sending) {
        sent.add(sending.letter());
    }

    public boolean hold(LetterId letter) {
        return sent.contains(letter);
    }
}
