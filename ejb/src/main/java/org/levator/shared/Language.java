package org.levator.shared;

import java.util.Locale;

/** The two languages of the clinic, its patients and its letters. */
public enum Language {
    EN(Locale.CANADA),
    FR(Locale.CANADA_FRENCH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    public static Language of(Locale locale) {
        return locale.getLanguage().equals("fr") ? FR : EN;
    }
}
