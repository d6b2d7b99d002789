package org.levator.note.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levator.Rule;
import org.levator.access.CareTeamHere;
import org.levator.access.Opened;
import org.levator.episode.visit.OpenedVisit;
import org.levator.episode.visit.VisitHere;
import org.levator.mapping.Case;
import org.levator.mapping.Schema;
import org.levator.note.content.NoteContent;
import org.levator.note.content.NoteTemplate;
import org.levator.note.content.Written;
import org.levator.sealing.SealsHere;

class DraftMappingTest {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    final Case row = Schema.commit(Case::add);
    final OpenedVisit visit = VisitHere.of(row, now);

    @Test
    @Rule("NOT-2")
    void a_draft_comes_back_with_its_newest_text_and_five_earlier_ones() {
        begin("first");
        for (int i = 1; i <= 8; i++) {
            save(i, "text number " + i, now.plusSeconds(i * 90L));
        }

        var draft = drafts(d -> d.find(visit).orElseThrow());
        assertThat(draft.row().content()).isEqualTo(Written.soap("text number 8"));
        var found = drafts(d -> d.find(visit).orElseThrow().earlier());
        assertThat(found).extracting(DraftRow::version).containsExactly(8, 7, 6, 5, 4);
    }

    @Test
    @Rule({"ACC-1", "AZ-2"})
    void a_draft_of_another_case_is_not_there() {
        begin("first");
        var id = drafts(d -> d.own(visit).orElseThrow());
        var other = Schema.commit(Case::add);
        var hers = Opened.byLead(other.episode(), other.patient(), row.clinician());
        var elsewhere = new OpenedVisit(hers, visit.facts());

        assertThat(is(d -> d.find(elsewhere).isPresent())).isFalse();
        assertThat(is(d -> d.find(id, elsewhere).isPresent())).isFalse();
    }

    @Test
    @Rule("NOT-2")
    void what_is_unfinished_is_its_authors_own() {
        begin("first");

        var first = drafts(d -> d.of(row.clinician()));
        assertThat(first).extracting(UnfinishedRow::visit).containsExactly(row.visit());
        var second = drafts(d -> d.of(Schema.commit(Case::add).clinician()));
        assertThat(second).isEmpty();
    }

    @Test
    @Rule({"NOT-2", "ACC-6"})
    void a_draft_with_an_explanation_alone_is_unfinished_too_and_one_with_nothing_in_it_is_not() {
        var blank = NoteContent.blank(NoteTemplate.SOAP);
        drafts(d -> d.begin(visit, TODAY, new DraftText(blank, "agreed aloud"), now));
        assertThat(is(d -> d.of(row.clinician()).size() == 1)).isTrue();

        drafts(d -> d.save(visit, 1, DraftText.of(blank), now));
        assertThat(is(d -> d.of(row.clinician()).isEmpty())).isTrue();
    }

    @Test
    @Rule({"NOT-3", "NOT-2"})
    void a_sealed_draft_is_nobodys_but_the_privacy_officers_with_what_it_said_before_and_another_begins_after_it() {
        begin("first");
        save(1, "second", now.plusSeconds(90));
        var id = drafts(d -> d.own(visit).orElseThrow());
        Schema.commit(em -> SealsHere.sealDraft(em, row));

        assertThat(is(d -> d.kept(visit).isPresent() || d.begun(id, visit).isPresent()))
                .isFalse();
        assertThat(is(d -> d.of(row.clinician()).isEmpty())).isTrue();
        assertThat(CareTeamHere.begun(row)).isFalse();
        assertThat(is(d -> d.end(visit, 2, DraftText.of(Written.soap("second")), now)
                        .isPresent()))
                .isFalse();
        var sealed = drafts(d -> d.sealed(SealsHere.opened(id.uuid())));
        assertThat(sealed.newest().content()).isEqualTo(Written.soap("second"));
        assertThat(sealed.earlier()).extracting(DraftRow::content).containsExactly(Written.soap("first"));
        assertThat(sealed.author()).isEqualTo("Ada Test");

        begin("her own");
        assertThat(is(d -> d.find(visit).orElseThrow().row().version() == 3)).isTrue();
        assertThatThrownBy(() -> begin("another")).hasStackTraceContaining("note_draft_one_of_visit");
    }

    @Test
    @Rule({"NOT-3", "DI-4"})
    void a_sealed_draft_is_not_deleted() {
        begin("first");
        Schema.commit(em -> SealsHere.sealDraft(em, row));
        assertThatThrownBy(() -> Schema.change(
                        "delete from note_draft where visit_id = ?1",
                        row.visit().uuid()))
                .hasStackTraceContaining("sealed_entry_seals_draft");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update note_draft set content = 'template:' where id = '%s'",
                "update note_draft set content = content || ' ', version = version + 1 where id = '%s'",
                "update note_draft set service_date = service_date - 1 where id = '%s'",
                "update note_draft set revision = revision + 1 where id = '%s'",
                "update note_draft set begun_at = begun_at - interval '1 day' where id = '%s'",
                "update note_draft_revision set content = 'template:' where note_draft_id = '%s'",
                "delete from note_draft_revision where note_draft_id = '%s'",
                "insert into note_draft_revision (note_draft_id, revision, content, saved_at) values ('%s', 9, '', now())",
            })
    @Rule({"NOT-2", "NOT-3", "DI-4"})
    void what_a_sealed_draft_says_and_said_before_is_frozen_and_of_another_it_is_not(String sql) {
        begin("first");
        save(1, "second", now.plusSeconds(90));
        var id = drafts(d -> d.own(visit).orElseThrow());
        Schema.commit(em -> SealsHere.sealDraft(em, row));
        assertThatThrownBy(() -> Schema.change(sql.formatted(id.uuid())))
                .hasStackTraceContaining("a sealed draft stays as it is");

        begin("her own");
        save(3, "her own words", now.plusSeconds(300));
        var open = drafts(d -> d.own(visit).orElseThrow());
        Schema.change(sql.formatted(open.uuid()));
    }

    @Test
    @Rule({"NOT-2", "NOT-3"})
    void of_a_draft_that_is_still_to_be_signed_it_is_known_when_it_was_begun() {
        begin("first");
        assertThatThrownBy(() -> Schema.change(
                        "update note_draft set begun_at = null where visit_id = ?1",
                        row.visit().uuid()))
                .hasStackTraceContaining("note_draft_begun_known");
    }

    private void begin(String text) {
        drafts(d -> d.begin(visit, TODAY, DraftText.of(Written.soap(text)), now));
    }

    private void save(int base, String text, Instant at) {
        var answer = drafts(d -> {
            d.hold(visit);
            return d.save(visit, base, DraftText.of(Written.soap(text)), at).orElseThrow();
        });
        assertThat(answer.saved()).isTrue();
    }

    private static boolean is(Predicate<NoteDrafts> so) {
        return drafts(so::test);
    }

    private static <T> T drafts(Function<NoteDrafts, T> work) {
        return Schema.commit(em -> work.apply(Schema.in(em, new NoteDrafts())));
    }
}
