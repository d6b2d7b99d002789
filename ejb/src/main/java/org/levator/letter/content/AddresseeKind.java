package org.levator.letter.content;

/** To whom a letter goes: someone in the directory, or, when it is urgent, whoever will be there. */
public enum AddresseeKind {
    DIRECTORY,
    /** "Attending clinician, emergency department". */
    EMERGENCY_DEPARTMENT,
    /** "To the treating physician, by hand of patient". */
    TREATING_PHYSICIAN
}
