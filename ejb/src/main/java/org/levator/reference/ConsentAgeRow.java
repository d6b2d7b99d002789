package org.levator.reference;

import java.io.Serializable;
import java.time.LocalDate;
import org.levator.shared.Province;

/**
 * What a province says about young people who decide themselves.
 *
 * @param fromAge from which age its rule lets them, {@code null} where it names none
 * @param shownBelow the age below which the clinic wants to be reminded of it
 */
public record ConsentAgeRow(
        Province province, Integer fromAge, int shownBelow, String ruleEn, String ruleFr, String source, LocalDate asOf)
        implements Serializable {}
