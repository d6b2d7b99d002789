package org.levator.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** What the pages' own scripts call: JSON, same origin, with our header; {@code RequestGate} lets nothing else through (IN-6). */
@ApplicationPath("/api")
public class Api extends Application {}
