package org.levator.patient;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.levator.shared.PlainText;
import org.levator.shared.Text;

/** The family doctor or nurse practitioner as the patient names them. */
@Embeddable
public record FamilyDoctor(
        @PlainText(max = 200) String name, @PlainText(max = 200) String organisation, @PlainText(max = 40) String phone)
        implements Serializable {
    public FamilyDoctor {
        name = Text.clean(name);
        organisation = Text.clean(organisation);
        phone = Text.clean(phone);
    }

    @Override
    public String toString() {
        return "FamilyDoctor[•••]";
    }
}
