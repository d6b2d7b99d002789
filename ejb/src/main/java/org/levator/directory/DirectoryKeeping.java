package org.levator.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.levator.access.CircleOfCare;
import org.levator.audit.Act;
import org.levator.shared.PlainText;
import org.levator.shared.RecipientId;
import org.levator.shared.Role;
import org.levator.shared.Submissions;

/** The clinic keeps its directory together: whoever writes or sends letters looks up, adds and corrects. */
@Stateless
@RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT, Role.RECEPTION, Role.CLINIC_ADMIN})
public class DirectoryKeeping {
    @Inject
    CircleOfCare circle;

    @Inject
    Recipients recipients;

    @Inject
    Submissions submissions;

    @Inject
    Clock clock;

    /** @param text part of a name, an organisation or a city; empty for all */
    public List<RecipientRow> list(@PlainText(max = 120) String text) {
        circle.lister(Act.VIEW_DIRECTORY);
        var found = recipients.matching(text);
        circle.listed(Act.VIEW_DIRECTORY, found.size());
        return found;
    }

    public RecipientRow get(@NotNull RecipientId id) {
        circle.lister(Act.VIEW_DIRECTORY);
        var row = recipients.get(id).row();
        circle.listed(Act.VIEW_DIRECTORY, 1);
        return row;
    }

    public RecipientId enter(@Valid @NotNull RecipientEntry entry) {
        var acting = circle.lister(Act.CHANGE_DIRECTORY);
        circle.listed(Act.CHANGE_DIRECTORY, 1);
        return submissions.once(entry.key(), RecipientId::new, RecipientId::uuid, () -> {
            var recipient = Recipient.entered(entry, acting.clinician(), clock.instant(), LocalDate.now(clock));
            recipients.add(recipient);
            return recipient.id();
        });
    }

    public void correct(@Valid @NotNull RecipientEntry entry) {
        var acting = circle.lister(Act.CHANGE_DIRECTORY);
        circle.listed(Act.CHANGE_DIRECTORY, 1);
        recipients.get(entry.id()).correct(entry, acting.clinician(), clock.instant(), LocalDate.now(clock));
    }

    public void setAside(@NotNull RecipientId id) {
        var acting = circle.lister(Act.CHANGE_DIRECTORY);
        circle.listed(Act.CHANGE_DIRECTORY, 1);
        recipients.get(id).retire(acting.clinician(), clock.instant());
    }

    public void takeBack(@NotNull RecipientId id) {
        var acting = circle.lister(Act.CHANGE_DIRECTORY);
        circle.listed(Act.CHANGE_DIRECTORY, 1);
        recipients.get(id).takeBack(acting.clinician(), clock.instant());
    }
}
