package org.levator.production;

/** What the database says about itself: whose clinic's rows it holds. */
enum ClinicMark {
    REAL(null),
    DEMO("The database holds the demo clinic: real patients need a database of their own, migrated from empty."),
    NONE("The database has no clinic yet: add its row as docs/operations.md says under \"A new clinic\".");

    private final String objection;

    ClinicMark(String objection) {
        this.objection = objection;
    }

    String objection() {
        return objection;
    }
}
