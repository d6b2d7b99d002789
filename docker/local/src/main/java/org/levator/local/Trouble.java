package org.levator.local;

/** A start that cannot go on, said in words for the person at the terminal. */
public class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1;

    Trouble(String sentence) {
        super(sentence);
    }

    Trouble(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
