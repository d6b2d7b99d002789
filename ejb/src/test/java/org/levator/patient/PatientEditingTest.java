package org.levator.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.FakeCircle;
import org.levator.access.Opened;
import org.levator.access.Relation;
import org.levator.access.TeamRule;
import org.levator.audit.Act;
import org.levator.patient.contact.ContactKind;
import org.levator.patient.contact.ContactRule;
import org.levator.patient.contact.PeopleHere;
import org.levator.patient.contact.Scope;
import org.levator.patient.mistake.Mistaken;
import org.levator.patient.mistake.RemovalRow;
import org.levator.patient.number.HealthNumber;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.NotFound;
import org.levator.shared.PatientId;
import org.levator.shared.Province;
import org.levator.shared.Role;

class PatientEditingTest {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T15:00:00Z"), ZoneOffset.UTC);

    final PatientId maya = PatientId.random();
    final ClinicianId claire = ClinicianId.random();
    final FakeCircle circle = new FakeCircle(Opened.byLead(EpisodeId.random(), maya, claire));
    final FakePatients patients = new FakePatients();
    final PeopleHere people = new PeopleHere();
    final PatientEditing editing = new PatientEditing();

    @BeforeEach
    void wire() {
        var number = new HealthNumber(Province.ON, "1234567897", "AB");
        patients.add(Patient.registered(maya, People.called("Maya", "Tremblay"), number, LocalDate.now(CLOCK)));
        editing.circle = circle;
        editing.patients = patients;
        editing.people = people;
        editing.clock = CLOCK;
    }

    @Test
    @Rule("PAT-2")
    void the_health_number_is_masked_and_showing_it_is_an_act_of_its_own() {
        assertThat(editing.read(maya).healthNumber().masked()).isEqualTo("•••• 897");
        assertThat(editing.unmaskHealthNumber(maya)).isEqualTo("1234-567-897-AB");
        assertThat(circle.acts).containsExactly(Act.VIEW_PATIENT, Act.UNMASK_HEALTH_NUMBER);
    }

    @Test
    @Rule("PAT-2")
    void saving_the_form_without_a_number_keeps_the_one_on_record() {
        editing.save(new SavePatient(maya, 0, People.called("Maya", "Okafor"), null));

        assertThat(editing.unmaskHealthNumber(maya)).isEqualTo("1234-567-897-AB");
        assertThat(editing.read(maya).chosenName()).isEqualTo("Maya Okafor");
    }

    @Test
    @Rule("PAT-1")
    void the_legal_name_comes_by_an_act_of_its_own() {
        var legal = new PersonName("Amélie", "Roy");
        editing.save(new SavePatient(maya, 0, People.alsoNamed(People.called("Max", "Roy"), legal), null));

        assertThat(editing.read(maya).details().legalName()).isNull();
        assertThat(editing.read(maya).otherNames()).isTrue();
        assertThat(editing.showOtherNames(maya).legal()).isEqualTo(legal);
        assertThat(circle.acts).last().isEqualTo(Act.SHOW_OTHER_NAMES);
    }

    @Test
    @Rule({"PAT-1", "PAT-2", "ACC-3"})
    void what_was_entered_by_mistake_goes_by_acts_of_their_own_and_she_is_told_what_went() {
        var legal = new PersonName("Amélie", "Roy");
        editing.save(new SavePatient(maya, 0, People.alsoNamed(People.called("Max", "Roy"), legal), null));
        circle.acts.clear();

        editing.removeHealthNumber(maya, 0);
        editing.removeLegalName(maya, legal, 0);

        assertThat(circle.acts).containsExactly(Act.REMOVE_HEALTH_NUMBER, Act.REMOVE_LEGAL_NAME);
        var row = editing.read(maya);
        assertThat(row.healthNumber()).isNull();
        assertThat(row.removed())
                .extracting(RemovalRow::mistaken)
                .containsExactly(Mistaken.HEALTH_NUMBER, Mistaken.LEGAL_NAME);
        assertThat(row.removed()).extracting(RemovalRow::at).containsOnly(CLOCK.instant());
        assertThat(editing.showOtherNames(maya).legal()).isNull();
        assertThatThrownBy(() -> editing.unmaskHealthNumber(maya)).isInstanceOf(NotFound.class);
    }

