package org.levator.web.consent;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/** A call by a script of our own pages: JSON, with our header, from our own origin (IN-6). */
final class OwnCall {
    private OwnCall() {}

    static boolean is(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null
                && type.startsWith("application/json")
                && "stop".equals(request.getHeader("X-Levator"))
                && isSameSite(request.getHeader("Sec-Fetch-Site"))
                && isHere(request.getHeader("Origin"), request.getHeader("Host"));
    }

    private static boolean isSameSite(String site) {
        return site == null || site.equals("same-origin");
    }

    private static boolean isHere(String origin, String host) {
        try {
            return origin != null
                    && host != null
                    && host.equals(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException notAnOrigin) {
            return false;
        }
    }
}
