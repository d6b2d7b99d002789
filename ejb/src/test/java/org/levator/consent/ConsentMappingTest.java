package org.levator.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.levator.consent.talk.Component.EXTERNAL_LOOK;
import static org.levator.consent.talk.Component.VAGINAL;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levator.Rule;
import org.levator.access.Opened;
import org.levator.access.OpenedCase;
import org.levator.consent.around.OpenPauses;
import org.levator.consent.around.Pause;
import org.levator.consent.sheet.ConsentEventRow;
import org.levator.consent.talk.Answer;
import org.levator.consent.talk.AnsweredBy;
import org.levator.consent.talk.Capacity;
import org.levator.consent.talk.Component;
import org.levator.consent.talk.ConsentMode;
import org.levator.consent.talk.DecisionMaker;
import org.levator.consent.talk.EventKind;
import org.levator.consent.talk.ExplainedItem;
import org.levator.consent.talk.Explanation;
import org.levator.consent.talk.ExplanationForm;
import org.levator.consent.talk.GoAhead;
import org.levator.consent.talk.InterpretedBy;
import org.levator.consent.talk.Interpreter;
import org.levator.consent.talk.InterpreterPresence;
import org.levator.consent.talk.StopSignal;
import org.levator.consent.talk.ThirdPerson;
import org.levator.consent.talk.ThirdPersonAnswer;
import org.levator.consent.text.ConsentTextId;
import org.levator.consent.text.ConsentTextRow;
import org.levator.consent.text.ConsentTexts;
import org.levator.consent.ticket.Reentered;
import org.levator.episode.visit.VisitFacts;
import org.levator.episode.visit.VisitHere;
import org.levator.episode.visit.VisitKind;
import org.levator.episode.visit.VisitState;
import org.levator.mapping.Case;
import org.levator.mapping.Schema;
import org.levator.patient.care.Adjustment;
import org.levator.sealing.SealedKind;
import org.levator.sealing.SealsHere;
import org.levator.shared.ContentHash;
import org.levator.shared.VisitId;
import org.levator.shared.server.StatementTally;

class ConsentMappingTest {
    static final Instant NOW = Instant.now(Clock.systemUTC()).truncatedTo(ChronoUnit.MICROS);

    final Case row = Schema.commit(Case::add);
    final OpenedCase open = Opened.byLead(row.episode(), row.patient(), row.clinician());
    final Occasion occasion = Occasion.now(NOW, row.clinician());
    final ConsentTextId text = Schema.commit(em ->
            texts(em).current(LocalDate.ofInstant(NOW, ZoneOffset.UTC)).get(0).id());

    @Test
    @Rule("CON-5")
    void every_kind_of_event_comes_back_as_it_was_recorded() {
        var saved = everything();
        var before = saved.rows(Object::toString);
        Schema.commit(em -> {
            consents(em).add(saved);
            return null;
        });

        var after =
                Schema.commit(em -> consents(em).of(row.visit(), open).get(0).rows(Object::toString));
        assertThat(after).usingRecursiveComparison().isEqualTo(before);
        assertThat(before).extracting(ConsentEventRow::kind).contains(EventKind.values());
    }

    @Test
    @Rule("CON-4")
    void a_loaded_consent_takes_a_further_event() {
        save(Consent.opened(facts(), row.clinician(), NOW));
        for (int i = 0; i < 2; i++) {
            Schema.commit(em -> {
                consents(em).lock(row.visit());
                consents(em).of(row.visit(), open).get(0).stop(occasion);
                return null;
            });
        }

        assertThat(Schema.<Integer>commit(em ->
                        consents(em).of(row.visit(), open).get(0).rows(c -> "").size()))
                .isEqualTo(1);
    }

    @Test
    @Rule("CON-1")
    void one_round_of_a_visit_and_an_examiner_exists_once() {
        save(Consent.opened(facts(), row.clinician(), NOW));

        assertThatThrownBy(() -> save(Consent.opened(facts(), row.clinician(), NOW)))
                .isInstanceOf(PersistenceException.class);
    }

