package org.levator.episode.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.Opened;
import org.levator.access.OpenedCase;
import org.levator.mapping.Case;
import org.levator.mapping.Schema;
import org.levator.sealing.SealedKind;
import org.levator.sealing.SealsHere;
import org.levator.shared.ClinicianId;
import org.levator.shared.NotFound;

class DescriptionMappingTest {
    final Instant now = Instant.now(Clock.systemUTC()).truncatedTo(ChronoUnit.MICROS);
    final Case row = Schema.commit(Case::add);
    final OpenedCase open = Opened.byLead(row.episode(), row.patient(), row.clinician());
    final Description hers = new Description(
            "« J’ai mal. »", new Referral("Dr. Sandhu", "Byward", LocalDate.of(2026, 11, 2), "Please assess."));

    @Test
    @Rule("CAS-6")
    void revisions_of_this_case_come_newest_first_as_they_were_written_and_none_where_nothing_was() {
        assertThat(described().revisions()).isEmpty();

        add(row, 1, new Description("It hurts.", null));
        add(row, 2, hers);
        add(Schema.commit(Case::add), 1, hers);

        assertThat(described().revisions())
                .containsExactly(
                        new DescriptionRow(2, now, "Ada Test", hers),
                        new DescriptionRow(1, now, "Ada Test", new Description("It hurts.", null)));
    }

    @Test
    @Rule("CAS-6")
    void a_text_of_before_the_revisions_is_there_without_an_author() throws SQLException {
        try (var owner = Schema.asOwner();
                var insert = owner.prepareStatement(
                        "insert into episode_description (id, episode_id, revision, recorded_at, reason)"
                                + " values (gen_random_uuid(), ?, 1, now(), 'It hurts.')")) {
            insert.setObject(1, row.episode().uuid());
            insert.execute();
        }

        assertThat(described().newest().reason()).isEqualTo("It hurts.");
        assertThat(described().revisions().get(0).author()).isNull();
        Set<ClinicianId> authors = descriptions(d -> d.get(1, open).authors());
        assertThat(authors).isEmpty();
    }

    @Test
    @Rule({"CAS-6", "DI-1"})
    void the_database_keeps_one_of_two_written_at_the_same_moment() {
        add(row, 1, hers);

        assertThatThrownBy(() -> add(row, 1, hers)).hasRootCauseInstanceOf(SQLException.class);
        assertThat(described().revisions()).hasSize(1);
    }

    @Test
    @Rule({"NOT-3", "CAS-6"})
    void a_revision_about_another_patient_is_read_by_the_privacy_officer_alone_and_keeps_its_number() {
        add(row, 1, new Description("It hurts.", null));
        add(row, 2, hers);
        var id = descriptions(d -> d.get(2, open).id().uuid());
        Schema.commit(em -> SealsHere.seal(em, SealedKind.DESCRIPTION, id, row, null));

        assertThat(described().revision()).isEqualTo(1);
        assertThatThrownBy(() -> descriptions(d -> d.get(2, open))).isInstanceOf(NotFound.class);
        int next = descriptions(d -> d.next(row.episode()));
        assertThat(next).isEqualTo(3);
        Description read = descriptions(d -> d.get(SealsHere.opened(id)).description());
        assertThat(read).isEqualTo(hers);
    }

    @Test
    @Rule("NOT-3")
    void what_is_sealed_is_a_revision_that_stands() {
        assertThatThrownBy(() -> Schema.commit(em ->
                        SealsHere.seal(em, SealedKind.DESCRIPTION, row.episode().uuid(), row, null)))
                .hasStackTraceContaining("foreign key");
    }

    @Test
    @Rule({"CAS-6", "NOT-3"})
    void only_what_was_written_before_revisions_were_kept_has_no_author() {
        assertThatThrownBy(() -> Schema.commit(em -> {
                    Schema.in(em, new Descriptions())
                            .add(EpisodeDescription.recorded(row.episode(), 9, Description.NOTHING, null, now));
                    return null;
                }))
                .hasStackTraceContaining("episode_description_author");
    }

    private <T> T descriptions(Function<Descriptions, T> act) {
        return Schema.commit(em -> act.apply(Schema.in(em, new Descriptions())));
    }

    private void add(Case to, int revision, Description description) {
        Schema.commit(em -> {
            Schema.in(em, new Descriptions())
                    .add(EpisodeDescription.recorded(to.episode(), revision, description, to.clinician(), now));
            return null;
        });
    }

    private Described described() {
        return descriptions(d -> d.of(open));
    }
}
