package org.levator.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.levator.Rule;
import org.levator.it.TestClinic;
import org.levator.it.Visitor;
import org.levator.it.access.Address;
import org.levator.it.inside.Ids;

/** What a therapist's pages ask for, asked again for a patient who is not hers: no answer holds a word of that patient (AZ-2). */
class ReplayIT {
    private static final String MARK = Stranger.mark();
    private static final Pattern OWN = Pattern.compile(MARK + "own");
    private static final Pattern FOREIGN = Pattern.compile(MARK + "foreign");
    /** Names, contact, whom she lets the desk call and sealed letters are reception's work. */
    private static final Pattern NOT_FOR_RECEPTION =
            Pattern.compile(MARK + "own(?!patient|contactname|contactphone|lettersending)");

    private static final Pattern NAME = Pattern.compile(MARK + "foreignpatientchosenname");
    private static final Pattern BESIDE_THE_NAME = Pattern.compile(MARK + "foreign(?!patientchosenname)");
    private static Visitor therapist;
    private static Visitor other;
    private static Visitor reception;
    private static Planted own;
    private static Stranger foreign;
    private static Connection database;

    @BeforeAll
    static void plant() throws SQLException {
        database = TestClinic.asOwner();
        therapist = Visitor.known("priya.natarajan");
        other = Visitor.known("claire.boisvert");
        reception = Visitor.known("renee.gagnon");
        own = Planted.by(therapist, column -> MARK + "own" + letters(column));
        foreign = new Stranger(
                Planted.by(Visitor.known("hannah.weiss"), column -> MARK + "foreign" + letters(column)), FOREIGN);
    }

    @AfterAll
    static void tell() throws SQLException {
        System.out.println("Requests replayed: " + Stranger.asked() + "; a word in each of "
                + TextColumns.OF_PATIENTS.typed().size() + " columns");
        database.close();
    }

    @Test
    @Rule("AZ-2")
    void every_column_that_can_be_typed_into_holds_a_word_of_each() throws SQLException {
        assertThat(TextColumns.OF_PATIENTS.without(MARK + "own")).isEmpty();
        assertThat(TextColumns.OF_PATIENTS.without(MARK + "foreign")).isEmpty();
    }

    @Test
    @Rule("AZ-2")
    void she_herself_reads_the_words_of_her_patient() {
        assertThat(Address.withIds())
                .filteredOn(address -> Stranger.says(address.call(therapist, ids(own.episode())), OWN))
                .hasSizeGreaterThan(8);
    }

    /** A list that forgot whose it is gives everybody's, whatever it was asked for. */
    @TestFactory
    @Rule("AZ-2")
    Stream<DynamicTest> her_own_pages_say_nothing_of_a_patient_who_is_not_hers() {
        return Stream.of(Address.withIds(), Address.withoutIds())
                .flatMap(List::stream)
                .map(address -> DynamicTest.dynamicTest(
                        address.name(), () -> Stranger.unsaid(address.call(therapist, ids(own.episode())), FOREIGN)));
    }

    @TestFactory
    @Rule("AZ-2")
    Stream<DynamicTest> an_address_says_nothing_of_a_patient_who_is_not_hers() {
        return Address.withIds().stream()
                .map(address -> DynamicTest.dynamicTest(address.name(), () -> {
                    for (var ids : mixed(address)) {
                        Stranger.silent(address.call(therapist, ids), FOREIGN);
                    }
                    Stranger.silent(address.call(other, ids(own.episode())), OWN);
                    Stranger.silent(address.call(reception, ids(own.episode())), NOT_FOR_RECEPTION);
                }));
    }

    @TestFactory
    @Rule("AZ-2")
    Stream<DynamicTest> a_form_says_and_does_nothing_to_a_patient_who_is_not_hers() {
        return Deed.all()
                .map(deed -> DynamicTest.dynamicTest(deed.name(), () -> {
                    var before = foreign.newCase().count(deed.rows());
                    assertThat(foreign.isAskedFor(deed.form().apply(NewCase.of(therapist))))
                            .isTrue();
                    assertThat(foreign.newCase().count(deed.rows())).isEqualTo(before);
                    var hers = NewCase.of(therapist);
                    var form = deed.form().apply(hers);
                    var name = Pattern.compile(hers.one("select lower(chosen_name_family) from patient p join episode e"
                            + " on e.patient_id = p.id where e.id = ?"));
                    Stranger.silent(form.by(other).press(), name);
                    Stranger.silent(form.by(reception).press(), name);
                }));
    }

    @Test
    @Rule("AZ-2")
    void an_administrator_is_shown_the_name_of_a_case_and_nothing_beside() {
        var admin = Visitor.known("tomas.lindgren");
        var lead = foreign.newCase().one("select clinician_id from visit where episode_id = ?");
        var number = foreign.newCase().one("select number from episode where id = ?");
        for (var form : List.of(
                Filled.in(admin, "cover", "away", "show", Map.of("who", lead)),
                Filled.in(admin, "another-therapist", "find", "show", Map.of("number", number)))) {
            var shown = admin.followed(form.press());
            assertThat(Stranger.says(shown, NAME)).as(form.page()).isTrue();
            Stranger.unsaid(shown, BESIDE_THE_NAME);
        }
    }

    /** All ids foreign, and each of several foreign beside her own. */
    private static List<Function<String, UUID>> mixed(Address address) {
        var mine = ids(own.episode());
        var strange = ids(foreign.episode());
        return address.types().size() == 1
                ? List.of(strange)
                : Stream.concat(Stream.of(strange), address.types().stream().map(one ->
                                (Function<String, UUID>) type -> (type.equals(one) ? strange : mine).apply(type)))
                        .toList();
    }

    private static Function<String, UUID> ids(UUID episode) {
        return new Ids(database, episode)::of;
    }

    private static String letters(String column) {
        return column.replaceAll("[^a-z]", "");
    }
}
