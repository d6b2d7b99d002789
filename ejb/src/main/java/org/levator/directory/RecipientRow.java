package org.levator.directory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.levator.shared.Address;
import org.levator.shared.Language;
import org.levator.shared.RecipientId;

/** A recipient as pages and letters show it; {@code address} and {@code waiting} may be {@code null}, as may every text but the name. */
public record RecipientRow(
        RecipientId id,
        int version,
        Profession profession,
        String name,
        String regulatedTitle,
        String organisation,
        Address address,
        String phone,
        String fax,
        String email,
        Language language,
        boolean sexualMedicine,
        boolean pelvicPain,
        WhoMayRefer whoMayRefer,
        WaitingTime waiting,
        boolean active,
        Instant changedAt) {

    /** As on an envelope. */
    public List<String> addressLines() {
        var lines = new ArrayList<String>();
        lines.add(regulatedTitle == null ? name : name + ", " + regulatedTitle);
        if (organisation != null) {
            lines.add(organisation);
        }
        if (address != null) {
            lines.addAll(address.lines());
        }
        return lines;
    }
}
