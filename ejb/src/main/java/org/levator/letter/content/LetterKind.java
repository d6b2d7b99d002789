package org.levator.letter.content;

import static org.levator.letter.content.ContentItem.ACCOMMODATIONS;
import static org.levator.letter.content.ContentItem.AIMS;
import static org.levator.letter.content.ContentItem.ALLERGIES;
import static org.levator.letter.content.ContentItem.CONTACT;
import static org.levator.letter.content.ContentItem.DISTRESSING_EXPERIENCE;
import static org.levator.letter.content.ContentItem.EXAM_DETAIL;
import static org.levator.letter.content.ContentItem.FINDINGS;
import static org.levator.letter.content.ContentItem.HEALTH_NUMBER;
import static org.levator.letter.content.ContentItem.HISTORY;
import static org.levator.letter.content.ContentItem.PARTNER;
import static org.levator.letter.content.ContentItem.PLAN;
import static org.levator.letter.content.ContentItem.REASON;
import static org.levator.letter.content.ContentItem.SEXUAL_HISTORY;
import static org.levator.letter.content.ContentItem.TREATMENT;

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
