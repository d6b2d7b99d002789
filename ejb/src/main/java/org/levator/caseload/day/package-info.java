/**
 * The day's visits on home, everyone's for reception, and the cases to choose one from (CAS-1): {@link org.levator.caseload.day.DayReading};
 * one visit with whom it can be: {@link org.levator.caseload.day.VisitReading}.
 * Names, times and case numbers only; planning a visit is {@link org.levator.episode.visit}.
 */
package org.levator.caseload.day;
