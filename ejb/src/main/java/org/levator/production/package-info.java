/**
 * Production mode ({@code LEVATOR_PRODUCTION=true}): what a clinic with real patients must never start with. Not the settings
 * themselves, which the server reads from its environment.
 */
package org.levator.production;
