package org.levator.mapping;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.levator.local.Access;
import org.levator.local.Console;
import org.levator.local.LocalDatabase;
import org.levator.local.Settings;
import org.levator.shared.TestTransaction;
import org.levator.shared.server.RunningTransaction;

/** The migrated schema on a real PostgreSQL, started once for all mapping tests, seen as the application's role sees it. */
public final class Schema {
    private static final LocalDatabase DATABASE = start();
    private static final SessionFactory ENTITIES = PersistenceUnit.on(DATABASE.app());

    private Schema() {}

    /** Runs the work in a transaction of its own, which is committed: a later one reads what the database really kept. */
    public static <T> T commit(Function<EntityManager, T> work) {
        return ENTITIES.fromTransaction(work::apply);
    }

    /** Runs the work in a transaction whose changes nobody else sees. */
    public static void undone(Consumer<EntityManager> work) {
        ENTITIES.inSession(em -> {
            em.getTransaction().begin();
            try {
                work.accept(em);
            } finally {
                em.getTransaction().rollback();
            }
        });
    }

    /** One statement with the application's rights, its values by position, in a transaction of its own. */
    public static void change(String sql, Object... values) {
        commit(em -> {
            var query = em.createNativeQuery(sql);
            for (int i = 0; i < values.length; i++) {
                query.setParameter(i + 1, values[i]);
            }
            return query.executeUpdate();
        });
    }

    /** One statement with the owner's rights, for what the application may not; its values in order. */
    public static void changeAsOwner(String sql, Object... values) {
        try (var owner = asOwner();
                var statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A plain connection with the application's rights, no more. */
    public static Connection asApplication() throws SQLException {
        return connect(DATABASE.app());
    }

    /** A plain connection with the owner's rights, to make what the application may not. */
    public static Connection asOwner() throws SQLException {
        return connect(DATABASE.owner());
    }

    /** For a turn that another transaction has taken, or a row that it has locked. */
    public static boolean isSomebodyWaiting(EntityManager em) {
        return (Boolean) em.createNativeQuery(
                        "select exists (select 1 from pg_locks where locktype in ('advisory', 'transactionid', 'tuple') and not granted)",
                        Boolean.class)
                .getSingleResult();
    }

    private static Connection connect(Access access) throws SQLException {
        return DriverManager.getConnection(access.url(), access.user(), access.password());
    }

    private static LocalDatabase start() {
        var root = Path.of("..").toAbsolutePath().normalize();
        var settings = Settings.of(root, System.getenv())
                .withData(Path.of("target/database").toAbsolutePath())
                .withDemo(true);
        var database = LocalDatabase.open(settings, new Console());
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        return database;
    }

    /** A repository, of whichever package, on that entity manager. */
    public static <T> T in(EntityManager em, T repository) {
        for (var field : repository.getClass().getDeclaredFields()) {
            if (field.isAnnotationPresent(PersistenceContext.class)) {
                set(field, repository, em);
            } else if (field.getType() == RunningTransaction.class) {
                set(field, repository, new TestTransaction());
            }
        }
        return repository;
    }

    private static void set(Field field, Object repository, Object part) {
        field.setAccessible(true);
        try {
            field.set(repository, part);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
