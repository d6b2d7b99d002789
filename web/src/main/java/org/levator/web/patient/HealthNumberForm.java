package org.levator.web.patient;

import java.io.Serializable;
import java.util.Optional;
import org.levator.patient.number.HealthNumber;
import org.levator.shared.Province;

/** A health number while it is being typed, as on the card. */
public class HealthNumberForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Province healthProvince;
    private String healthNumber;
    private String versionCode;

    /** {@code null} when no number was typed. */
    HealthNumber toHealthNumber() {
        return Typed.any(healthNumber, versionCode)
                ? new HealthNumber(healthProvince, healthNumber, versionCode)
                : null;
    }

    /** The key of the sentence about a number that looks mistyped; {@code null} when nothing speaks against it. */
    public String getDoubt() {
        var whole = Typed.any(healthNumber) && healthProvince != null;
        return Optional.ofNullable(whole ? toHealthNumber() : null)
                .flatMap(HealthNumber::doubt)
                .map(d -> "doubt." + d)
                .orElse(null);
    }

    public Province getHealthProvince() {
        return healthProvince;
    }

    public void setHealthProvince(Province healthProvince) {
        this.healthProvince = healthProvince;
    }

    public String getHealthNumber() {
        return healthNumber;
    }

    public void setHealthNumber(String healthNumber) {
        this.healthNumber = healthNumber;
    }

    public String getVersionCode() {
        return versionCode;
    }

    public void setVersionCode(String versionCode) {
        this.versionCode = versionCode;
    }
}
