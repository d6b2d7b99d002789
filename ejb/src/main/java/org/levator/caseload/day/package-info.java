/**
 * The day's visits on home, everyone's for reception, and the open cases to choose one from (CAS-1): {@link org.levator.caseload.day.DayReading}.
 * Names, times and case numbers only; planning a visit is {@link org.levator.episode.visit}.
 */
package org.levator.caseload.day;
