package org.levator.consent;

import java.util.List;
import org.levator.consent.talk.Component;

/**
 * What she herself said in one visit, with whichever examiner and in whichever round: a no of hers is not undone by another's yes (PAT-7).
 *
 * @param consents of the visit
 */
record OwnWords(List<Consent> consents) {
    boolean isAgainst(Component component) {
        return consents.stream().anyMatch(c -> c.hasSpokenAgainst(component));
    }
}
