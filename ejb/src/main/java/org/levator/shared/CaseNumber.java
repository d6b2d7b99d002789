package org.levator.shared;

/** The clinic's own number of a case, for instance {@code L-20418}. */
public final class CaseNumber {
    private CaseNumber() {}

    /** However it was typed. */
    public static String of(String typed) {
        return "L-" + typed.replaceAll("\\D", "");
    }
}
