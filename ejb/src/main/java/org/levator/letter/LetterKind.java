package org.levator.letter;

import static org.levator.letter.ContentItem.ACCOMMODATIONS;
import static org.levator.letter.ContentItem.AIMS;
import static org.levator.letter.ContentItem.ALLERGIES;
import static org.levator.letter.ContentItem.CONTACT;
import static org.levator.letter.ContentItem.DISTRESSING_EXPERIENCE;
import static org.levator.letter.ContentItem.EXAM_DETAIL;
import static org.levator.letter.ContentItem.FINDINGS;
import static org.levator.letter.ContentItem.HEALTH_NUMBER;
import static org.levator.letter.ContentItem.HISTORY;
import static org.levator.letter.ContentItem.PARTNER;
import static org.levator.letter.ContentItem.PLAN;
import static org.levator.letter.ContentItem.REASON;
import static org.levator.letter.ContentItem.SEXUAL_HISTORY;
import static org.levator.letter.ContentItem.TREATMENT;

import java.util.Set;
import org.levator.directory.Profession;

/** What a letter is for. Each kind starts from what its recipient needs and nothing sensitive (LET-2). */
public enum LetterKind {
    /** To a family physician, a nurse practitioner or a gynaecologist. */
    MEDICAL_ASSESSMENT(
            Set.of(CONTACT, HEALTH_NUMBER, REASON, HISTORY, FINDINGS, TREATMENT, PLAN, ALLERGIES, ACCOMMODATIONS),
            Set.of(EXAM_DETAIL),
            Set.of(Profession.FAMILY_PHYSICIAN, Profession.NURSE_PRACTITIONER, Profession.GYNAECOLOGIST)),
    /** To a sex therapist, or a psychologist or psychotherapist for cognitive behavioural therapy. */
    PSYCHOSEXUAL_THERAPY(
            Set.of(CONTACT, REASON, HISTORY, TREATMENT, PLAN, AIMS),
            Set.of(SEXUAL_HISTORY, PARTNER, DISTRESSING_EXPERIENCE),
            Set.of(Profession.SEX_THERAPIST, Profession.PSYCHOLOGIST, Profession.PSYCHOTHERAPIST));

    private final Set<ContentItem> start;
    private final Set<ContentItem> sensitiveButNeeded;
    private final Set<Profession> usualRecipients;

    LetterKind(Set<ContentItem> start, Set<ContentItem> sensitiveButNeeded, Set<Profession> usualRecipients) {
        this.start = start;
        this.sensitiveButNeeded = sensitiveButNeeded;
        this.usualRecipients = usualRecipients;
    }

    /** On from the beginning, and visible. */
    public boolean startsWith(ContentItem item) {
        return start.contains(item);
    }

    /** What a treating recipient reasonably needs, sensitive or not: leaving it out on instruction must be told. */
    public boolean needs(ContentItem item) {
        return start.contains(item) || sensitiveButNeeded.contains(item);
    }

    /** The professions that are offered first. */
    public boolean usuallyGoesTo(Profession profession) {
        return usualRecipients.contains(profession);
    }
}
