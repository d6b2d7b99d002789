package org.levator.consent.talk;

/** A part of an exam that is asked, answered and stopped by itself. Who is present is never a component. */
public enum Component {
    EXTERNAL_LOOK(false),
    EXTERNAL_TOUCH(false),
    TRANSPERINEAL_ULTRASOUND(false),
    OWN_INSERTION(false),
    VESTIBULE(true),
    VAGINAL(true),
    RECTAL(true),
    PROBE(true),
    THERAPIST_TRAINER(true);

    private final boolean needsAuthorisation;

    Component(boolean needsAuthorisation) {
        this.needsAuthorisation = needsAuthorisation;
    }

    /** Work of another person's hand or instrument beyond the labia or the anal verge. */
    public boolean needsAuthorisation() {
        return needsAuthorisation;
    }

    /** Something enters, by whosever hand: what a pause of internal work covers. */
    public boolean isInternal() {
        return needsAuthorisation || this == OWN_INSERTION;
    }
}
