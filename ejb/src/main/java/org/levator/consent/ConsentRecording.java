package org.levator.consent;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.levator.audit.Act;
import org.levator.consent.talk.Answer;
import org.levator.consent.talk.AnsweredBy;
import org.levator.consent.talk.Component;
import org.levator.consent.talk.Explanation;
import org.levator.consent.talk.GoAhead;
import org.levator.consent.talk.StopSignal;
import org.levator.consent.talk.ThirdPerson;
import org.levator.patient.care.Adjustment;
import org.levator.shared.ConsentId;
import org.levator.shared.PlainText;
import org.levator.shared.Role;
import org.levator.shared.Submissions;
import org.levator.shared.Text;

/**
 * Keeps what the caller, as examiner, and the patient said about an exam in one visit: now, or afterwards with both times. Nothing here
 * starts anything, and nothing but a stop stands in the way of recording.
 */
@Stateless
@RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT})
public class ConsentRecording {
    @Inject
    VisitConsents consents;

    @Inject
    Submissions submissions;

    /** In full or in short; {@code answers} are those given in the same breath, often none. */
    public ConsentId explain(
            @NotNull @Valid Entry entry,
            @NotNull @Valid Explanation explanation,
            @NotNull Map<@NotNull Component, @NotNull Answer> answers) {
        return record(entry, (consent, occasion) -> {
            consent.explain(explanation, occasion);
            consent.answer(answers, AnsweredBy.PATIENT, occasion);
        });
    }

    public ConsentId answer(
            @NotNull @Valid Entry entry,
            @NotEmpty Map<@NotNull Component, @NotNull Answer> answers,
            @NotNull AnsweredBy by) {
        return record(entry, (consent, occasion) -> consent.answer(answers, by, occasion));
    }

    /** OK to go ahead today? */
    public ConsentId goAhead(@NotNull @Valid Entry entry, @NotNull GoAhead answer) {
        return record(entry, (consent, occasion) -> consent.goAhead(answer, occasion));
    }

    /** @param words her own word, else {@code null} */
    public ConsentId agreeSignal(
            @NotNull @Valid Entry entry, @NotNull StopSignal signal, @PlainText(max = 80) String words) {
        return record(entry, (consent, occasion) -> consent.agreeSignal(signal, Text.clean(words), occasion));
    }

    /** @param supportPerson whom the patient brought, who is not the third person; else {@code null} */
    public ConsentId answerThirdPerson(
            @NotNull @Valid Entry entry,
            @NotNull @Valid ThirdPerson answer,
            @PlainText(max = 200) String supportPerson) {
        return record(
                entry, (consent, occasion) -> consent.answerThirdPerson(answer, Text.clean(supportPerson), occasion));
    }

    public ConsentId agreeAdjustments(
            @NotNull @Valid Entry entry,
            @NotNull Set<@NotNull Adjustment> adjustments,
            @PlainText(max = 500) String words) {
        return record(entry, (consent, occasion) -> consent.agreeAdjustments(adjustments, Text.clean(words), occasion));
    }

    /** No exam today: asked or not, it is complete as it is. */
    public ConsentId notDoneToday(@NotNull @Valid Entry entry) {
        return record(entry, Consent::notDone);
    }

    /** Takes an earlier event back, with a reason; what was meant instead is recorded anew. A stop stays. */
    public ConsentId correct(@NotNull @Valid Entry entry, int older, @NotNull @PlainText(max = 500) String reason) {
        return record(entry, (consent, occasion) -> consent.correct(older, Text.clean(reason), occasion));
    }

    private ConsentId record(Entry entry, BiConsumer<Consent, Occasion> what) {
        var visit = consents.open(entry.visit(), Act.RECORD_CONSENT);
        return submissions.once(entry.submission(), ConsentId::new, ConsentId::uuid, () -> {
            var occasion = consents.occasion(entry.happenedAt(), visit);
            var consent = consents.findOrOpen(visit, occasion.happenedAt());
            what.accept(consent, occasion);
            consents.attended(visit);
            return consent.id();
        });
    }
}
