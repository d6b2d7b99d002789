package org.levator.consent.text;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.levator.shared.ContentHash;
import org.levator.shared.Language;

/** One version of the explanation that is read to or by the patient, in one language. A change is a new version; this stays. */
@Entity
@Immutable
public class ConsentText {
    @EmbeddedId
    private ConsentTextId id;

    private int edition;

    @Enumerated(EnumType.STRING)
    private Language language;

    private LocalDate validFrom;
    private String body;
    private ContentHash hash;

    protected ConsentText() {}

    ConsentTextRow row() {
        return new ConsentTextRow(id, edition, language, validFrom, body, hash.hex());
    }
}
