package org.levator.web.faces.fault;

import java.io.Serializable;

/** One field in which two people's versions of a form differ; a text may be empty. */
public record Difference(String label, String mine, String theirs) implements Serializable {
    @Override
    public String toString() {
        return "Difference[" + label + "]";
    }
}
