package org.levator.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levator.Rule;
import org.levator.mapping.Case;
import org.levator.mapping.Schema;
import org.levator.shared.Address;
import org.levator.shared.BrokenRule;
import org.levator.shared.Language;
import org.levator.shared.Province;
import org.levator.shared.RecipientId;
import org.levator.shared.SubmissionKey;
import org.levator.shared.server.StatementTally;

class DirectoryMappingTest {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    final Case row = Schema.commit(Case::add);

    @Test
    @Rule("LET-5")
    void a_recipient_comes_back_with_its_wait_as_of_the_day() {
        var id = Schema.commit(em -> {
            var recipient = Recipient.entered(entry("Dre Élise Côté", 12), row.clinician(), Instant.EPOCH, TODAY);
            em.persist(recipient);
            return recipient.id();
        });

        var found = Schema.commit(em -> em.find(Recipient.class, id).row());
        assertThat(found.waiting()).isEqualTo(new WaitingTime(12, TODAY));
        assertThat(found.addressLines())
                .containsExactly("Dre Élise Côté, MD", "Clinique Rideau", "1, rue Rideau", "Ottawa ON K1N 8S7");
    }

    @Test
    @Rule("LET-5")
    void without_a_known_wait_none_is_kept() {
        var id = Schema.commit(em -> {
            var recipient = Recipient.entered(entry("Dr. Alice Hall", null), row.clinician(), Instant.EPOCH, TODAY);
            em.persist(recipient);
            return recipient.id();
        });

        assertThat(Schema.commit(em -> em.find(Recipient.class, id).row()).waiting())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zoë", "RIDEAU-", "gatineau-"})
    void the_directory_is_searched_by_name_organisation_and_city(String text) {
        var mark = UUID.randomUUID().toString();
        Schema.commit(em -> {
            var entry = entry("Zoë " + mark, null, "Rideau-" + mark, "Gatineau-" + mark);
            em.persist(Recipient.entered(entry, row.clinician(), Instant.EPOCH, TODAY));
            return null;
        });

        var found = Schema.commit(em -> recipients(em).matching(text));
        assertThat(found).extracting(RecipientRow::name).contains("Zoë " + mark);
        List<RecipientRow> literal = Schema.commit(em -> recipients(em).matching("%" + mark));
        assertThat(literal).isEmpty();
    }

    @Test
    @Rule("DI-1")
    void of_two_corrections_of_one_entry_the_second_is_not_written_over_the_first() {
        var id = Schema.commit(em -> {
            var recipient = Recipient.entered(entry("Dr. Ada Roy", 3), row.clinician(), Instant.EPOCH, TODAY);
            em.persist(recipient);
            return recipient.id();
        });
        var seen = Schema.commit(em -> recipients(em).get(id).row()).version();

        correct(id, entry(seen, "Dr. Ada Roy", 9, "Clinique Rideau", "Hull"));

        assertThatThrownBy(() -> correct(id, entry(seen, "Dr. Ada Leroy", 3, "Clinique Rideau", "Ottawa")))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(DirectoryRule.CHANGED_MEANWHILE));
        var stands = Schema.commit(em -> recipients(em).get(id).row());
        assertThat(stands.waiting().weeks()).isEqualTo(9);
        correct(id, entry(stands.version(), "Dr. Ada Leroy", 9, "Clinique Rideau", "Hull"));
        assertThat(Schema.commit(em -> recipients(em).get(id).row()).name()).isEqualTo("Dr. Ada Leroy");
    }

    private void correct(RecipientId id, RecipientEntry entry) {
        Schema.commit(em -> {
            recipients(em).get(id).correct(entry, row.clinician(), Instant.EPOCH, TODAY);
            return null;
        });
    }

    @Test
    void a_hundred_recipients_cost_as_many_statements_as_three() {
        var few = add(3);
        var many = add(100);

        assertThat(statements(few, 3)).isEqualTo(statements(many, 100)).isEqualTo(1);
    }

    /** @return what their names have in common */
    private String add(int number) {
        var mark = UUID.randomUUID().toString();
        return Schema.commit(em -> {
            for (int i = 0; i < number; i++) {
                em.persist(Recipient.entered(entry(mark + " " + i, 4), row.clinician(), Instant.EPOCH, TODAY));
            }
            return mark;
        });
    }

    private static int statements(String text, int number) {
        return Schema.commit(em -> {
            StatementTally.reset();
            assertThat(recipients(em).matching(text)).hasSize(number);
            return StatementTally.soFar();
        });
    }

    private static Recipients recipients(jakarta.persistence.EntityManager em) {
        var recipients = new Recipients();
        recipients.em = em;
        return recipients;
    }

    private static RecipientEntry entry(String name, Integer weeks) {
        return entry(name, weeks, "Clinique Rideau", "Ottawa");
    }

    private static RecipientEntry entry(String name, Integer weeks, String organisation, String city) {
        return entry(0, name, weeks, organisation, city);
    }

    private static RecipientEntry entry(int seen, String name, Integer weeks, String organisation, String city) {
        return new RecipientEntry(
                SubmissionKey.random(),
                null,
                seen,
                Profession.GYNAECOLOGIST,
                name,
                "MD",
                organisation,
                new Address("1, rue Rideau", city, Province.ON, "K1N 8S7"),
                "613 555-0101",
                null,
                null,
                Language.FR,
                true,
                true,
                WhoMayRefer.NOT_KNOWN,
                weeks,
                null);
    }
}
