/**
 * How this code sits on its server: the clinic's clock, how columns are named, statements counted for each request, the transaction that
 * runs, and a lock for what has no row. Not what a feature decides: features get the clock injected as {@link java.time.Clock}.
 */
package org.levator.shared.server;
