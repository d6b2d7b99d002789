/**
 * How this code sits on its server: the clinic's clock, how columns are named, statements counted for each request, the transaction that
 * runs. Not what a feature decides: features get the clock injected as {@link java.time.Clock}.
 */
package org.levator.shared.server;
