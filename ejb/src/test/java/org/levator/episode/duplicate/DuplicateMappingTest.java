package org.levator.episode.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.Acting;
import org.levator.access.Opened;
import org.levator.mapping.Case;
import org.levator.mapping.Schema;
import org.levator.patient.PatientDetails;
import org.levator.patient.People;
import org.levator.patient.Phone;
import org.levator.patient.number.HealthNumber;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;
import org.levator.shared.Province;
import org.levator.shared.Role;
import org.levator.shared.SubmissionKey;
import org.levator.shared.Text;
import org.levator.shared.server.StatementTally;

class DuplicateMappingTest {
    static final LocalDate TODAY = LocalDate.now(Clock.systemDefaultZone());
    static final Acting RECEPTION = new Acting(ClinicianId.random(), Role.RECEPTION);

    final Instant now = Instant.now(Clock.systemUTC()).truncatedTo(ChronoUnit.MICROS);
    final Case one = Schema.commit(Case::add);
    final Case other = Schema.commit(Case::add);

    @Test
    @Rule("PAT-3")
    void everybody_born_that_day_or_with_that_number_is_compared_but_herself() {
        var card = new HealthNumber(Province.ON, "1082060540", null); // Johanne's in the demo clinic

        assertThat(compared(card)).contains(other.patient()).doesNotContain(one.patient());
        assertThat(compared(card).size()).isEqualTo(compared(null).size() + 1);
    }

    @Test
    @Rule("PAT-3")
    void reception_is_told_who_both_are_and_an_answer_ends_it() {
        keep(one, other);

        var row = ours();
        assertThat(row.earlier().name().full()).isEqualTo("Mia");
        assertThat(row.earlier().born()).isEqualTo("1994-03-18");
        assertThat(row.earlier().caseNumbers()).containsExactly("T-" + other.episode());

        answer(row.id());
        assertThat(open(RECEPTION)).noneMatch(this::isOurs);
        assertThat(said(row.id())).singleElement().satisfies(said -> {
            assertThat(said.at()).isEqualTo(now);
            assertThat(said.remark()).isEqualTo("phoned both");
            assertThat(said.by()).isEqualTo("Ada Test");
            assertThat(said.counts()).isTrue();
        });
        assertThat(answered(new Acting(one.clinician(), Role.THERAPIST))).isEmpty();
    }

    @Test
    @Rule("PAT-3")
    void reception_is_told_what_matches_by_what_is_on_record_now() {
        keep(one, other);
        assertThat(ours().grounds()).containsExactly(Ground.NAME_AND_BIRTH_DATE);

        Schema.change(
                "update patient set folded_names = 'zoe' where id = ?1",
                other.patient().uuid());
        assertThat(ours().grounds()).isEmpty();

        var number = PatientId.random().toString().substring(0, 18).replace("-", "");
        for (var both : List.of(one, other)) {
            Schema.change(
                    "update patient set health_number_province = 'NS', health_number_number = '%s' where id = ?1"
                            .formatted(number),
                    both.patient().uuid());
        }
        assertThat(ours().grounds()).containsExactly(Ground.HEALTH_NUMBER);
    }

    @Test
    @Rule({"PAT-1", "PAT-3"})
    void which_number_is_not_to_be_called_is_told_beside_it() {
        keep(one, other);
        Schema.change(
                "insert into patient_phone (patient_id, seq, number, use, voicemail)"
                        + " values (?1, 0, '613 555-0100', 'PREFERRED', 'NEUTRAL_ONLY'), (?1, 1, '613 555-0101', 'DO_NOT_CALL', 'NO')",
                other.patient().uuid());

        var row = ours();
        assertThat(row.earlier().phones())
                .containsExactly(
                        new Phone("613 555-0100", Phone.Use.PREFERRED, Phone.Voicemail.NEUTRAL_ONLY),
                        new Phone("613 555-0101", Phone.Use.DO_NOT_CALL, Phone.Voicemail.NO));
    }

    @Test
    @Rule({"PAT-3", "PAT-6"})
    void that_two_are_one_person_is_told_on_both_once_somebody_has_said_so() {
        var pair = keep(one, other);
        assertThat(others(one, one.clinician())).isEmpty();
        assertThat(counted(one)).isZero();

        answer(pair, Verdict.SAME_PERSON);
        assertThat(others(one, one.clinician())).containsExactly(registration(other, false));
        assertThat(others(other, one.clinician())).containsExactly(registration(one, true));
        assertThat(counted(one)).isOne();
        assertThat(counted(other)).isOne();
    }

