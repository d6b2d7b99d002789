package org.levator.local;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * Passwords made up once per data folder. PostgreSQL asks for them (scram) on loopback too: another user of the machine
 * must not read the clinic, and what the application's role may not do holds only if nobody can step over to the owner.
 */
final class Secrets {
    private static final String FILE = "secrets.properties";
    private static final SecureRandom RANDOM = new SecureRandom();
    private final Folder folder;
    private final Properties values;

    Secrets(Folder folder) {
        this.folder = folder;
        this.values = folder.load(FILE);
    }

    /** The OIDC client's, marked as a demo's: production mode does not take it. */
    String signIn() {
        return "levator-demo-" + of("oidc.client");
    }

    synchronized String of(String name) {
        if (values.getProperty(name) == null) {
            var bytes = new byte[24];
            RANDOM.nextBytes(bytes);
            values.setProperty(name, HexFormat.of().formatHex(bytes));
            folder.store(FILE, values, "Made by the launcher for this clinic alone.");
        }
        return values.getProperty(name);
    }
}
