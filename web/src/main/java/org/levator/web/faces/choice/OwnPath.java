package org.levator.web.faces.choice;

import jakarta.servlet.ServletContext;
import java.net.MalformedURLException;
import java.util.regex.Pattern;

/** A path of this application that a request may be sent back to, never another site. */
public final class OwnPath {
    private static final Pattern PATH = Pattern.compile("/(?!/)[A-Za-z0-9._/-]*(?:\\?[A-Za-z0-9._=&%+-]*)?");
    private static final String HOME = "/home";

    private OwnPath() {}

    /** A page of ours as it is called; anything else is not repeated. */
    public static String orUnknown(String path, ServletContext pages) {
        try {
            var view = path.replaceFirst("\\.xhtml$", "") + ".xhtml";
            return PATH.matcher(path).matches() && pages.getResource(view) != null ? path : "no page";
        } catch (MalformedURLException notAPath) {
            return "no page";
        }
    }

    public static String orHome(String path) {
        return path != null && PATH.matcher(path).matches() ? path : HOME;
    }
}