    /** Of the three only two pairs were ever found; by the third pair it goes round. */
    @Test
    @Rule({"PAT-3", "PAT-6"})
    void each_case_of_a_person_registered_three_times_is_told_on_each_but_not_of_somebody_else() {
        var third = Schema.commit(Case::add);
        var more = Case.another(other);
        answer(keep(one, other), Verdict.SAME_PERSON);
        var second = keep(third, one);
        answer(second, Verdict.SAME_PERSON);
        answer(keep(third, Schema.commit(Case::add)), Verdict.DIFFERENT_PEOPLE);
        assertAlso(one, other.episode(), more, third.episode());
        assertAlso(third, one.episode(), other.episode(), more);
        assertAlso(other, one.episode(), third.episode());

        var round = keep(third, other);
        answer(round, Verdict.SAME_PERSON);
        assertAlso(third, one.episode(), other.episode(), more);

        answer(second, Verdict.DIFFERENT_PEOPLE);
        answer(round, Verdict.DIFFERENT_PEOPLE);
        assertAlso(third);
        assertAlso(one, other.episode(), more);
    }

    private void assertAlso(Case of, EpisodeId... registered) {
        StatementTally.reset();
        assertThat(others(of, one.clinician()))
                .extracting(OtherRegistration::episode)
                .containsExactlyInAnyOrder(registered);
        assertThat(StatementTally.soFar()).isOne();
    }

    /** Whichever is said last holds on both files; what was said before stays in the list, and says that it was corrected. */
    @Test
    @Rule({"PAT-3", "PAT-6"})
    void a_wrong_answer_is_corrected_on_both_by_a_later_one() {
        var pair = keep(one, other);
        answer(pair, Verdict.SAME_PERSON);
        answer(pair, Verdict.DIFFERENT_PEOPLE);
        assertThat(others(one, one.clinician())).isEmpty();
        assertThat(others(other, one.clinician())).isEmpty();
        assertThat(counted(one)).isZero();
        assertThat(counted(other)).isZero();
        assertThat(said(pair)).extracting(AnsweredDuplicate::verdict).containsExactlyInAnyOrder(Verdict.values());
        assertThat(said(pair))
                .filteredOn(AnsweredDuplicate::counts)
                .singleElement()
                .matches(said -> said.verdict() == Verdict.DIFFERENT_PEOPLE);
        assertThat(open(RECEPTION)).noneMatch(this::isOurs);

        answer(pair, Verdict.SAME_PERSON);
        assertThat(others(one, one.clinician())).containsExactly(registration(other, false));
        assertThat(counted(other)).isOne();
        assertThat(said(pair)).hasSize(3);
        assertThat(find(RECEPTION, pair)).get().matches(this::isOurs);
    }

    /** Who has both open at once is told by the database that the other was first. */
    @Test
    @Rule({"PAT-3", "DI-1"})
    void of_two_answers_at_once_one_is_kept() {
        var pair = keep(one, other);
        answer(pair, Verdict.SAME_PERSON, 0);

        assertThatThrownBy(() -> answer(pair, Verdict.DIFFERENT_PEOPLE, 0))
                .rootCause()
                .hasMessageContaining("duplicate_answer_one_at_a_time");
    }

    private static OtherRegistration registration(Case of, boolean inCircle) {
        return new OtherRegistration(of.episode(), of.patient(), "T-" + of.episode(), inCircle);
    }

    @Test
    @Rule({"PAT-3", "ACC-1"})
    void a_clinician_is_told_only_where_she_is_in_the_circle_of_both() {
        keep(one, other);
        var lead = new Acting(one.clinician(), Role.THERAPIST);
        assertThat(open(lead)).isEmpty();
        assertThat(waiting(lead)).isZero();

        other.assign(one.clinician());
        assertThat(open(lead)).singleElement().matches(this::isOurs);
        assertThat(waiting(lead)).isOne();
        var id = open(lead).get(0).id();
        assertThat(find(lead, id)).isPresent();
        assertThat(find(new Acting(other.clinician(), Role.THERAPIST), id)).isEmpty();
    }

    @Test
    @Rule("PAT-3")
    void however_many_wait_it_is_four_statements() {
        keep(one, other);
        keep(other, Schema.commit(Case::add));
        StatementTally.reset();

        assertThat(open(RECEPTION).size()).isGreaterThan(1);
        assertThat(StatementTally.soFar()).isEqualTo(4);
    }

