/**
 * The ticket with which an open page stops an exam when its sign-in is over (CON-4). {@link org.levator.consent.ticket.StopTickets} gives one
 * out and keeps its hash only; found again it is a {@link org.levator.consent.ticket.StopPass}, on which nothing but a stop is recorded, in
 * every visit within its {@link org.levator.consent.ticket.TicketReach}. The stop itself is the consent's.
 */
package org.levator.consent.ticket;
