package org.levator.letter.view;

/** A file to hand out; the name says nothing about the patient. */
public record LetterFile(String name, String type, byte[] bytes) {
    public static final String PDF = "application/pdf";
    public static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Override
    public String toString() {
        return "LetterFile[" + name + "]";
    }
}
