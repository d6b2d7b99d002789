package org.levator.letter.sending;

import java.util.ArrayList;
import java.util.List;
import org.levator.shared.LetterId;

/** What was sent, in memory. */
public class FakeSendings extends Sendings {
    private final List<LetterSending> sent = new ArrayList<>();

    @Override
    void add(LetterSending sending) {
        sent.add(sending);
    }

    @Override
    public List<SendingRow> of(LetterId letter) {
        return sent.stream()
                .filter(sending -> sending.letter().equals(letter))
                .map(LetterSending::row)
                .toList();
    }

    public boolean hold(LetterId letter) {
        return !of(letter).isEmpty();
    }
}
