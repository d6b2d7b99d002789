package org.levator.web.note;

/**
 * One part of a note in words.
 *
 * @param name of the field that holds it: {@code SUBJECTIVE}, {@code PAIN}; all findings are {@code findings}
 */
public record NotePart(String name, String label, String text) {
    @Override
    public String toString() {
        return "NotePart[" + name + "]";
    }
}
