/**
 * Each request on its way to a page: from our own pages only, one at a time, counted; and what Faces needs to serve it.
 */
package org.levator.web.faces.request;
