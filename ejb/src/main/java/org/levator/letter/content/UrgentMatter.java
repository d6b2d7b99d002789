package org.levator.letter.content;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What makes a letter urgent; the three always go with it. Any part may still be {@code null} in a draft.
 *
 * @param flag what was noticed
 * @param onset since when
 * @param advice what the patient was told to do
 */
@Embeddable
public record UrgentMatter(
        @Column(name = "urgent_flag") String flag,
        @Column(name = "urgent_onset") String onset,
        @Column(name = "urgent_advice") String advice) {

    boolean isComplete() {
        return flag != null && onset != null && advice != null;
    }

    @Override
    public String toString() {
        return "UrgentMatter[…]";
    }
}
