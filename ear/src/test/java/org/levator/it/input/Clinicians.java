package org.levator.it.input;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.levator.it.Visitor;
import org.levator.it.web.NewCase;

/** Who types: each with a sign-in of these tests alone, as they change the language. */
final class Clinicians {
    private static final Map<String, Visitor> SIGNED_IN = new ConcurrentHashMap<>();

    private static NewCase again;

    private Clinicians() {}

    static Visitor priya() {
        return known("priya.natarajan");
    }

    static Visitor hannah() {
        return known("hannah.weiss");
    }

    static Visitor renee() {
        return known("renee.gagnon");
    }

    static Visitor ines() {
        return known("ines.ferreira");
    }

    static Visitor tomas() {
        return known("tomas.lindgren");
    }

    /** A patient of Priya's of one test alone. */
    static NewCase hers() {
        return NewCase.of(priya());
    }

    /** One whose record may be typed into again and again. */
    static synchronized NewCase hersAgain() {
        if (again == null) {
            again = hers();
        }
        return again;
    }

    private static Visitor known(String account) {
        return SIGNED_IN
                .computeIfAbsent(account, Visitor::signedIn)
                .forgetting()
                .reading("en");
    }
}
