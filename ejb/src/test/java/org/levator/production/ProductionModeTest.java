package org.levator.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.levator.Rule;

class ProductionModeTest {
    static final Map<String, String> SOUND = Map.of(
            "LEVATOR_PRODUCTION", "true",
            "LEVATOR_OIDC_ISSUER", "https://clinic.example/realms/levator",
            "LEVATOR_OIDC_SECRET", "0123456789abcdef0123456789abcdef",
            "LEVATOR_SECURE_COOKIE", "true");

    @Test
    @Rule("SC-4")
    void a_sound_clinic_starts() {
        assertThat(new ProductionMode(SOUND).objections(ClinicMark.REAL, DatabaseRole.APPLICATION))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http://clinic.example/realms/levator", "clinic.example"})
    @Rule("SC-4")
    void sign_in_without_encryption_is_not_started(String issuer) {
        assertThat(with("LEVATOR_OIDC_ISSUER", issuer).objections(ClinicMark.REAL, DatabaseRole.APPLICATION))
                .singleElement()
                .asString()
                .startsWith("LEVATOR_OIDC_ISSUER");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "levator-demo",
                "levator-demo-0123456789abcdef0123456789abcdef",
                "${LEVATOR_OIDC_SECRET}",
                "0123456789abcdef0123456789abcde"
            })
    @Rule("SC-4")
    void a_demo_secret_is_not_started_with(String secret) {
        assertThat(with("LEVATOR_OIDC_SECRET", secret).objections(ClinicMark.REAL, DatabaseRole.APPLICATION))
                .singleElement()
                .asString()
                .startsWith("LEVATOR_OIDC_SECRET");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "false", "yes"})
    @Rule("SC-4")
    void a_cookie_that_travels_in_the_open_is_not_started_with(String secure) {
        assertThat(with("LEVATOR_SECURE_COOKIE", secure).objections(ClinicMark.REAL, DatabaseRole.APPLICATION))
                .singleElement()
                .asString()
                .startsWith("LEVATOR_SECURE_COOKIE");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "REAL")
    @Rule("SC-4")
    void a_database_of_another_kind_is_not_started_on(ClinicMark mark) {
        assertThat(new ProductionMode(SOUND).objections(mark, DatabaseRole.APPLICATION))
                .containsExactly(mark.objection());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Development", "UnitTest", "production", ""})
    @Rule({"SC-4", "AU-4"})
    void a_developers_stage_is_not_started_in(String stage) {
        assertThat(with("LEVATOR_STAGE", stage).objections(ClinicMark.REAL, DatabaseRole.APPLICATION))
                .singleElement()
                .asString()
                .startsWith("LEVATOR_STAGE");
        assertThat(with("LEVATOR_STAGE", "Production").objections(ClinicMark.REAL, DatabaseRole.APPLICATION))
                .isEmpty();
    }

    @Test
    @Rule({"SC-4", "DI-4"})
    void nobody_who_may_rewrite_the_record_is_started_as() {
        assertThat(new ProductionMode(SOUND).objections(ClinicMark.REAL, DatabaseRole.REWRITES))
                .containsExactly(DatabaseRole.REWRITES.objection());
    }

    @Test
    @Rule("SC-4")
    void all_that_is_to_be_put_right_is_said_at_once() {
        var nothing = new ProductionMode(Map.of("LEVATOR_PRODUCTION", "true"));
        assertThat(nothing.objections(ClinicMark.DEMO, DatabaseRole.APPLICATION))
                .hasSize(4);
    }

    @Test
    void outside_production_everything_starts() {
        assertThat(new ProductionMode(Map.of()).objections(ClinicMark.DEMO, DatabaseRole.APPLICATION))
                .isEmpty();
        assertThat(with("LEVATOR_PRODUCTION", "false").objections(ClinicMark.DEMO, DatabaseRole.APPLICATION))
                .isEmpty();
    }

    @Test
    @Rule("SC-4")
    void timing_is_told_to_developers_only() {
        assertThat(with("LEVATOR_TIMING", "true").tellsTiming()).isFalse();
        assertThat(new ProductionMode(Map.of("LEVATOR_TIMING", "true")).tellsTiming())
                .isTrue();
        assertThat(new ProductionMode(Map.of()).tellsTiming()).isFalse();
    }

    @Test
    void its_secrets_do_not_print_themselves() {
        assertThat(new ProductionMode(SOUND)).asString().isEqualTo("production");
    }

    private static ProductionMode with(String name, String value) {
        var environment = new HashMap<>(SOUND);
        environment.put(name, value);
        return new ProductionMode(environment);
    }
}
