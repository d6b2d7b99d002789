/**
 * What runs inside the server, in a small application beside the clinic: it calls the shipped boundaries as any person with any role and
 * any place in a circle of care, each call in a transaction that is rolled back. It knows no feature; arguments are made from types.
 */
package org.levator.it.inside;
