package org.levator.patient.number;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.levator.shared.BrokenRule;
import org.levator.shared.PlainText;
import org.levator.shared.Province;
import org.levator.shared.Text;

/**
 * A health number as shown on the card. A doubt about it warns and never blocks: no clinic can validate a card, only the payer (PAT-2).
 *
 * @param number without spaces and dashes, letters in capitals
 * @param versionCode Ontario's one or two letters, apart from the number; {@code null} on old cards and elsewhere
 */
@Embeddable
public record HealthNumber(
        @NotNull @Enumerated(EnumType.STRING) Province province,
        @NotBlank @PlainText(max = 20) String number,
        @PlainText(max = 4) String versionCode)
        implements Serializable {
    private static final int LAST_SHOWN = 3;

    /** @throws BrokenRule if a number says nothing of whose card it stands on: it would be lost, or checked by another's rules */
    public HealthNumber {
        number = normal(number);
        versionCode = normal(versionCode);
        if (province == null || number == null) {
            throw new BrokenRule(HealthNumberRule.IN_PART);
        }
        if (province == Province.ON && versionCode == null && number.matches("\\d{10}[A-Z]{1,2}")) {
            versionCode = number.substring(10);
            number = number.substring(0, 10);
        }
    }

    private static String normal(String typed) {
        return typed == null
                ? null
                : Text.clean(typed.replaceAll("[\\s\\u00A0.\\-‑–]", "").toUpperCase(Locale.ROOT));
    }

    /** Why the number may have been mistyped; empty when nothing speaks against it. */
    public Optional<Doubt> doubt() {
        return HealthNumberFormat.of(province).doubtOf(number);
    }

    /** For screens: "•••• 897"; of a short one less, never more than half. */
    public String masked() {
        int shown = Math.min(LAST_SHOWN, number.length() / 2);
        return "•••• " + number.substring(number.length() - shown);
    }

    /** As the card prints it. */
    public String display() {
        var shown = HealthNumberFormat.of(province).display(number);
        return versionCode == null ? shown : shown + "-" + versionCode;
    }

    @Override
    public String toString() {
        return "HealthNumber[" + province + "]";
    }

    /** What speaks against a number. */
    public enum Doubt {
        SHAPE,
        CHECK_DIGIT,
        DATE
    }
}
