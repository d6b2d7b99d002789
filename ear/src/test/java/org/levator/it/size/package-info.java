/** The clinic with fifty thousand patients: measured by hand, never in a build; docs/benchmarks.md says how. */
package org.levator.it.size;
