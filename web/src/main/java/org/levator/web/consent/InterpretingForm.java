package org.levator.web.consent;

import java.io.Serializable;
import org.levator.consent.talk.InterpretedBy;
import org.levator.consent.talk.Interpreter;
import org.levator.consent.talk.InterpreterPresence;
import org.levator.patient.PatientDetails;

/** Who interprets while something is explained, in full or in short. */
public class InterpretingForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String name;
    private String language;
    private InterpreterPresence presence;
    private InterpretedBy by;

    /** As she usually has it. Only where all of it is known: a part of it would have to be completed or taken away before anything is kept. */
    void usual(PatientDetails details) {
        var wish = details.interpreterWish();
        if (details.interpreter() == null || wish == null || wish.name() == null || wish.manner() == null) {
            return;
        }
        name = wish.name();
        language = details.interpreter();
        presence = InterpreterPresence.valueOf(wish.manner().name());
        by = wish.family() ? InterpretedBy.FAMILY_AT_HER_WISH : null;
    }

    /** {@code null} when nobody interprets. */
    Interpreter toInterpreter() {
        return isNamed() ? new Interpreter(name, language, presence, by) : null;
    }

    public boolean isNamed() {
        return name != null || language != null || presence != null || by != null;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public InterpreterPresence getPresence() {
        return presence;
    }

    public void setPresence(InterpreterPresence presence) {
        this.presence = presence;
    }

    public InterpretedBy getBy() {
        return by;
    }

    public void setBy(InterpretedBy by) {
        this.by = by;
    }
}