    /** While the first is being registered the second waits, and then she is told like anybody else. */
    @Test
    @Rule("PAT-3")
    void of_two_registrations_at_the_same_moment_the_second_is_told() {
        var zoe = People.called("Zoë " + PatientId.random(), "Abernathy");
        var second = Schema.commit(em -> {
            compare(em, zoe);
            register(em, zoe);
            var meanwhile = CompletableFuture.runAsync(() -> Schema.commit(other -> {
                compare(other, zoe);
                return null;
            }));
            while (!meanwhile.isDone() && !Schema.isSomebodyWaiting(em)) {
                Thread.onSpinWait();
            }
            return meanwhile;
        });

        assertThatThrownBy(second::join)
                .hasCauseInstanceOf(BrokenRule.class)
                .cause()
                .satisfies(e -> assertThat(((BrokenRule) e).rule()).isEqualTo(DuplicateRule.MAY_BE_REGISTERED));
    }

    private static void compare(EntityManager em, PatientDetails details) {
        Schema.in(em, new Duplicates())
                .compare(Opened.patient(PatientId.random(), ClinicianId.random()), details, null, false, Instant.EPOCH);
    }

    private static void register(EntityManager em, PatientDetails details) {
        em.createNativeQuery(
                        "insert into patient (id, chosen_name_given, folded_names, born, language, safe_contact_neutral_text_only)"
                                + " values (gen_random_uuid(), ?1, ?2, ?3, 'EN', true)")
                .setParameter(1, details.chosenName().given())
                .setParameter(2, Text.folded(details.chosenName().full()))
                .setParameter(3, details.born())
                .executeUpdate();
    }

    private DuplicateRow ours() {
        return open(RECEPTION).stream().filter(this::isOurs).findFirst().orElseThrow();
    }

    private boolean isOurs(DuplicateRow row) {
        return row.registered().patient().equals(one.patient());
    }

    private List<PatientId> compared(HealthNumber card) {
        return Schema.commit(em -> Schema.in(em, new Duplicates())
                .candidates(Opened.patient(one.patient(), one.clinician()), People.called("Mia", null), card)
                .stream()
                .map(LookAlike::patient)
                .toList());
    }

    private DuplicateId keep(Case registered, Case earlier) {
        return Schema.commit(em -> {
            var pair = PossibleDuplicate.of(registered.patient(), earlier.patient(), registered.clinician(), now);
            Schema.in(em, new Duplicates()).add(pair);
            return pair.id();
        });
    }

    private static List<OtherRegistration> others(Case of, ClinicianId caller) {
        return Schema.commit(em -> Schema.in(em, new OtherRegistrations()).of(of.patient(), caller, TODAY));
    }

    private static long counted(Case of) {
        return Schema.commit(em -> em.createQuery(
                        "select (" + OtherRegistrations.COUNT + ") from Episode e where e.id = :id", Long.class)
                .setParameter("id", of.episode())
                .getSingleResult());
    }

    private void answer(DuplicateId id) {
        answer(id, Verdict.DIFFERENT_PEOPLE);
    }

    private void answer(DuplicateId id, Verdict verdict) {
        answer(id, verdict, said(id).size());
    }

    private void answer(DuplicateId id, Verdict verdict, int seen) {
        var said = new AnswerDuplicate(SubmissionKey.random(), id, seen, verdict, "phoned both");
        Schema.commit(em -> {
            Schema.in(em, new Duplicates()).add(DuplicateAnswer.given(said, one.clinician(), now));
            return null;
        });
    }

    private static List<DuplicateRow> open(Acting caller) {
        return Schema.commit(em -> query(em).open(caller, TODAY));
    }

    private static List<AnsweredDuplicate> answered(Acting caller) {
        return Schema.commit(em -> query(em).answered(caller, TODAY, 0).rows());
    }

    private static int waiting(Acting caller) {
        return Schema.commit(em -> query(em).count(caller, TODAY));
    }

    private List<AnsweredDuplicate> said(DuplicateId pair) {
        return answered(RECEPTION).stream()
                .filter(said -> said.duplicate().equals(pair))
                .toList();
    }

    private static Optional<DuplicateRow> find(Acting caller, DuplicateId id) {
        return Schema.commit(em -> query(em).find(caller, id, TODAY).map(query(em)::row));
    }

    private static DuplicateQuery query(EntityManager em) {
        var query = Schema.in(em, new DuplicateQuery());
        query.registered = Schema.in(em, new RegisteredPeople());
        return query;
    }
}
