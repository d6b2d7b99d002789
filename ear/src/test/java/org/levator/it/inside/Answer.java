package org.levator.it.inside;

/**
 * What a call came to.
 *
 * @param outcome RETURNED, RULE, NOT_FOUND, ROLE or FAULT
 * @param allowed access rows of the transaction that say so
 * @param denied denial rows that outlived it
 * @param detail types only
 */
public record Answer(String outcome, int allowed, int denied, String detail) {
    String line() {
        return outcome + "\t" + allowed + "\t" + denied + "\t" + detail.replaceAll("\\s+", " ");
    }

    public static Answer read(String line) {
        var parts = line.strip().split("\t", 4);
        return new Answer(
                parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), parts.length > 3 ? parts[3] : "");
    }
}
