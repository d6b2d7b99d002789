package org.levator.note.signed;

/** A signed note as it is printed, with the name that the patient went by when it was signed: signed documents stay (PAT-1). */
public record NoteOnPaper(SignedNote note, String patientName) {
    @Override
    public String toString() {
        return "NoteOnPaper[" + note + "]";
    }
}
