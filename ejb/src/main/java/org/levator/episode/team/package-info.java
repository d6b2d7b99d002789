/**
 * Who leads a case, who covers it and who else works in it: arranged by its lead ({@link org.levator.episode.team.TeamKeeping}, CAS-7), or, in
 * numbers, names and days, by the clinic's administrator for a lead who is away ({@link org.levator.episode.team.AbsenceCovering}) or leaves
 * ({@link org.levator.episode.team.LeavingArranging}, ACC-6) or whose patient would like another one ({@link org.levator.episode.team.LeadNaming}). Booked visits go along. The places themselves are kept by the circle of care,
 * {@link org.levator.access}.
 */
package org.levator.episode.team;
