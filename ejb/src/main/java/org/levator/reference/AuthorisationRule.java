package org.levator.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.levator.shared.Province;

/** Whether a province asks for an individual authorisation before work beyond the labia or the anal verge; as of a day, by a source. */
@Entity
public class AuthorisationRule {
    @Id
    @Enumerated(EnumType.STRING)
    private Province province;

    @Enumerated(EnumType.STRING)
    private Requirement required;

    private boolean studentAllowed;
    private String source;
    private LocalDate asOf;
    private LocalDate nextCheck;

    @Version
    private int version;

    protected AuthorisationRule() {}
}
