package org.levator.oversight.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.BreakGlassHere;
import org.levator.access.BreakGlassId;
import org.levator.audit.Act;
import org.levator.audit.Outcome;
import org.levator.mapping.Case;
import org.levator.mapping.Schema;
import org.levator.oversight.SeekCase;
import org.levator.shared.ClinicianId;

class AccessLinesMappingTest {
    static final SeekCase ANYBODY = new SeekCase(null, null, null);

    final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    final Case mia = Schema.commit(Case::add);
    final ClinicianId colleague = Schema.commit(Case::add).clinician();

    @Test
    @Rule("ACC-3")
    void a_row_says_who_did_what_of_whom_and_when() {
        logged(mia.clinician(), Act.SIGN_NOTE, "ALLOWED", now, null);

        assertThat(find(everything())).singleElement().satisfies(line -> {
            assertThat(line.by()).isEqualTo("Ada Test");
            assertThat(line.act()).isEqualTo(Act.SIGN_NOTE);
            assertThat(line.at()).isEqualTo(now);
            assertThat(line.name().given()).isEqualTo("Mia");
            assertThat(line.caseNumber()).startsWith("T-");
            assertThat(line.reason()).isNull();
        });
    }

    @Test
    @Rule({"ACC-3", "ACC-5"})
    void rows_can_be_asked_for_by_person_day_kind_and_opening() {
        var glass = BreakGlassHere.opened(mia, colleague, now);
        logged(mia.clinician(), Act.VIEW_NOTE, "ALLOWED", now.minus(3, ChronoUnit.DAYS), null);
        logged(mia.clinician(), Act.SIGN_NOTE, "ALLOWED", now, null);
        logged(colleague, Act.VIEW_NOTE, "ALLOWED", now, glass);
        logged(colleague, Act.VIEW_CASE, "DENIED", now, null);
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);

