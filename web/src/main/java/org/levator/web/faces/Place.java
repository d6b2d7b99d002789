package org.levator.web.faces;

import java.util.Set;

/** A place of the rail and the roles that may use it. */
public enum Place {
    HOME("/home", Set.of("**")),
    CASELOAD("/caseload", Set.of("therapist", "assistant", "student")),
    LETTERS("/letters", Set.of("therapist", "assistant", "student", "reception")),
    DIRECTORY("/directory", Set.of("therapist", "assistant", "student", "reception", "clinic-admin")),
    COVER("/cover", Set.of("clinic-admin")),
    ACCESS_LOG("/access-log", Set.of("privacy-officer"));

    private final String path;
    private final Set<String> roles;

    Place(String path, Set<String> roles) {
        this.path = path;
        this.roles = roles;
    }

    public String path() {
        return path;
    }

    public String getPath() {
        return path;
    }

    Set<String> roles() {
        return roles;
    }
}
