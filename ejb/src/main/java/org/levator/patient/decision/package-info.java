/**
 * Who decides (PAT-7). Capacity is presumed unless a dated entry says otherwise, for each decision apart; whoever decides in her place does
 * so by a paper with its days. {@link org.levator.patient.decision.DecisionKeeping} keeps both,
 * {@link org.levator.patient.decision.Decisions} tells the features above who decides what on a day. Ages and provinces are reference data
 * and decide nothing. Not what was said in a visit: that is {@code consent}'s, where her own no wins over anybody's yes.
 */
package org.levator.patient.decision;
