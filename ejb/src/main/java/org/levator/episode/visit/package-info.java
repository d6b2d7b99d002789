/**
 * A visit, one dated contact: planned with its case by {@link org.levator.episode.visit.VisitBooking} (CAS-1), opened for the features whose pages
 * start from one by {@link org.levator.episode.visit.VisitOpening}. What a case asks of its visits goes through
 * {@link org.levator.episode.visit.CaseVisits}, what changes with its lead through {@link org.levator.episode.visit.VisitPassing}; the table stays
 * inside. Not the case: planning asks only whether it is open.
 */
package org.levator.episode.visit;
