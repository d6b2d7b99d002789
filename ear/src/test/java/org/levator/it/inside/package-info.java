/**
 * What Arquillian takes into the server, beside the clinic: calls of the shipped boundaries as any person with any role and any place in a
 * circle of care, each in a transaction that is rolled back. It knows no feature; arguments are made from types.
 */
package org.levator.it.inside;
