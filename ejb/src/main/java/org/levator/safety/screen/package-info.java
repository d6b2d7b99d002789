/**
 * What is asked in every visit, and the answer (RED-1): the clinic's questions with their urgency and what they pause, as rows and commands. Values
 * only. Not what a positive answer opens: that is the flag, {@link org.levator.safety}.
 */
package org.levator.safety.screen;
