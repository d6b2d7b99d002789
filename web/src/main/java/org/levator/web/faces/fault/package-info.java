/**
 * When something does not go as it was asked: a rule that is said, somebody who was faster, a fault of ours under a number to read out. What was
 * typed stays in the fields.
 */
package org.levator.web.faces.fault;
