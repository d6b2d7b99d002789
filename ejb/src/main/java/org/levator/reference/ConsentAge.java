package org.levator.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.levator.shared.Province;

/** What a province says about young people who decide themselves; as of a day, by a source. It is shown and never blocks (PAT-7). */
@Entity
public class ConsentAge {
    @Id
    @Enumerated(EnumType.STRING)
    private Province province;

    private Integer fromAge; // null: the province's rule names no age
    private int shownBelow;
    private String ruleEn;
    private String ruleFr;
    private String source;
    private LocalDate asOf;
    private LocalDate nextCheck;

    @Version
    private int version;

    protected ConsentAge() {}

    ConsentAgeRow row() {
        return new ConsentAgeRow(province, fromAge, shownBelow, ruleEn, ruleFr, source, asOf);
    }
}
