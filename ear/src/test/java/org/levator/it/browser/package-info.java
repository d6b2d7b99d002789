/** The product as people have it: a real Chromium, the real sign-in page, the shipped EAR. One class per page or journey. */
package org.levator.it.browser;