    @Test
    @Rule({"PAT-1", "PAT-2", "ACC-5"})
    void whoever_opened_it_for_an_hour_takes_nothing_away() {
        editing.circle =
                new FakeCircle(Opened.as(Relation.BREAK_GLASS, EpisodeId.random(), maya, claire, Role.THERAPIST));
        assertOnlyForTheCircle(() -> editing.removeHealthNumber(maya, 0));
        assertOnlyForTheCircle(() -> editing.removeLegalName(maya, new PersonName("Amélie", "Roy"), 0));
        assertThat(editing.unmaskHealthNumber(maya)).isEqualTo("1234-567-897-AB");
    }

    @Test
    @Rule({"ACC-5", "DI-1", "PAT-1", "PAT-2"})
    void whoever_opened_it_for_an_hour_adds_what_is_missing_and_replaces_nothing() {
        var all = People.alsoNamed(People.called("Maya", "Tremblay"), null);
        editing.circle =
                new FakeCircle(Opened.as(Relation.BREAK_GLASS, EpisodeId.random(), maya, claire, Role.THERAPIST));
        editing.save(new SavePatient(maya, 0, all, null));
        assertThat(editing.read(maya).details()).isEqualTo(all);

        assertRefused(PatientRule.ONLY_ADDED_FROM_OUTSIDE, People.called("Maya", "Tremblay"));
        assertRefused(
                PatientRule.ONLY_ADDED_FROM_OUTSIDE,
                People.reachedAt(
                        all, all.phones().get(0), new Phone("(613) 555-0142", Phone.Use.ALLOWED, Phone.Voicemail.YES)));
        var card = new HealthNumber(Province.ON, "9876543217", "AB");
        assertThatThrownBy(() -> editing.save(new SavePatient(maya, 0, all, card)))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(PatientRule.ONLY_ADDED_FROM_OUTSIDE));
        assertThatThrownBy(() -> editing.save(new SavePatient(maya, 7, People.called("Maya", "Roy"), null)))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(PatientRule.CHANGED_MEANWHILE));
        assertThat(editing.read(maya).details()).isEqualTo(all);
        assertThat(editing.unmaskHealthNumber(maya)).isEqualTo("1234-567-897-AB");
    }

    @Test
    @Rule({"ACC-5", "PAT-1"})
    void from_outside_a_legal_name_is_recorded_where_there_is_none_and_the_one_that_stands_is_not_replaced() {
        var legal = new PersonName("Amélie", "Roy");
        var named = People.called("Maya", "Tremblay");
        editing.circle =
                new FakeCircle(Opened.as(Relation.BREAK_GLASS, EpisodeId.random(), maya, claire, Role.THERAPIST));
        assertThat(editing.read(maya).legalNameStands()).isFalse();
        editing.save(new SavePatient(maya, 0, People.alsoNamed(named, legal), null));
        assertThat(editing.read(maya).legalNameStands()).isTrue();

        var another = People.alsoNamed(named, new PersonName("Amélie", "Royer"));
        assertRefused(PatientRule.LEGAL_NAME_STAYS_FROM_OUTSIDE, another);
        assertRefused(
                PatientRule.LEGAL_NAME_STAYS_FROM_OUTSIDE, People.alsoNamed(named, new PersonName("Amélie", null)));
        assertThat(editing.showOtherNames(maya)).isEqualTo(new OtherNames(legal, List.of()));

        editing.save(new SavePatient(maya, 0, People.alsoNamed(named, legal), null));
        assertThat(editing.showOtherNames(maya).former())
                .as("the same one again")
                .isEmpty();
        editing.circle = circle;
        editing.save(new SavePatient(maya, 0, another, null));
        assertThat(editing.showOtherNames(maya).legal()).isEqualTo(another.legalName());
    }

    @Test
    @Rule({"ACC-5", "PAT-1"})
    void a_legal_name_that_is_the_chosen_one_too_stands_all_the_same() {
        var both = new PersonName("Maya", "Tremblay");
        var named = People.alsoNamed(People.called("Maya", "Tremblay"), both);
        editing.save(new SavePatient(maya, 0, named, null));
        assertThat(editing.read(maya).otherNames()).isFalse();
        editing.circle =
                new FakeCircle(Opened.as(Relation.BREAK_GLASS, EpisodeId.random(), maya, claire, Role.THERAPIST));

        assertRefused(
                PatientRule.LEGAL_NAME_STAYS_FROM_OUTSIDE, People.alsoNamed(named, new PersonName("Maia", "Tremblay")));
        assertThat(editing.read(maya).legalNameStands()).isTrue();
    }

    @Test
    @Rule({"PAT-5", "PAT-7"})
    void nobody_close_to_her_is_called_without_her_yes() {
        var with = People.alsoNamed(People.called("Maya", "Tremblay"), null); // her sister Ana at 613 555-0199
        var mother = people.add(maya, ContactKind.PARENT_OR_GUARDIAN, "ana", null);
        assertRefused(ContactRule.CALL_NEEDS_HER_YES, with);

        people.agree(maya, mother, Scope.CALL);
        editing.save(new SavePatient(maya, 0, with, null));
        people.agree(maya, mother);
        editing.save(new SavePatient(maya, 0, with, null)); // what is on record already stands in no one's way
    }

    @Test
    @Rule("PAT-7")
    void a_parents_number_is_hers_for_reminders_only_with_her_yes() {
        var with = People.alsoNamed(People.called("Maya", "Tremblay"), null); // reached at 613 555-0142
        var mother = people.add(maya, ContactKind.PARENT_OR_GUARDIAN, "Rita", "+1 (613) 555 0142");
        assertRefused(ContactRule.CALL_NEEDS_HER_YES, with);
        people.agree(maya, mother, Scope.CALL);
        assertRefused(ContactRule.REMINDERS_NEED_HER_YES, with);
        people.agree(maya, mother, Scope.CALL, Scope.REMINDERS);
        editing.save(new SavePatient(maya, 0, with, null));
    }

    @Test
    @Rule({"PAT-5", "PAT-7"})
    void what_was_on_record_before_somebody_close_to_her_is_pointed_out_until_she_says_yes() {
        var with = People.alsoNamed(
                People.called("Maya", "Tremblay"), null); // 613 555-0142, her sister Ana at 613 555-0199
        editing.save(new SavePatient(maya, 0, with, null));
        assertThat(editing.read(maya).toAsk()).isEmpty();

        var partner = people.add(maya, ContactKind.PARTNER, "Alex", "613 555 0199");
        assertThat(editing.read(maya).toAsk()).containsExactly(ContactRule.CALL_NEEDS_HER_YES);
        people.agree(maya, partner, Scope.CALL);
        assertThat(editing.read(maya).toAsk()).isEmpty();

        var mother = people.add(maya, ContactKind.PARENT_OR_GUARDIAN, "Rita", "+1 (613) 555 0142");
        assertThat(editing.read(maya).toAsk())
                .containsExactly(ContactRule.CALL_NEEDS_HER_YES, ContactRule.REMINDERS_NEED_HER_YES);
        people.agree(maya, mother, Scope.CALL, Scope.REMINDERS);
        assertThat(editing.read(maya).toAsk()).isEmpty();
        people.add(maya, ContactKind.SOMEONE_ELSE, "Noa", "613 555-0142");
        assertThat(editing.read(maya).toAsk()).isEmpty();
    }

    private static void assertOnlyForTheCircle(ThrowingCallable removal) {
        assertThatThrownBy(removal).isInstanceOfSatisfying(BrokenRule.class, e -> assertThat(e.rule())
                .isEqualTo(TeamRule.ONLY_FOR_THE_CIRCLE));
    }

    private void assertRefused(ClinicRule rule, PatientDetails typed) {
        assertThatThrownBy(() -> editing.save(new SavePatient(maya, 0, typed, null)))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(rule));
    }

    @Test
    @Rule("DI-1")
    void an_overtaken_form_is_refused_and_changes_nothing() {
        assertThatThrownBy(() -> editing.save(new SavePatient(maya, 3, People.called("Max", null), null)))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(PatientRule.CHANGED_MEANWHILE));
        assertThat(editing.read(maya).chosenName()).isEqualTo("Maya Tremblay");
    }

    @Test
    @Rule("ACC-1")
    void a_patient_outside_the_circle_does_not_exist() {
        assertThatThrownBy(() -> editing.read(PatientId.random())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> editing.unmaskHealthNumber(PatientId.random())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> editing.removeHealthNumber(PatientId.random(), 0))
                .isInstanceOf(NotFound.class);
    }
}
