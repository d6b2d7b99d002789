/**
 * Starts a whole clinic on one machine without Docker: PostgreSQL, Keycloak and WildFly with Levator in it. Used by
 * {@code ./levator}, by the tests and by the benchmarks.
 *
 * <p>It knows the rest of the project by folders only (migrations, EAR, provisioned server, realm), so it depends on no
 * module of it. Everything it writes lies in one data folder; everything it starts is a child process whose pid is kept
 * there, so that a later start can clean up after one that was killed.
 */
package org.levator.local;