        assertThat(acts(everything())).containsExactly(Act.VIEW_CASE, Act.VIEW_NOTE, Act.SIGN_NOTE, Act.VIEW_NOTE);
        assertThat(acts(asked(colleague, null, Selection.EVERYTHING, null)))
                .containsExactly(Act.VIEW_CASE, Act.VIEW_NOTE);
        assertThat(acts(asked(mia.clinician(), today.minusDays(1), Selection.EVERYTHING, null)))
                .containsExactly(Act.SIGN_NOTE);
        assertThat(acts(asked(null, null, Selection.MORE_THAN_VIEWS, null))).containsExactly(Act.SIGN_NOTE);
        assertThat(acts(asked(null, null, Selection.NOT_GIVEN, null))).containsExactly(Act.VIEW_CASE);
        assertThat(find(asked(null, null, Selection.OUTSIDE_CIRCLE, null)))
                .singleElement()
                .satisfies(line -> assertThat(line.reason()).isNotBlank());
        assertThat(acts(asked(null, null, Selection.EVERYTHING, glass))).containsExactly(Act.VIEW_NOTE);
    }

    @Test
    @Rule("ACC-3")
    void older_rows_go_on_where_the_shown_ones_end_and_each_person_who_was_there_is_counted_once() {
        for (int i = 0; i < Excerpt.LINES + 2; i++) {
            logged(mia.clinician(), Act.VIEW_NOTE, "ALLOWED", now.plusSeconds(i), null);
        }
        var first = Excerpt.of(find(everything()), List.of(), List.of());
        assertThat(first.lines()).hasSize(Excerpt.LINES);
        assertThat(first.more()).isTrue();

        var older = Excerpt.of(find(before(first.oldest())), List.of(), List.of());
        assertThat(older.lines()).extracting(AccessLine::at).containsExactly(now.plusSeconds(1), now);
        assertThat(older.more()).isFalse();
        assertThat(lookers()).singleElement().satisfies(looker -> {
            assertThat(looker.times()).isEqualTo(Excerpt.LINES + 2);
            assertThat(looker.last()).isEqualTo(now.plusSeconds(Excerpt.LINES + 1));
        });
    }

    /** Also when one of them was taken away since. */
    @Test
    @Rule({"ACC-2", "ACC-3"})
    void a_row_about_colleagues_names_both() {
        Schema.change(
                """
                insert into access_entry (request, at, account, role, kind, verb, act, outcome, colleague, other_colleague)
                select gen_random_uuid(), now(), account, 'clinic-admin', 'PEOPLE', 'CHANGE', 'LINK_ACCOUNTS', 'ALLOWED', account, 'gone.' || id
                from clinician where id = ?1
                """,
                colleague.uuid());

        assertThat(ofAll(asked(colleague, null, Selection.MORE_THAN_VIEWS, null)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.colleague()).isEqualTo("Ada Test (account-" + colleague.uuid() + ")");
                    assertThat(line.other()).isEqualTo("gone." + colleague.uuid());
                });
    }

    @Test
    @Rule("ACC-3")
    void a_refusal_of_what_does_not_exist_and_an_unknown_account_are_shown_too() {
        Schema.commit(em -> em.createNativeQuery(
                        """
                        insert into access_entry (request, at, account, role, kind, verb, act, patient_id, outcome)
                        values (?1, now(), 'someone-' || ?1, 'none', 'CASE', 'VIEW', 'VIEW_CASE', ?2, 'DENIED')
                        """)
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, mia.patient().uuid())
                .executeUpdate());

        assertThat(find(everything())).singleElement().satisfies(line -> {
            assertThat(line.by()).startsWith("someone-");
            assertThat(line.outcome()).isEqualTo(Outcome.DENIED);
            assertThat(line.caseNumber()).isNull();
        });
    }

    private static AccessQuestion everything() {
        return asked(null, null, Selection.EVERYTHING, null);
    }

    private static AccessQuestion before(Long id) {
        return new AccessQuestion(ANYBODY, null, null, null, Selection.EVERYTHING, null, id);
    }

    private static AccessQuestion asked(ClinicianId by, LocalDate first, Selection selection, BreakGlassId opening) {
        return new AccessQuestion(ANYBODY, by, first, null, selection, opening, null);
    }

    private List<Act> acts(AccessQuestion asked) {
        return find(asked).stream().map(AccessLine::act).toList();
    }

    private List<AccessLine> find(AccessQuestion asked) {
        return Schema.commit(em -> Schema.in(em, new AccessLines()).find(condition(asked)));
    }

    private static List<AccessLine> ofAll(AccessQuestion asked) {
        var condition = AccessCondition.of(asked, List.of(), ZoneOffset.UTC);
        return Schema.commit(em -> Schema.in(em, new AccessLines()).find(condition));
    }

    private List<Looker> lookers() {
        return Schema.commit(em -> Schema.in(em, new AccessLines()).lookers(condition(everything())));
    }

    private AccessCondition condition(AccessQuestion asked) {
        return AccessCondition.of(asked, List.of(mia.patient()), ZoneOffset.UTC);
    }

    /** As the application writes it: a case that is not given is named without its patient. */
    private void logged(ClinicianId by, Act act, String outcome, Instant at, BreakGlassId glass) {
        Schema.commit(em -> em.createNativeQuery(
                        """
                        insert into access_entry (request, at, account, role, kind, verb, act, patient_id, episode_id, outcome,
                            break_glass_id)
                        select :request, :at, c.account, 'therapist', :kind, :verb, :act, cast(:patient as uuid), :episode, :outcome,
                            cast(:glass as uuid)
                        from clinician c where c.id = :by
                        """)
                .setParameter("request", UUID.randomUUID())
                .setParameter("at", at)
                .setParameter("kind", act.kind().name())
                .setParameter("verb", act.verb().name())
                .setParameter("act", act.name())
                .setParameter(
                        "patient",
                        outcome.equals("DENIED") ? null : mia.patient().uuid().toString())
                .setParameter("episode", mia.episode().uuid())
                .setParameter("outcome", outcome)
                .setParameter("glass", glass == null ? null : glass.uuid().toString())
                .setParameter("by", by.uuid())
                .executeUpdate());
    }
}