    @Test
    void the_queries_find_what_they_say() {
        save(everything());
        Schema.commit(em -> {
            assertThat(consents(em).counting(row.visit(), row.clinician(), open))
                    .hasSize(1);
            return null;
        });
        assertThat(pauses(open)).isEmpty();
    }

    @Test
    @Rule({"ACC-1", "AZ-2"})
    void a_consent_of_another_case_is_not_there() {
        save(everything());
        var other = Schema.commit(Case::add);
        var elsewhere = Opened.byLead(other.episode(), other.patient(), row.clinician());

        Schema.commit(em -> {
            assertThat(consents(em).of(row.visit(), elsewhere)).isEmpty();
            assertThat(consents(em).counting(row.visit(), row.clinician(), elsewhere))
                    .isEmpty();
            return null;
        });
    }

    @Test
    @Rule({"PAT-6", "CON-3"})
    void what_a_flag_pauses_is_paused_in_each_of_her_cases_and_in_nobody_elses_until_it_is_released() {
        Schema.change(
                """
                insert into red_flag (id, patient_id, episode_id, visit_id, kind, pauses, released_by, raised_by_id, raised_at, due_at)
                select gen_random_uuid(), patient_id, episode_id, id, 'HEAVY_BLEEDING', 'INTERNAL', 'MEDICAL_ASSESSMENT', clinician_id, now(),
                    now() + interval '8 hours' from visit where id = ?1""",
                row.visit().uuid());
        var hersToo = Opened.byLead(Case.another(row), row.patient(), row.clinician());
        var other = Schema.commit(Case::add);

        assertThat(pauses(open)).containsExactly(Pause.INTERNAL);
        assertThat(pauses(hersToo)).containsExactly(Pause.INTERNAL);
        assertThat(pauses(Opened.byLead(other.episode(), other.patient(), other.clinician())))
                .isEmpty();
        Schema.change(
                "update red_flag set released_at = now() where patient_id = ?1",
                row.patient().uuid());
        assertThat(pauses(hersToo)).isEmpty();
    }

    private static Set<Pause> pauses(OpenedCase of) {
        return Schema.commit(em -> Schema.in(em, new OpenPauses()).of(of));
    }

    /** Of twenty visits the newest, and what was explained in full or stopped; the rest says nothing more. */
    @Test
    @Rule("CON-2")
    void of_many_earlier_visits_only_what_counts_is_read_and_says_the_same() {
        var now = Instant.now(Clock.systemUTC()).truncatedTo(ChronoUnit.MICROS);
        var explained = inAnotherVisit(now.minusSeconds(9000), c -> c.explain(inFull(VAGINAL), at(now, 9000)));
        var stopped = inAnotherVisit(now.minusSeconds(8000), c -> c.notThisPart(EXTERNAL_LOOK, at(now, 8000)));
        for (int i = 1; i < 18; i++) {
            var ago = 7000 - 100 * i;
            inAnotherVisit(now.minusSeconds(ago), c -> c.goAhead(GoAhead.YES, at(now, ago)));
        }
        var newest = inAnotherVisit(now.minusSeconds(60), c -> c.goAhead(GoAhead.NO, at(now, 60)));
        var todays = Consent.opened(facts(), row.clinician(), now);
        save(todays);

        List<Consent> counting = Schema.commit(em -> {
            StatementTally.reset();
            var read = consents(em).counting(row.visit(), row.clinician(), open);
            assertThat(StatementTally.soFar()).isEqualTo(1);
            return read;
        });
        assertThat(counting)
                .extracting(Consent::id)
                .containsExactly(explained.id(), stopped.id(), newest.id(), todays.id());
        var earlier = new EarlierExplanations(counting, Set.of(text), null, ZoneOffset.UTC).days();
        assertThat(earlier).containsEntry(VAGINAL, LocalDate.ofInstant(now.minusSeconds(9000), ZoneOffset.UTC));
        assertThat(earlier).doesNotContainKey(EXTERNAL_LOOK);
    }

