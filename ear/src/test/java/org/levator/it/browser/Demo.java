package org.levator.it.browser;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.levator.it.TestClinic;

/** What the demo clinic holds, and what the database holds after a person has worked at the screen. */
final class Demo {
    private Demo() {}

    /** The id of a demo row, which follows from its name: {@code visit today 4}, {@code case 1}. */
    static UUID id(String name) {
        try {
            var hash =
                    MessageDigest.getInstance("MD5").digest(("levator demo " + name).getBytes(StandardCharsets.UTF_8));
            var hex = HexFormat.of().formatHex(hash);
            return UUID.fromString(hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** The one value that the query finds; a failure when it finds none or several. */
    static String one(String sql, Object... values) {
        var found = TestClinic.column(sql, values);
        if (found.size() != 1) throw new AssertionError(found.size() + " rows instead of one: " + sql);
        return found.get(0);
    }

    static long count(String sql, Object... values) {
        return Long.parseLong(one("select count(*) " + sql, values));
    }
}
