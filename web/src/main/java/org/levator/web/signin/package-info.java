/**
 * Coming and going. Who somebody is, is Keycloak's business, and WildFly's OIDC client asks it; here is only what that
 * client leaves out: a new session id at sign-in (AS-1), the end of both sessions at sign-out (AS-4) and after a while
 * without input, and signing in again in place (AS-3).
 */
package org.levator.web.signin;