    private Consent inAnotherVisit(Instant at, Consumer<Consent> said) {
        var visit = VisitId.random();
        Schema.commit(em -> em.createNativeQuery(
                        """
                        insert into visit (id, episode_id, patient_id, clinician_id, starts_at, minutes, kind, state)
                        select ?1, episode_id, patient_id, clinician_id, ?2, minutes, kind, state from visit where id = ?3
                        """)
                .setParameter(1, visit.uuid())
                .setParameter(2, at)
                .setParameter(3, row.visit().uuid())
                .executeUpdate());
        var consent = Consent.opened(facts(visit), row.clinician(), at);
        said.accept(consent);
        save(consent);
        return consent;
    }

    private Occasion at(Instant now, int secondsAgo) {
        return Occasion.now(now.minusSeconds(secondsAgo), row.clinician());
    }

    private Explanation inFull(Component... parts) {
        return new Explanation(
                ExplanationForm.FULL,
                EnumSet.allOf(ExplainedItem.class),
                Set.of(parts),
                ConsentMode.VERBAL,
                text,
                null,
                null,
                Capacity.PRESUMED,
                null,
                null);
    }

    @Test
    @Rule("NOT-3")
    void what_was_recorded_for_the_wrong_patient_is_found_by_the_privacy_officer_alone_and_the_visit_begins_anew() {
        var wrong = everything();
        save(wrong);
        var rightCase = Schema.commit(Case::add);
        var again = Consent.opened(VisitHere.of(rightCase, NOW).facts(), row.clinician(), 1, NOW);
        save(again);
        Schema.commit(em -> {
            SealsHere.seal(
                    em, SealedKind.CONSENT, wrong.id().uuid(), row, again.id().uuid());
            return null;
        });

        Schema.commit(em -> {
            assertThat(consents(em).of(row.visit(), open)).isEmpty();
            assertThat(consents(em).counting(VisitId.random(), row.clinician(), open))
                    .isEmpty();
            assertThat(consents(em).get(SealsHere.opened(wrong.id().uuid())).id())
                    .isEqualTo(wrong.id());
            assertThat(consents(em).series(row.visit(), row.clinician())).isEqualTo(1);
            return null;
        });
        save(Consent.opened(facts(), row.clinician(), 2, NOW));
        assertThat(Schema.<Integer>commit(
                        em -> consents(em).of(row.visit(), open).size()))
                .isEqualTo(1);
        assertThat(Schema.<List<Consent>>commit(em -> consents(em).of(Set.of(row.visit(), rightCase.visit()))))
                .extracting(Consent::id)
                .contains(wrong.id(), again.id());
        assertThat(Schema.<List<Reentered>>commit(em -> consents(em).reentered(Set.of(row.visit(), rightCase.visit()))))
                .containsExactly(new Reentered(rightCase.visit(), rightCase.episode(), rightCase.patient()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update consent_event set happened_at = recorded_at",
                "delete from consent_event",
                "update consent set round = 1",
                "delete from consent",
                "update consent_text set body = ''",
                "delete from consent_text",
                "update stop_ticket set account = ''"
            })
    @Rule({"CON-5", "DI-4"})
    void the_applications_role_changes_nothing_of_it(String sql) throws SQLException {
        try (var connection = Schema.asApplication();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate(sql)).hasMessageContaining("permission denied");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"STOPPED", "STARTED"})
    @Rule("CON-4")
    void the_database_takes_no_correction_of_a_stop_whatever_it_says_to_correct(String said) throws SQLException {
        var consent = Consent.opened(facts(), row.clinician(), NOW);
        consent.stop(occasion);
        save(consent);

        try (var connection = Schema.asApplication();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate(
                            """
                            insert into consent_event (id, consent_id, seq, kind, happened_at, recorded_at, clinician_id,
                                corrects, corrects_kind, reason)
                            select gen_random_uuid(), consent_id, 2, 'CORRECTED', now(), now(), clinician_id, 1, '%s', 'by mistake'
                            from consent_event where consent_id = '%s'
                            """
                                    .formatted(said, consent.id().uuid())))
                    .hasMessageMatching("(?s).*(consent_event_stop_stays|foreign key).*");
        }
    }

    @Test
    @Rule({"CON-5", "DI-4"})
    void a_consent_text_is_byte_for_byte_what_its_hash_says() throws SQLException {
        var texts = Schema.commit(em -> texts(em).current(LocalDate.ofInstant(NOW, ZoneOffset.UTC)));

        assertThat(texts)
                .extracting(ConsentTextRow::language)
                .doesNotHaveDuplicates()
                .hasSize(2);
        assertThat(texts).allMatch(t -> ContentHash.of(t.body()).hex().equals(t.sha256()));
        try (var connection = Schema.asApplication();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate(
                            "insert into consent_text values (gen_random_uuid(), 99, 'EN', current_date, 'other', '"
                                    + texts.get(0).sha256() + "')"))
                    .hasMessageContaining("check constraint");
        }
    }

    private Consent everything() {
        var consent = Consent.opened(facts(), row.clinician(), NOW);
        consent.explain(explanation(), occasion);
        consent.answer(Map.of(VAGINAL, Answer.YES), AnsweredBy.DECISION_MAKER, occasion);
        consent.answer(Map.of(EXTERNAL_LOOK, Answer.NOT_TODAY), AnsweredBy.PATIENT, occasion);
        consent.goAhead(GoAhead.YES, occasion);
        consent.agreeSignal(StopSignal.OWN_WORD, "pineapple", occasion);
        consent.answerThirdPerson(
                new ThirdPerson(
                        ThirdPersonAnswer.WANTED, "Jo Park", "nurse", true, false, EnumSet.of(VAGINAL, EXTERNAL_LOOK)),
                "her sister",
                occasion);
        consent.agreeAdjustments(EnumSet.of(Adjustment.MIRROR, Adjustment.SIDE_LYING), "blanket", occasion);
        consent.agreeAdjustments(Set.of(), null, occasion);
        consent.seeSupervisor(row.clinician(), occasion);
        consent.notDone(occasion);
        consent.wasStarted(VAGINAL, occasion);
        consent.finish(occasion);
        consent.correct(1, "wrong line", occasion);
        consent.notThisPart(VAGINAL, occasion);
        consent.stop(occasion);
        return consent;
    }

    private Explanation explanation() {
        return new Explanation(
                ExplanationForm.FULL,
                EnumSet.allOf(ExplainedItem.class),
                EnumSet.of(VAGINAL, EXTERNAL_LOOK),
                ConsentMode.BOTH,
                text,
                "to plan care",
                LocalDate.of(2026, 11, 8),
                Capacity.DECISION_MAKER,
                new DecisionMaker("Ruth Ames", "sister", "power of attorney"),
                new Interpreter("service 114", "Farsi", InterpreterPresence.PHONE, InterpretedBy.TRAINED));
    }

    private VisitFacts facts() {
        return facts(row.visit());
    }

    private VisitFacts facts(VisitId visit) {
        return new VisitFacts(
                visit, row.episode(), row.patient(), row.clinician(), NOW, VisitKind.IN_PERSON, VisitState.BOOKED);
    }

    private static void save(Consent consent) {
        Schema.commit(em -> {
            consents(em).add(consent);
            return UUID.randomUUID();
        });
    }

    private static Consents consents(EntityManager em) {
        var consents = new Consents();
        consents.em = em;
        return consents;
    }

    private static ConsentTexts texts(EntityManager em) {
        return Schema.in(em, new ConsentTexts());
    }
}
