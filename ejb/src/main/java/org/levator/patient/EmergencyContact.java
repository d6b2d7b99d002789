package org.levator.patient;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.levator.shared.PlainText;
import org.levator.shared.Text;

/** Whom to call when something happens; that gives no access to the record (PAT-5). */
@Embeddable
public record EmergencyContact(
        @PlainText(max = 200) String name, @PlainText(max = 100) String relation, @PlainText(max = 40) String phone)
        implements Serializable {
    public EmergencyContact {
        name = Text.clean(name);
        relation = Text.clean(relation);
        phone = Text.clean(phone);
    }

    @Override
    public String toString() {
        return "EmergencyContact[•••]";
    }
}
