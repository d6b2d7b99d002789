package org.levator.letter;

/** A file to hand out; the name says nothing about the patient. */
public record LetterFile(String name, String type, byte[] bytes) {
    static final String PDF = "application/pdf";
    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Override
    public String toString() {
        return "LetterFile[" + name + "]";
    }
}
