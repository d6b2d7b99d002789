package org.levator.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.levator.shared.Province;

/** The clinic as its letterhead names it: one row. */
@Entity
public class Clinic {
    @Id
    private int id;

    private String name;
    private String addressLine;
    private String city;

    @Enumerated(EnumType.STRING)
    private Province province;

    private String postalCode;
    private String phone;
    private String fax;
    private boolean demo;

    @Version
    private int version;

    protected Clinic() {}

    ClinicRow row() {
        return new ClinicRow(name, addressLine, city, province, postalCode, phone, fax, demo);
    }
}
