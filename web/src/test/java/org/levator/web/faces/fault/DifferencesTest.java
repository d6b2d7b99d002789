package org.levator.web.faces.fault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.shared.Language;
import org.levator.shared.SubmissionKey;

class DifferencesTest {
    @Test
    @Rule("DI-1")
    void each_field_that_differs_is_shown_in_the_words_of_the_page_and_nothing_that_is_alike() {
        var mine = new WhoForm("she", Language.EN, true, "Robin");
        var theirs = new WhoForm("they", Language.FR, false, "Vale");

        assertThat(new EnglishDifferences().between("patient", mine, theirs))
                .containsExactlyInAnyOrder(
                        new Difference("Pronouns", "she", "they"),
                        new Difference("Language", "English", "French"),
                        new Difference("Neutral messages only", "yes", "no"),
                        new Difference("Interpreter", "Robin", "Vale"));
        assertThat(new EnglishDifferences().between("patient", mine, new WhoForm("she", Language.EN, true, "Robin")))
                .isEmpty();
    }

    @Test
    @Rule("DI-1")
    void a_text_that_somebody_cleared_differs_and_one_that_was_never_there_does_not() {
        var cleared = new WhoForm("", Language.EN, false, null);

        assertThat(new EnglishDifferences().between("patient", cleared, new WhoForm("they", Language.EN, false, "")))
                .containsExactly(new Difference("Pronouns", "", "they"));
    }

    /** As pages have them: read and written by getters and setters, a part of it a form itself. */
    public static class WhoForm {
        private final SubmissionKey key = SubmissionKey.random();
        private final InterpreterForm interpreting = new InterpreterForm();
        private String pronouns;
        private Language language;
        private boolean neutralTextOnly;

        WhoForm(String pronouns, Language language, boolean neutralTextOnly, String interpreter) {
            this.pronouns = pronouns;
            this.language = language;
            this.neutralTextOnly = neutralTextOnly;
            interpreting.interpreter = interpreter;
        }

        public SubmissionKey getKey() {
            return key;
        }

        public InterpreterForm getInterpreting() {
            return interpreting;
        }

        public String getPronouns() {
            return pronouns;
        }

        public void setPronouns(String pronouns) {
            this.pronouns = pronouns;
        }

        public Language getLanguage() {
            return language;
        }

        public void setLanguage(Language language) {
            this.language = language;
        }

        public boolean isNeutralTextOnly() {
            return neutralTextOnly;
        }

        public void setNeutralTextOnly(boolean neutralTextOnly) {
            this.neutralTextOnly = neutralTextOnly;
        }
    }

    /** A part of the form. */
    public static class InterpreterForm {
        private String interpreter;

        public String getInterpreter() {
            return interpreter;
        }

        public void setInterpreter(String interpreter) {
            this.interpreter = interpreter;
        }
    }
}
