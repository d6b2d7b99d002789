package org.levator.safety;

import java.util.Map;
import org.levator.safety.action.InError;
import org.levator.safety.action.Markable;
import org.levator.shared.ClinicianId;

/**
 * One flag with what was done about it.
 *
 * @param names of whoever marked something as entered in error
 * @param markable what the caller may mark so
 */
public record FlagHistory(FlagRow flag, FlagDetail detail, Map<ClinicianId, String> names, Markable markable) {
    public String by(InError correction) {
        return names.get(correction.clinician());
    }

    @Override
    public String toString() {
        return "FlagHistory[" + flag.id() + "]";
    }
}
