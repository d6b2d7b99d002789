package org.levator.web.faces.frame;

import java.util.Set;

/** A place of the rail, the key that leads there after {@code g}, and the roles that may use it. */
public enum Place {
    HOME("/home", 'h', Set.of("**")),
    CASELOAD("/caseload", 'c', Set.of("therapist", "assistant", "student")),
    LETTERS("/letters", 'l', Set.of("therapist", "assistant", "student", "reception")),
    DIRECTORY("/directory", 'd', Set.of("therapist", "assistant", "student", "reception", "clinic-admin")),
    COVER("/cover", 'a', Set.of("clinic-admin")),
    WISHES("/another-therapist", 'w', Set.of("reception", "clinic-admin")),
    PEOPLE("/people", 'p', Set.of("clinic-admin")),
    ACCESS_LOG("/access-log", 'j', Set.of("privacy-officer"));

    private final String path;
    private final char key;
    private final Set<String> roles;

    Place(String path, char key, Set<String> roles) {
        this.path = path;
        this.key = key;
        this.roles = roles;
    }

    public String path() {
        return path;
    }

    public String getPath() {
        return path;
    }

    public char getKey() {
        return key;
    }

    Set<String> roles() {
        return roles;
    }
}
