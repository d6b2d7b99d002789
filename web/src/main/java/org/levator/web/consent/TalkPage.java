package org.levator.web.consent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.levator.consent.ConsentRecording;
import org.levator.consent.talk.Answer;
import org.levator.consent.talk.Component;
import org.levator.consent.talk.GoAhead;
import org.levator.consent.talk.StopSignal;
import org.levator.consent.talk.ThirdPersonAnswer;
import org.levator.shared.Text;

/** The consent page's conversation: each button keeps what was just said. */
@Named
@RequestScoped
public class TalkPage {
    @Inject
    ConsentPage page;

    @Inject
    ConsentRecording recording;

    /** As explained on that day, questions answered, yes to the same parts. */
    public void asLastTime() {
        var last = page.getSheet().last();
        recording.explain(page.entry(), page.getForm().getExplaining().inShort(last), yesTo(last.agreed()));
        sent();
    }

    public void explain() {
        recording.explain(page.entry(), page.getForm().getExplaining().toExplanation(), Map.of());
        page.getForm().getExplaining().explained();
        sent();
    }

    public void answer(Component part, Answer answer) {
        recording.answer(page.entry(), Map.of(part, answer), page.getForm().getAnsweredBy());
        sent();
    }

    public void goAhead(GoAhead answer) {
        recording.goAhead(page.entry(), answer);
        sent();
    }

    public void agreeSignal(StopSignal signal) {
        var word = signal == StopSignal.OWN_WORD ? page.getForm().getOwnWord() : null;
        recording.agreeSignal(page.entry(), signal, word);
        sent();
    }

    /** The same signal as last time, with the same word. */
    public void agreeSignalAgain() {
        var last = page.getSheet().last();
        recording.agreeSignal(page.entry(), last.signal(), last.signalWords());
        sent();
    }

    public void answerThirdPerson(ThirdPersonAnswer answer) {
        var form = page.getForm();
        recording.answerThirdPerson(page.entry(), form.getThirdPerson().toThirdPerson(answer), form.getSupportPerson());
        sent();
    }

    public void agreeAdjustments() {
        var form = page.getForm();
        recording.agreeAdjustments(page.entry(), form.getAdjustments(), form.getAdjustmentWords());
        sent();
    }

    public void takeBack() {
        var form = page.getForm();
        recording.correct(page.entry(), form.getOlder() == null ? 0 : form.getOlder(), Text.clean(form.getReason()));
        form.corrected();
        sent();
    }

    public void notDoneToday() {
        recording.notDoneToday(page.entry());
        sent();
    }

    private static Map<Component, Answer> yesTo(Set<Component> parts) {
        return parts.stream().collect(Collectors.toMap(Function.identity(), part -> Answer.YES));
    }

    private void sent() {
        page.getForm().sent();
    }
}
