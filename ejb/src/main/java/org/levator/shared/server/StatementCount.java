package org.levator.shared.server;

import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts the SQL statements of the running request, so that a list page can be shown to cost a constant number of them. */
public class StatementCount implements StatementInspector {
    @Override
    public String inspect(String sql) {
        StatementTally.addOne();
        return sql;
    }
}
