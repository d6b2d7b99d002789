package org.levator.it.input;

import static org.levator.it.input.Clinicians.hers;
import static org.levator.it.input.Clinicians.hersAgain;
import static org.levator.it.input.Clinicians.priya;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.levator.it.web.Filled;
import org.levator.it.web.NewCase;

/** A letter from its first word to the day on which it is asked back. */
final class LetterTypings {
    private static final String CONTENT = "recipient|question|expectation|urgent.*|toldOfWithheld|choice|text";

    private static final String ANSWER = "answerKind|cameOn|answerBy|remark";

    private LetterTypings() {}

    static Stream<Typing> all() {
        return Stream.of(
                Typing.of("urgent letter", () -> draft(hersAgain(), NewCase::letter))
                        .trying(CONTENT),
                Typing.of("ordinary letter", () -> draft(hersAgain(), LetterTypings::ordinary))
                        .trying(CONTENT),
                Typing.of("letter issued", () -> issue(hersAgain())).seeking(),
                consent("decided by somebody else", "SUBSTITUTE", "givenBy"),
                consent("disclosed by law", "LAW", "law"),
                Typings.deed("letter sent").keeping("destination"),
                Typings.deed("answer awaited").trying(ANSWER).keeping(""),
                answer("answer on its way", "BOOKED"),
                answer("no longer awaited", "LAPSED"),
                Typing.of("asked back", () -> recall(hers())).keeping("whom"),
                Typing.of("came back", () -> recall(hers())
                                .choosing("kind", "CONFIRMED", "record")
                                .with(fields -> fields.put("recall:outcome", "DESTROYED")))
                        .keeping("whom"),
                Typing.of("given up", () -> recall(hers()).choosing("kind", "GIVEN_UP", "record"))
                        .keeping("reason|whom"));
    }

    private static Typing consent(String name, String basis, String field) {
        return Typing.of(name, () -> given(hersAgain(), basis))
                .trying("basis|manner|until|coversReplacements|" + field)
                .keeping(field);
    }

    private static Typing answer(String name, String kind) {
        return Typing.of(name, () -> answered(NewCase.of(priya()), kind))
                .trying(ANSWER)
                .keeping("remark");
    }

    private static Filled answered(NewCase hers, String kind) {
        return hers.form("letter?id=" + hers.sentLetter(), "letter", "recordAnswer", Map.of())
                .choosing("answerKind", kind, "recordAnswer");
    }

    private static Filled issue(NewCase hers) {
        return hers.issue(hers.letter());
    }

    private static UUID ordinary(NewCase hers) {
        var page = "letter/new?case=" + hers.episode();
        var button = Pattern.compile("<button id=\"start:([^\"]+)\"")
                .matcher(priya().open(page).body());
        if (!button.find()) {
            throw new IllegalStateException("no letter to begin");
        }
        var begun = hers.form(page, "start", button.group(1), Map.of()).press();
        return UUID.fromString(
                begun.headers().firstValue("Location").orElseThrow().replaceFirst(".*id=", ""));
    }

    /** With everything in it that can be in it, but for one thing that she does not want told. */
    private static Filled draft(NewCase hers, Function<NewCase, UUID> begun) {
        var draft = hers.form("letter?id=" + begun.apply(hers), "letter", "keep", Map.of());
        var withheld = draft.fields().keySet().stream()
                .filter(field -> field.endsWith(":choice"))
                .min(String::compareTo)
                .orElse("");
        return draft.with(fields -> fields.replaceAll((field, value) ->
                        field.equals(withheld) ? "WITHHELD" : field.endsWith(":choice") ? "INCLUDED" : value))
                .then("keep", Map.of());
    }

    private static Filled given(NewCase hers, String basis) {
        return hers.form("letter?id=" + hers.letter(), "letter", "record", Map.of())
                .choosing("basis", basis, "record");
    }

    /** Of a letter that went out from the wrong record. */
    private static Filled recall(NewCase hers) {
        var letter = hers.sentLetter();
        hers.wrong("letter=" + letter).press();
        var recall = hers.one("select id::text from letter_recall where episode_id = ?");
        return hers.form("recalls?id=" + recall, "recall", "record", Map.of("kind", "ASKED", "manner", "PHONE"));
    }
}
