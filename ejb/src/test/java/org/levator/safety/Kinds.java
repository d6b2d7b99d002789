package org.levator.safety;

import java.util.Map;
import org.levator.safety.action.ReleasedBy;
import org.levator.safety.screen.Pauses;

/** Rows of the clinic's list, as the migration loads them. */
final class Kinds {
    static final String SADDLE = "SADDLE_OR_RETENTION";
    static final String WEIGHT = "WEIGHT_OR_SWEATS";

    private Kinds() {}

    static Map<String, RedFlagKind> all() {
        return Map.of(
                SADDLE, new Row(SADDLE, Pauses.ALL_INTIMATE, ReleasedBy.MEDICAL_ASSESSMENT),
                WEIGHT, new Row(WEIGHT, Pauses.NOTHING, ReleasedBy.ANY_ACTION));
    }

    static RedFlagKind of(Pauses pauses, ReleasedBy releasedBy) {
        return new Row("ROW", pauses, releasedBy);
    }

    /** A row without a database. */
    private static class Row extends RedFlagKind {
        private final String code;
        private final Pauses pauses;
        private final ReleasedBy releasedBy;

        Row(String code, Pauses pauses, ReleasedBy releasedBy) {
            this.code = code;
            this.pauses = pauses;
            this.releasedBy = releasedBy;
        }

        @Override
        String code() {
            return code;
        }

        @Override
        Pauses pauses() {
            return pauses;
        }

        @Override
        ReleasedBy releasedBy() {
            return releasedBy;
        }

        @Override
        boolean draftsLetter() {
            return true;
        }

        @Override
        java.time.Instant dueFrom(java.time.Instant raisedAt) {
            return raisedAt.plusSeconds(3600);
        }
    }
}
