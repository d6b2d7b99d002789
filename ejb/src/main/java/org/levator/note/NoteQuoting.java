package org.levator.note;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import org.levator.audit.Act;
import org.levator.episode.visit.OpenedVisit;
import org.levator.episode.visit.VisitOpening;
import org.levator.note.attested.ServiceDate;
import org.levator.note.content.NoteContent;
import org.levator.note.draft.DraftText;
import org.levator.note.draft.NoteDrafts;
import org.levator.note.left.LeftDraft;
import org.levator.note.left.LeftDrafts;
import org.levator.note.left.Quotation;
import org.levator.note.left.QuoteDraft;
import org.levator.note.signed.NoteRule;
import org.levator.shared.BrokenRule;
import org.levator.shared.NotFound;
import org.levator.shared.Role;
import org.levator.shared.Submissions;
import org.levator.shared.VisitId;

/** A colleague writes her own note of the visit and quotes in it what the one who left had written (ACC-6, NOT-1). */
@Stateless
@RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT})
public class NoteQuoting {
    @Inject
    VisitOpening visits;

    @Inject
    LeftDrafts left;

    @Inject
    NoteDrafts drafts;

    @Inject
    Notes notes;

    @Inject
    Submissions submissions;

    @Inject
    Clock clock;

    /**
     * In the caller's draft, after what she has written there already.
     *
     * @return the visit whose note it is
     * @throws BrokenRule if she has signed her note of the visit, or if the text is her own
     */
    public VisitId quote(@Valid @NotNull QuoteDraft command) {
        var visit = visits.open(left.visitOf(command.draft()), Act.WRITE_NOTE);
        var text =
                left.find(command.draft(), visit.open(), LocalDate.now(clock)).orElseThrow(() -> new NotFound("note"));
        return submissions.once(command.key(), VisitId::new, VisitId::uuid, () -> {
            quote(visit, text, new Quotation(text, command.language()));
            return visit.facts().id();
        });
    }

    private void quote(OpenedVisit visit, LeftDraft text, Quotation quotation) {
        drafts.hold(visit);
        if (notes.valid(visit).isPresent()) {
            throw new BrokenRule(NoteRule.ALREADY_SIGNED);
        }
        var own = drafts.kept(visit);
        if (own.isPresent()) {
            var newest = own.get().newest();
            drafts.save(visit, newest.version(), quotation.after(newest.text()), clock.instant());
        } else {
            var begun = quotation.after(
                    DraftText.of(NoteContent.blank(text.content().template())));
            drafts.begin(visit, ServiceDate.of(visit, clock), begun, clock.instant());
        }
    }
}
