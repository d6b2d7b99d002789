package org.levator.web.patient;

import java.io.Serializable;
import org.levator.patient.InterpreterWish;

/** Who usually interprets and how, while it is being typed. */
public class InterpreterForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String interpreterName;
    private InterpreterWish.Manner interpreterManner;
    private boolean interpreterFamily;

    void show(InterpreterWish wish) {
        if (wish != null) {
            interpreterName = wish.name();
            interpreterManner = wish.manner();
            interpreterFamily = wish.family();
        }
    }

    /** {@code null} when nothing was typed. */
    InterpreterWish toWish() {
        return Typed.any(interpreterName) || interpreterManner != null || interpreterFamily
                ? new InterpreterWish(interpreterName, interpreterManner, interpreterFamily)
                : null;
    }

    public String getInterpreterName() {
        return interpreterName;
    }

    public void setInterpreterName(String interpreterName) {
        this.interpreterName = interpreterName;
    }

    public InterpreterWish.Manner getInterpreterManner() {
        return interpreterManner;
    }

    public void setInterpreterManner(InterpreterWish.Manner interpreterManner) {
        this.interpreterManner = interpreterManner;
    }

    public boolean isInterpreterFamily() {
        return interpreterFamily;
    }

    public void setInterpreterFamily(boolean interpreterFamily) {
        this.interpreterFamily = interpreterFamily;
    }
}
