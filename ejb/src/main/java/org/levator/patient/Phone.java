package org.levator.patient;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.levator.shared.PlainText;
import org.levator.shared.Text;

/** A number with what she said about using it. */
@Embeddable
public record Phone(
        @NotBlank @PlainText(max = 40) String number,
        @NotNull @Enumerated(EnumType.STRING) Use use,
        @NotNull @Enumerated(EnumType.STRING) Voicemail voicemail)
        implements Serializable {
    public Phone {
        number = Text.clean(number);
    }

    /** For finding, however it was written. */
    String digits() {
        return number.replaceAll("\\D", "");
    }

    /** Which number to call. */
    public enum Use {
        PREFERRED,
        ALLOWED,
        DO_NOT_CALL
    }

    /** Whether a message may be left, and which. */
    public enum Voicemail {
        NOT_ASKED,
        NO,
        NEUTRAL_ONLY,
        YES
    }

    @Override
    public String toString() {
        return "Phone[•••, " + use + ", " + voicemail + "]";
    }
}
