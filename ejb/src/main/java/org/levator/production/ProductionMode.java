package org.levator.production;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What the environment asks for, and what in it would betray a real clinic (SC-4). */
public record ProductionMode(Map<String, String> environment) {
    private static final int SHORTEST_SECRET = 32;

    /** How every secret begins that the launcher makes for a demo clinic, and the password of its people. */
    private static final String DEMO_SECRET = "levator-demo";

    /** The stage of its pages, where no other is asked for. */
    private static final String PRODUCTION = "Production";

    public ProductionMode {
        environment = Map.copyOf(environment);
    }

    public static ProductionMode here() {
        return new ProductionMode(System.getenv());
    }

    public boolean isOn() {
        return Boolean.parseBoolean(value("LEVATOR_PRODUCTION"));
    }

    /** Whether what helps a developer may be shown: {@code LEVATOR_TIMING=true}, and never in production. */
    public boolean tellsTiming() {
        return Boolean.parseBoolean(value("LEVATOR_TIMING")) && !isOn();
    }

    /** Sentences for the operator, one for each thing to put right; none outside production mode. */
    Stream<String> objections(ClinicMark mark, DatabaseRole role) {
        return isOn()
                ? Stream.of(signIn(), secret(), cookie(), stage(), mark.objection(), role.objection())
                        .filter(Objects::nonNull)
                : Stream.empty();
    }

    private String signIn() {
        return value("LEVATOR_OIDC_ISSUER").startsWith("https://")
                ? null
                : "LEVATOR_OIDC_ISSUER is not an https address: passwords and sign-ins could be read on their way.";
    }

    private String secret() {
        var secret = value("LEVATOR_OIDC_SECRET");
        return secret.length() >= SHORTEST_SECRET && !secret.startsWith(DEMO_SECRET)
                ? null
                : "LEVATOR_OIDC_SECRET is a demo secret or shorter than %d characters: make a random one, here and in Keycloak."
                        .formatted(SHORTEST_SECRET);
    }

    private String cookie() {
        return Boolean.parseBoolean(value("LEVATOR_SECURE_COOKIE"))
                ? null
                : "LEVATOR_SECURE_COOKIE is not true: the session cookie could travel without encryption.";
    }

    private String stage() {
        return environment.getOrDefault("LEVATOR_STAGE", PRODUCTION).equals(PRODUCTION)
                ? null
                : "LEVATOR_STAGE is not Production: faults would be logged with what was typed.";
    }

    private String value(String name) {
        return environment.getOrDefault(name, "");
    }

    /** Values of the environment are passwords. */
    @Override
    public String toString() {
        return isOn() ? "production" : "not production";
    }
}
