package org.levator.web.faces.fault;

import java.security.SecureRandom;

/** What a person reads out to whoever helps her, to find the fault in the log: {@code 4F7K-2M9C}. No letters that look alike. */
record Reference(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "23456789ACDEFGHJKMNPQRTUVWXY";
    private static final String FORM = "[" + LETTERS + "]{4}-[" + LETTERS + "]{4}";

    static Reference random() {
        return new Reference(four() + "-" + four());
    }

    static boolean isOne(String text) {
        return text != null && text.matches(FORM);
    }

    private static String four() {
        return RANDOM.ints(4, 0, LETTERS.length())
                .mapToObj(index -> String.valueOf(LETTERS.charAt(index)))
                .reduce("", String::concat);
    }

    @Override
    public String toString() {
        return text;
    }
}
