package org.levator.letter.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.levator.letter.content.LetterRule;
import org.levator.patient.decision.WhoDecides;
import org.levator.shared.BrokenRule;

/**
 * What still stands of a case's consents. Whose word a withdrawal was is not asked, so each is taken for the patient's own: from then on
 * nothing goes to that recipient for that purpose on anybody's word before she herself has said yes again, or by law (PAT-7).
 *
 * @param all newest first
 * @param withdrawn since when
 */
record StandingConsents(List<DisclosureConsent> all, Map<DisclosureId, Instant> withdrawn) {
    /**
     * Those on which it may go out, newest first.
     *
     * @throws BrokenRule if there are some and none counts after what she took back
     */
    List<DisclosureConsent> covering(Disclosure disclosure, LocalDate today) {
        var kept = kept(disclosure, today);
        var standing = standing(kept, disclosure);
        if (standing.isEmpty() && !kept.isEmpty()) {
            throw new BrokenRule(LetterRule.CONSENT_TAKEN_BACK);
        }
        return standing;
    }

    /** @param deciding on whose word a letter goes out today; another's covers nothing */
    List<DisclosureRow> rows(Disclosure disclosure, LocalDate today, WhoDecides deciding) {
        var standing = standing(kept(disclosure, today), disclosure);
        return all.stream()
                .filter(consent -> consent.concerns(disclosure))
                .map(consent -> consent.row(
                        withdrawn.get(consent.id()), standing.contains(consent) && consent.countsFor(deciding)))
                .toList();
    }

    private List<DisclosureConsent> kept(Disclosure disclosure, LocalDate today) {
        return all.stream()
                .filter(consent -> !withdrawn.containsKey(consent.id()) && consent.covers(disclosure, today))
                .toList();
    }

    private List<DisclosureConsent> standing(List<DisclosureConsent> kept, Disclosure disclosure) {
        var takenBack = takenBack(disclosure);
        if (takenBack.isEmpty()) {
            return kept;
        }
        var since = kept.stream()
                .filter(consent -> !consent.givenAt().isBefore(takenBack.get()))
                .toList();
        var saidYes = since.stream().anyMatch(consent -> consent.isOn(DisclosureBasis.PATIENT));
        return kept.stream()
                .filter(consent -> consent.isOn(DisclosureBasis.LAW) || saidYes && since.contains(consent))
                .toList();
    }

    /** When a consent to the same recipient and purpose was last withdrawn. */
    private Optional<Instant> takenBack(Disclosure disclosure) {
        return all.stream()
                .filter(consent -> consent.isToTheSame(disclosure))
                .map(consent -> withdrawn.get(consent.id()))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }
}
