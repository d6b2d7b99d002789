package org.levator.it.input;

import java.util.List;
import org.levator.it.TestClinic;

/** What the database holds, wherever it stands. */
final class Kept {
    private static final String COLUMNS =
            """
            select string_agg(format('select %I::text from levator.%I where position(''MARK'' in %I::text) > 0', column_name, table_name, column_name),
                ' union all ')
            from information_schema.columns join information_schema.tables using (table_schema, table_name)
            where table_schema = 'levator' and table_type = 'BASE TABLE' and data_type in ('text', 'character varying', 'json', 'jsonb')
            """;
    private final List<String> texts;

    private Kept(List<String> texts) {
        this.texts = texts;
    }

    /** @param mark letters that stand in all of them */
    static Kept with(String mark) {
        return new Kept(TestClinic.column(TestClinic.column(COLUMNS).get(0).replace("MARK", mark)));
    }

    /** As a column of its own, or as a part of a note, whose lines are set in by a tab. */
    boolean holds(String text) {
        return texts.stream().anyMatch(kept -> kept.equals(text) || kept.contains(text.replace("\n", "\n\t")));
    }

    @Override
    public String toString() {
        return texts.toString();
    }
}
