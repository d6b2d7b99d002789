package org.levator.web.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Principal;
import java.util.HexFormat;

/** Tells one account from another without its name: pages announce it to one another when somebody signs in again. */
final class Account {
    private static final int BYTES = 16;

    private Account() {}

    static String of(Principal person) {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256").digest(person.getName().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
