package org.levator.patient;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.levator.shared.PlainText;
import org.levator.shared.Text;

/**
 * Who usually interprets and how, where somebody does; each visit says what really happened.
 *
 * @param name of the person, or the service's number for the clinic
 * @param family family or a friend, because she asked for it (PAT-7): there is no other way to have them here
 */
@Embeddable
public record InterpreterWish(
        @PlainText(max = 200) String name, @Enumerated(EnumType.STRING) Manner manner, Boolean family)
        implements Serializable {
    public InterpreterWish {
        name = Text.clean(name);
        family = Boolean.TRUE.equals(family);
    }

    /** How the interpreter takes part. */
    public enum Manner {
        IN_ROOM,
        PHONE,
        VIDEO
    }

    @Override
    public String toString() {
        return "InterpreterWish[•••]";
    }
}
