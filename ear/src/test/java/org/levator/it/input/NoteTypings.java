package org.levator.it.input;

import static org.levator.it.input.Clinicians.hers;
import static org.levator.it.input.Clinicians.ines;
import static org.levator.it.input.Clinicians.priya;

import java.util.Map;
import java.util.stream.Stream;
import org.levator.it.TestClinic;
import org.levator.it.web.Filled;

/** A visit's note, its flags, and what is done about them later. */
final class NoteTypings {
    /** By whom it is sought, another typing tries. */
    private static final String BESIDES_WHO = "(?!who$).*";

    private NoteTypings() {}

    static Stream<Typing> all() {
        return Stream.of(
                Typing.of("signed note", NoteTypings::signature),
                Typings.typing("kept note", hers -> hers.form("note?visit=" + hers.visit(), "note", "save", Map.of())),
                Typings.deed("red flag"),
                Typings.deed("red flag: action"),
                Typing.of("red flag: assessed", NoteTypings::assessed),
                Typings.deed("flag in error"),
                Typings.deed("addendum"),
                Typings.deed("note in error"),
                Typing.of("review closed", NoteTypings::review),
                Typings.deed("wrong patient: consent"),
                Typings.deed("wrong patient: flag"),
                Typing.of("wrong patient: flag with actions", NoteTypings::answeredFlag),
                Typings.deed("wrong patient: letter").trying(BESIDES_WHO),
                Typings.deed("wrong patient: note"),
                Typings.deed("wrong patient: unsigned note"),
                Typings.deed("wrong patient: story").trying(BESIDES_WHO),
                Typings.deed("wrong patient: reason").trying(BESIDES_WHO),
                Typing.of("wrong patient: whose it is", NoteTypings::rightPerson)
                        .trying("who")
                        .seeking(),
                Typing.of("wrong patient: consent of a colleague", NoteTypings::colleaguesConsent),
                Typing.of(
                        "was it a breach",
                        () -> Filled.in(
                                ines(),
                                "sealed/entry?id=" + hers().sealed(),
                                "check",
                                "answer",
                                Map.of("verdict", "BREACH", "toldOn", "2026-01-05"))),
                Typing.of("who was told of a breach", NoteTypings::told));
    }

    private static Filled told() {
        var page = "sealed/entry?id=" + hers().sealed();
        Filled.in(ines(), page, "check", "answer", Map.of("verdict", "BREACH", "found", "One colleague read it"))
                .press();
        return Filled.in(ines(), page, "telling", "tell", Map.of("toldOn", "2026-01-05"));
    }

    private static Filled rightPerson() {
        var hers = hers();
        hers.form("case?id=" + hers.episode(), "story", "tell", Map.of("told", "After the birth."))
                .press();
        return hers.form(
                "wrong-patient?case=" + hers.episode() + "&story=1",
                "wrong",
                "find",
                Map.of("reason", "The page before"));
    }

    private static Filled answeredFlag() {
        var hers = hers();
        Typings.deed("red flag: action", hers).press();
        return hers.form("wrong-patient?flag=" + hers.flagId() + "&case=" + hers.episode(), "wrong", "seal", Map.of());
    }

    /** Who has left the clinic: the case's lead takes it out, or what she recorded herself. */
    private static Filled colleaguesConsent() {
        var hers = hers();
        hers.form("consent?visit=" + hers.visit(), "consent", "hand", Map.of()).press();
        TestClinic.change(
                """
                with added as (insert into levator.consent (id, episode_id, visit_id, examiner_id, round, opened_at)
                    select gen_random_uuid(), v.episode_id, v.id, c.id, 1, v.starts_at from levator.visit v, levator.clinician c
                    where v.id = '%s' and c.account = 'meredith.arseneau' returning id, examiner_id, opened_at)
                insert into levator.consent_event (id, consent_id, seq, kind, happened_at, recorded_at, clinician_id, stop_signal)
                select gen_random_uuid(), id, 1, 'SIGNAL_AGREED', opened_at, opened_at, examiner_id, 'RAISED_HAND' from added
                """
                        .formatted(hers.visit()));
        return hers.wrong("visit=" + hers.visit());
    }

    /** With a finding that no consent covers, which is explained. */
    private static Filled signature() {
        var hers = hers();
        var page = "note?visit=" + hers.visit();
        return hers.form(page, "note", "addLine", Map.of())
                .then("sign_yes", Map.of())
                .with(fields -> fields.replaceAll((field, value) ->
                        field.endsWith(":component") ? "VESTIBULE" : field.endsWith(":at") ? "00:00" : value));
    }

    private static Filled assessed() {
        return Typings.deed("red flag: action", hers())
                .choosing("kind", "ASSESSED", "record")
                .with(fields -> {
                    fields.put("doing:assessor", "PHYSICIAN");
                    fields.put("doing:outcome", "NOT_YET");
                });
    }

    private static Filled review() {
        var hers = hers();
        hers.signature().press();
        TestClinic.change(
                """
                insert into levator.note_review (id, note_id, episode_id, patient_id, addressee, matter, authorised_part, opened_at)
                select gen_random_uuid(), id, episode_id, patient_id, 'LEAD', 'NO_RECORDED_CONSENT', false, timestamptz '2000-01-01'
                from levator.note where episode_id = '%s'
                """
                        .formatted(hers.episode()));
        return Filled.in(priya(), "reviews", "close", "review:0:closeIt", Map.of());
    }
}
