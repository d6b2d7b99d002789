package org.levator.it;

import java.time.LocalDate;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** What fails once the demo clinic's day is over says so: its rows are dated from the day on which they were loaded (docs/testing.md). */
public final class OverMidnight implements TestExecutionExceptionHandler, LifecycleMethodExecutionExceptionHandler {
    /** Written once, as it was loaded, whatever tests do since. */
    private static final String LOADED =
            "select starts + 60 from supervision where id = md5('levator demo supervision sam')::uuid";

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
        throw told(thrown);
    }

    @Override
    public void handleBeforeAllMethodExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
        throw told(thrown);
    }

    private static Throwable told(Throwable thrown) {
        try {
            var loaded = LocalDate.parse(TestClinic.column(LOADED).get(0));
            return LocalDate.now().equals(loaded) ? thrown : tellingTheDay(loaded, thrown);
        } catch (AssertionError | LinkageError noClinic) {
            return thrown;
        }
    }

    private static AssertionError tellingTheDay(LocalDate loaded, Throwable thrown) {
        return new AssertionError(
                "The demo clinic's day was " + loaded + ", and it is over (docs/testing.md, Midnight): "
                        + thrown.getMessage(),
                thrown);
    }
}
