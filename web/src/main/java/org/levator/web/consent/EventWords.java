package org.levator.web.consent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.levator.consent.sheet.ConsentEventRow;
import org.levator.consent.sheet.PartRow;
import org.levator.consent.talk.AnsweredBy;
import org.levator.consent.talk.DecisionMaker;
import org.levator.consent.talk.Explanation;
import org.levator.consent.talk.Interpreter;
import org.levator.consent.talk.ThirdPerson;
import org.levator.web.faces.text.FeatureTexts;
import org.levator.web.faces.text.Texts;

/** Says in a line what was recorded, and why a part does not start. */
@RequestScoped
public class EventWords {
    @Inject
    Texts texts;

    public String of(ConsentEventRow event) {
        return switch (event.kind()) {
            case EXPLAINED -> line(event, explanation(event.explanation()));
            case ANSWERED -> texts.get("faces").of("line", words().label(event.component()), answer(event));
            case WENT_AHEAD -> line(event, words().label(event.goAhead()));
            case SIGNAL_AGREED -> line(event, joined(words().label(event.stopSignal()), event.words()));
            case THIRD_PERSON_ANSWERED -> line(event, joined(thirdPerson(event.thirdPerson()), event.supportPerson()));
            case ADJUSTMENTS_AGREED -> line(event, joined(labels(event.adjustments()), event.words()));
            case SUPERVISOR_PRESENT -> line(event, event.supervisor());
            case STARTED, NOT_THIS_PART -> line(event, words().label(event.component()));
            case STOPPED, FINISHED, NOT_DONE -> words().label(event.kind());
            case CORRECTED -> words().of("record.corrected", event.corrects(), event.reason());
        };
    }

    String why(PartRow part) {
        return part.refusal() == null
                ? ""
                : words().of(part.refusal(), part.refusalArguments().toArray());
    }

    private String answer(ConsentEventRow event) {
        return joined(
                words().label(event.answer()),
                event.answeredBy() == AnsweredBy.DECISION_MAKER ? words().label(event.answeredBy()) : null);
    }

    private String explanation(Explanation explanation) {
        return joined(
                isInPart(explanation) ? inPart(explanation) : words().label(explanation.form()),
                labels(explanation.components()),
                decisionMaker(explanation.decisionMaker()),
                interpreter(explanation.interpreter()));
    }

    private String decisionMaker(DecisionMaker named) {
        return named == null ? null : words().of("record.decisionMaker", named.name(), named.relation());
    }

    /** {@code null} where nobody interpreted. */
    public String interpreter(Interpreter interpreter) {
        return interpreter == null
                ? null
                : joined(
                        words().of("record.interpreter", interpreter.name(), interpreter.language()),
                        words().label(interpreter.presence()),
                        interpreter.who() == null ? null : words().label(interpreter.who()));
    }

    /** Begun as a full explanation, with something left to say. */
    static boolean isInPart(Explanation explanation) {
        return !explanation.isShort() && !explanation.isFull();
    }

    String inPart(Explanation explanation) {
        return words().of("explained.part", labels(explanation.missing()));
    }

    private String thirdPerson(ThirdPerson answer) {
        return joined(words().label(answer.answer()), answer.name(), answer.role());
    }

    private String labels(Collection<? extends Enum<?>> constants) {
        return constants.stream().sorted().map(words()::label).collect(Collectors.joining(", "));
    }

    private String line(ConsentEventRow event, String what) {
        return texts.get("faces").of("line", words().label(event.kind()), what);
    }

    private static String joined(String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private FeatureTexts words() {
        return texts.get("consent");
    }
}
