package org.levator.letter.answer;

import java.util.ArrayList;
import java.util.List;
import org.levator.sealing.FakeSeals;
import org.levator.shared.LetterId;

/** What was answered, in memory. */
public class FakeAnswers extends AnswerSteps {
    private final List<AnswerStep> steps = new ArrayList<>();
    private FakeSeals sealed = new FakeSeals();

    @Override
    void add(AnswerStep step) {
        steps.add(step);
    }

    public AnswerOfAnother another(FakeSeals seals) {
        var another = new AnswerOfAnother();
        another.answers = this;
        another.seals = seals;
        sealed = seals;
        return another;
    }

    @Override
    List<AnswerStep> steps(LetterId letter) {
        return everyStep(letter).stream()
                .filter(step -> !sealed.holds(step.id().uuid()))
                .toList();
    }

    @Override
    List<AnswerStep> everyStep(LetterId letter) {
        return steps.stream().filter(step -> step.letter().equals(letter)).toList();
    }

    @Override
    public List<AnswerRow> of(LetterId letter) {
        return steps(letter).stream().map(step -> step.row("Claire Boisvert")).toList();
    }
}
