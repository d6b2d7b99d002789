package org.levator.web.faces;

import java.util.regex.Pattern;

/** A path of this application that a request may be sent back to, never another site. */
final class OwnPath {
    private static final Pattern PATH = Pattern.compile("/(?!/)[A-Za-z0-9._/-]*(?:\\?[A-Za-z0-9._=&%-]*)?");
    private static final String HOME = "/home";

    private OwnPath() {}

    static String orHome(String path) {
        return path != null && PATH.matcher(path).matches() ? path : HOME;
    }
}
