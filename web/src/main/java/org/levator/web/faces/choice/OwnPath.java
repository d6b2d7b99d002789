package org.levator.web.faces.choice;

import java.util.regex.Pattern;

/** A path of this application that a request may be sent back to, never another site. */
public final class OwnPath {
    private static final Pattern PATH = Pattern.compile("/(?!/)[A-Za-z0-9._/-]*(?:\\?[A-Za-z0-9._=&%-]*)?");
    private static final String HOME = "/home";

    private OwnPath() {}

    public static String orHome(String path) {
        return path != null && PATH.matcher(path).matches() ? path : HOME;
    }
}
