package org.levator.consent.sealed;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.levator.sealing.Sealer;
import org.levator.shared.ClinicianId;
import org.levator.shared.PlainText;
import org.levator.shared.SubmissionKey;
import org.levator.shared.Text;
import org.levator.shared.VisitId;

/**
 * What the caller recorded as examiner in this visit was about somebody else; or what an examiner who has left the clinic did.
 *
 * @param rightVisit where it belongs; {@code null} to record it there later
 * @param examiner whose it is, if it is not her own; else {@code null}
 */
public record SealConsent(
        @NotNull SubmissionKey key,
        @NotNull VisitId visit,
        @NotBlank @PlainText(max = 2000) String reason,
        VisitId rightVisit,
        ClinicianId examiner) {
    public SealConsent {
        reason = Text.clean(reason);
    }

    public Sealer by() {
        return examiner == null ? Sealer.AUTHOR : Sealer.FOR_AUTHOR;
    }

    public boolean isOf(ClinicianId whose) {
        return examiner == null || examiner.equals(whose);
    }

    public Set<VisitId> visits() {
        return Stream.of(visit, rightVisit).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return "SealConsent[" + visit + "]";
    }
}
