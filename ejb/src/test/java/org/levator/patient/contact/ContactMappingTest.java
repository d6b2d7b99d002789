package org.levator.patient.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.levator.Rule;
import org.levator.access.Opened;
import org.levator.mapping.Case;
import org.levator.mapping.Schema;
import org.levator.shared.SubmissionKey;

class ContactMappingTest {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Instant NOW = Instant.parse("2026-11-22T15:00:00.123456Z");

    final Case row = Schema.commit(Case::add);

    @ParameterizedTest
    @EnumSource(ContactKind.class)
    @Rule("PAT-5")
    void what_was_agreed_comes_back_as_it_was_said(ContactKind kind) {
        var contact = contact(kind);
        in(c -> {
            c.add(contact);
            c.add(Agreement.given(contact, answer(contact, kind.scopes()), row.clinician(), NOW, TODAY));
            c.add(Agreement.given(contact, answer(contact, Set.of()), row.clinician(), NOW.plusSeconds(1), TODAY));
            return null;
        });

        var said = in(c ->
                c.said(row.patient()).values().stream().flatMap(List::stream).toList());
        assertThat(said).extracting(Agreement::agreed).containsExactlyInAnyOrder(kind.scopes(), Set.of());
        assertThat(said).extracting(Agreement::about).containsOnly("breathing");
        assertThat(all()).extracting(Contact::name).containsExactly("Robin Vale");
    }

    @ParameterizedTest
    @EnumSource(
            value = Scope.class,
            names = {"RECORD", "REMINDERS", "RECEIPTS", "STATEMENTS"})
    @Rule("PAT-5")
    void the_database_gives_a_partner_no_part_of_the_record(Scope scope) throws SQLException {
        var partner = contact(ContactKind.PARTNER);
        in(c -> {
            c.add(partner);
            return null;
        });
        for (var kind : ContactKind.values()) {
            try (var database = Schema.asOwner();
                    var insert = database.prepareStatement(
                            """
                            insert into contact_agreement (id, contact_id, kind, agreed, speaker, agreed_on, recorded_by_id, recorded_at)
                            values (gen_random_uuid(), ?, ?, ?, 'PATIENT', current_date, ?, now())
                            """)) {
                insert.setObject(1, partner.id().uuid());
                insert.setString(2, kind.name());
                insert.setString(3, "TALK " + scope.name());
                insert.setObject(4, row.clinician().uuid());
                assertThatThrownBy(insert::execute).hasMessageContaining("violates");
            }
        }
    }

    @Test
    @Rule("PAT-5")
    void whoever_is_gone_stays_known_and_can_be_changed_in_nothing_else() {
        var partner = contact(ContactKind.PARTNER);
        in(c -> {
            c.add(partner);
            return null;
        });
        in(c -> {
            c.said(row.patient()).keySet().forEach(contact -> contact.gone(TODAY));
            return null;
        });

        assertThat(all()).extracting(Contact::isAround).containsExactly(false);
    }

    @Test
    @Rule({"PAT-5", "AZ-2"})
    void somebody_around_another_patient_is_not_there() {
        var contact = contact(ContactKind.PARTNER);
        in(c -> {
            c.add(contact);
            return null;
        });
        var other = Schema.commit(Case::add);

        assertThat(isFound(contact, row)).isTrue();
        assertThat(isFound(contact, other)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update contact set kind = 'SOMEONE_ELSE'",
                "delete from contact",
                "update contact_agreement set agreed = 'RECORD'",
                "delete from contact_agreement"
            })
    @Rule({"PAT-5", "DI-4"})
    void the_application_cannot_rewrite_what_was_agreed(String sql) throws SQLException {
        try (var connection = Schema.asApplication();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("permission denied");
        }
    }

    private Contact contact(ContactKind kind) {
        return Contact.named(
                new AddContact(SubmissionKey.random(), row.patient(), kind, "Robin Vale", null), row.clinician(), NOW);
    }

    private AnswerScopes answer(Contact contact, Set<Scope> agreed) {
        return new AnswerScopes(
                SubmissionKey.random(), row.patient(), contact.id(), agreed, Speaker.PATIENT, "breathing", TODAY);
    }

    private static boolean isFound(Contact contact, Case by) {
        return in(c -> c.find(contact.id(), Opened.patient(by.patient(), by.clinician()))
                .isPresent());
    }

    private List<Contact> all() {
        return in(c -> List.copyOf(c.said(row.patient()).keySet()));
    }

    private static <T> T in(Function<Contacts, T> work) {
        return Schema.commit(em -> work.apply(Schema.in(em, new Contacts())));
    }
}
