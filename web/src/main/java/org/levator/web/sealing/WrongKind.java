package org.levator.web.sealing;

/** What can be said to have been recorded for the wrong patient, and whether its right place is a visit, a case, or chosen later. */
public enum WrongKind {
    CONSENT(Place.VISIT),
    FLAG(Place.VISIT),
    NOTE(Place.VISIT),
    DRAFT(Place.VISIT),
    ADDENDUM(Place.VISIT),
    LETTER(Place.CASE),
    DISCLOSURE(Place.LATER),
    ANSWER(Place.LATER),
    STORY(Place.CASE),
    DESCRIPTION(Place.CASE);

    private final Place place;

    WrongKind(Place place) {
        this.place = place;
    }

    public boolean isOfVisit() {
        return place == Place.VISIT;
    }

    public boolean isOfCase() {
        return place == Place.CASE;
    }

    private enum Place {
        VISIT,
        CASE,
        LATER
    }
}
