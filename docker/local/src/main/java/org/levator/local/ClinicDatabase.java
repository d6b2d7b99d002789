package org.levator.local;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The roles and databases inside PostgreSQL. The owner's role migrates, the application's role has what the migrations
 * grant it and nothing else; Keycloak has a database of its own in the same server.
 */
final class ClinicDatabase {
    static final String OWNER = "levator_owner";
    static final String APP = "levator_app";
    private static final String CLINIC = "levator";
    private static final String SIGN_IN = "keycloak";
    private final Postgres postgres;
    private final Secrets secrets;

    ClinicDatabase(Postgres postgres, Secrets secrets) {
        this.postgres = postgres;
        this.secrets = secrets;
    }

    void create() {
        try (var server = postgres.superuser("postgres")) {
            role(server, OWNER);
            role(server, APP);
            role(server, SIGN_IN);
            database(server, CLINIC, OWNER);
            run(server, "revoke all on database levator from public");
            run(server, "grant connect, temporary on database levator to " + APP);
            run(server, "alter role " + OWNER + " in database levator set search_path = levator, public");
            run(server, "alter role " + APP + " in database levator set search_path = levator, public");
            database(server, SIGN_IN, SIGN_IN);
            run(server, "revoke all on database keycloak from public");
        } catch (SQLException e) {
            throw new Trouble("The clinic's database could not be made: " + e.getMessage(), e);
        }
    }

    /** Forgets Keycloak's store, so that the realm is imported anew. */
    void dropSignIn() {
        drop(SIGN_IN);
    }

    /** Forgets every row of the clinic. */
    void dropClinic() {
        drop(CLINIC);
    }

    private void drop(String database) {
        try (var server = postgres.superuser("postgres")) {
            run(server, "drop database if exists " + database + " with (force)");
        } catch (SQLException e) {
            throw new Trouble("The database %s could not be dropped: %s".formatted(database, e.getMessage()), e);
        }
    }

    Access owner() {
        return new Access(postgres.url(CLINIC), OWNER, secrets.of("db." + OWNER));
    }

    Access app() {
        return new Access(postgres.url(CLINIC), APP, secrets.of("db." + APP));
    }

    Access signIn() {
        return new Access(postgres.url(SIGN_IN), SIGN_IN, secrets.of("db." + SIGN_IN));
    }

    private void role(Connection server, String name) throws SQLException {
        if (!exists(server, "select 1 from pg_roles where rolname = ?", name)) {
            run(server, "create role " + name + " login");
        }
        run(server, "alter role " + name + " password '" + secrets.of("db." + name) + "'");
    }

    private static void database(Connection server, String name, String owner) throws SQLException {
        if (!exists(server, "select 1 from pg_database where datname = ?", name)) {
            run(server, "create database " + name + " owner " + owner);
        }
    }

    private static boolean exists(Connection server, String question, String name) throws SQLException {
        try (var statement = server.prepareStatement(question)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void run(Connection server, String sql) throws SQLException {
        try (var statement = server.createStatement()) {
            statement.execute(sql);
        }
    }
}
