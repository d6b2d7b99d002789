package org.levator.letter.answer;

import java.util.ArrayList;
import java.util.List;
import org.levator.shared.LetterId;

/** What was answered, in memory. */
public class FakeAnswers extends AnswerSteps {
    private final List<AnswerStep> steps = new ArrayList<>();

    @Override
    void add(AnswerStep step) {
        steps.add(step);
    }

    @Override
    public List<AnswerRow> of(LetterId letter) {
        return steps.stream()
                .filter(step -> step.letter().equals(letter))
                .map(step -> step.row("Claire Boisvert"))
                .toList();
    }
}
