package org.levator.local;

/** How to reach a database as one of its roles. */
public record Access(String url, String user, String password) {
    @Override
    public String toString() {
        return user + "@" + url;
    }
}
