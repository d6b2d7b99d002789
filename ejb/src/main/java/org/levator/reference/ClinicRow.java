package org.levator.reference;

import org.levator.shared.Province;

/** The clinic's name and address; {@code fax} may be {@code null}; {@code demo} marks a database with fictional people. */
public record ClinicRow(
        String name,
        String addressLine,
        String city,
        Province province,
        String postalCode,
        String phone,
        String fax,
        boolean demo) {}
