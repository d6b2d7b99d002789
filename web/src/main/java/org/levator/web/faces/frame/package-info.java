/**
 * What stands around every page: its places, and who is signed in.
 */
package org.levator.web.faces.frame;
