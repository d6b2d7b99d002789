package org.levator.production;

/** As whom the database knows the application: by what it may do there. */
enum DatabaseRole {
    APPLICATION(null),
    REWRITES(
            "LEVATOR_DB_USER may change or delete what must stand as it was written (the access log, signed notes, consent, issued letters):"
                    + " give the application the role levator_app, never the owner's.");

    private final String objection;

    DatabaseRole(String objection) {
        this.objection = objection;
    }

    String objection() {
        return objection;
    }
}
