package org.levator.patient;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.levator.shared.PlainText;
import org.levator.shared.Text;

/**
 * How she may be reached without harm.
 *
 * @param hours when, in her words; {@code null} is any time
 * @param neutralTextOnly messages say nothing that tells what the clinic does
 */
@Embeddable
public record SafeContact(@PlainText(max = 200) String hours, boolean neutralTextOnly) implements Serializable {
    public SafeContact {
        hours = Text.clean(hours);
    }
}
