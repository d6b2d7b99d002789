package org.levator.directory;

/** What a recipient does. Only those who treat are told that information is withheld (LET-2). */
public enum Profession {
    FAMILY_PHYSICIAN(true),
    NURSE_PRACTITIONER(true),
    GYNAECOLOGIST(true),
    SEX_THERAPIST(true),
    PSYCHOLOGIST(true),
    PSYCHOTHERAPIST(true),
    PHYSIOTHERAPIST(true),
    INSURER(false),
    OTHER(false);

    private final boolean treating;

    Profession(boolean treating) {
        this.treating = treating;
    }

    public boolean isTreating() {
        return treating;
    }
}
