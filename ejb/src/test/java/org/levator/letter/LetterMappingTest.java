package org.levator.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levator.Rule;
import org.levator.access.Opened;
import org.levator.access.OpenedCase;
import org.levator.letter.content.AddresseeKind;
import org.levator.letter.content.Choice;
import org.levator.letter.content.ContentItem;
import org.levator.letter.content.LetterItem;
import org.levator.letter.content.LetterKind;
import org.levator.letter.content.LetterRule;
import org.levator.letter.content.StartLetter;
import org.levator.letter.content.UrgentMatter;
import org.levator.letter.disclosure.DisclosureId;
import org.levator.letter.disclosure.DisclosureRow;
import org.levator.letter.disclosure.Disclosures;
import org.levator.letter.disclosure.DisclosuresHere;
import org.levator.letter.print.LetterSheet;
import org.levator.letter.recall.Recalls;
import org.levator.letter.recall.RecallsHere;
import org.levator.letter.sending.LogSending;
import org.levator.letter.sending.SendingManner;
import org.levator.letter.sending.Sendings;
import org.levator.letter.template.LetterTemplates;
import org.levator.letter.template.Template;
import org.levator.letter.view.LetterOfFlag;
import org.levator.letter.view.LetterReplacement;
import org.levator.letter.view.LetterRow;
import org.levator.letter.view.LetterState;
import org.levator.letter.view.LetterToSend;
import org.levator.mapping.Case;
import org.levator.mapping.Cases;
import org.levator.mapping.Schema;
import org.levator.safety.FlagsHere;
import org.levator.sealing.SealedKind;
import org.levator.sealing.SealsHere;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.Conformance;
import org.levator.shared.EpisodeId;
import org.levator.shared.FlagId;
import org.levator.shared.Language;
import org.levator.shared.LetterId;
import org.levator.shared.NotFound;
import org.levator.shared.RecipientId;
import org.levator.shared.Role;
import org.levator.shared.SubmissionKey;
import org.levator.shared.document.PdfDocument;
import org.levator.shared.document.Sheet;
import org.levator.shared.server.StatementTally;

class LetterMappingTest {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Instant NOW = Instant.parse("2026-11-22T15:00:00.123456Z");

    final Case row = Schema.commit(Case::add);
    final OpenedCase open = Opened.byLead(row.episode(), row.patient(), row.clinician());

    @Test
    void a_letter_comes_back_as_it_was_written() {
        var id = started(AddresseeKind.TREATING_PHYSICIAN);
        Schema.commit(em -> {
            var letter = letters(em).get(id, open);
            letter.about(new UrgentMatter("Fever", null, null));
            Drafts.choose(letter, ContentItem.PARTNER, Choice.WITHHELD, "l’œuvre d’été\n🙂");
            return null;
        });

        var letter = inLetters((letters, em) -> {
            var found = letters.get(id, open);
            assertThat(found.text().items()).hasSize(ContentItem.values().length);
            assertThat(found.text().items())
                    .contains(new LetterItem(ContentItem.PARTNER, "l’œuvre d’été\n🙂", Choice.WITHHELD));
            return found;
        });
        assertThat(letter.text().urgent()).isTrue();
        assertThat(letter.text().items()).extracting(LetterItem::content).containsExactly(ContentItem.values());
    }

    @Test
    void every_kind_has_its_words_in_both_languages() {
        Schema.commit(em -> {
            for (var kind : LetterKind.values()) {
                for (var language : Language.values()) {
                    var template = templates(em).newest(kind, language);
                    assertThat(template.language()).isEqualTo(language);
                    for (var content : ContentItem.values()) {
                        assertThat(template.heading(content)).isNotBlank();
                    }
                }
            }
            return null;
        });
    }

    @Test
    @Rule("LET-4")
    void every_kind_prints_in_both_languages_for_screen_readers_and_archives() throws IOException {
        Files.createDirectories(Path.of("target/letters"));
        for (var kind : LetterKind.values()) {
            for (var language : Language.values()) {
                var pdf = PdfDocument.of(Schema.commit(em -> sheet(templates(em).newest(kind, language))));
                Files.write(Path.of("target/letters/" + kind + "-" + language + ".pdf"), pdf);
                assertThat(Conformance.failedChecks(pdf, Conformance.ACCESSIBLE))
                        .isEmpty();
                assertThat(Conformance.failedChecks(pdf, Conformance.ARCHIVABLE))
                        .isEmpty();
            }
        }
    }

    @Test
    @Rule("ACC-1")
    void a_letter_of_another_case_is_not_there() {
        var id = started(AddresseeKind.DIRECTORY);
        var other = Schema.commit(Case::add);
        var elsewhere = Opened.byLead(other.episode(), other.patient(), other.clinician());

        assertThatThrownBy(() -> inLetters((letters, em) -> letters.get(id, elsewhere)))
                .isInstanceOf(NotFound.class);
        List<LetterRow> hers = inLetters((letters, em) -> letters.unfinished(other.clinician(), LocalDate.now()));
        assertThat(hers).isEmpty();
    }

    @Test
    @Rule({"ACC-1", "AZ-2"})
    void a_replacement_of_another_case_is_not_there() {
        var id = issue();
        replaced(id);
        var other = LettersHere.opened(Schema.commit(Case::add));

        Optional<LetterReplacement> hers = inLetters((letters, em) -> letters.replacementOf(id, other));
        assertThat(hers).isEmpty();
    }

    @Test
    @Rule({"ACC-1", "AZ-2"})
    void a_withdrawal_of_another_case_is_not_there() {
        var hers = Schema.commit(em -> consent(em, started(AddresseeKind.TREATING_PHYSICIAN)));
        Schema.commit(em -> {
            disclosures(em).withdraw(hers, open, NOW);
            return null;
        });

        assertThat(DisclosuresHere.withdrawn(open)).containsExactly(hers);
        assertThat(DisclosuresHere.withdrawn(LettersHere.opened(Schema.commit(Case::add))))
                .isEmpty();
    }

    @Test
    @Rule({"ACC-1", "AZ-2"})
    void a_consent_of_another_case_is_not_there() {
        var hers = Schema.commit(em -> consent(em, started(AddresseeKind.TREATING_PHYSICIAN)));
        var other = LettersHere.opened(Schema.commit(Case::add));

        assertThatThrownBy(() -> Schema.commit(em -> {
                    disclosures(em).withdraw(hers, other, NOW);
                    return null;
                }))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @Rule({"CAS-1", "ACC-1"})
    void what_a_colleague_in_the_circle_wrote_and_signed_waits_for_her_alone() {
        issue();
        var noor = Schema.commit(Case::add).clinician();
        row.assign(noor);

        List<LetterToSend> noors = Schema.commit(em -> issued(em).waitingOf(noor, LocalDate.now()));
        assertThat(noors).isEmpty();
    }

    @Test
    void lists_show_where_each_letter_stands() {
        var id = started(AddresseeKind.DIRECTORY);

        var rows = inLetters((letters, em) -> letters.unfinished(row.clinician(), LocalDate.now()));
        assertThat(rows).extracting(LetterRow::letter).containsExactly(id);
        List<LetterRow> ofCase = inLetters((letters, em) -> letters.ofCase(open));
        assertThat(ofCase).singleElement().satisfies(r -> assertThat(r.state()).isEqualTo(LetterState.DRAFT));
        EpisodeId episode = inLetters((letters, em) -> letters.episodeOf(id));
        assertThat(episode).isEqualTo(row.episode());
    }

    @Test
    @Rule("TRN-4")
    void a_draft_begun_because_of_a_flag_entered_in_error_waits_for_nobody_and_stays_with_the_case() {
        var flag = flag();
        var id = startedBecauseOf(flag);
        assertThat(unfinished()).extracting(LetterRow::letter).containsExactly(id);
        assertThat(isFlagInError(id)).isFalse();

        Schema.commit(em -> {
            FlagsHere.mark(em, row);
            return null;
        });
        assertThat(unfinished()).isEmpty();
        assertThat(isFlagInError(id)).isTrue();
        List<LetterRow> ofCase = inLetters((letters, em) -> letters.ofCase(open));
        assertThat(ofCase).extracting(LetterRow::letter).containsExactly(id);
        assertThat(isFlagInError(started(AddresseeKind.TREATING_PHYSICIAN)))
                .as("begun by hand")
                .isFalse();
    }

    @Test
    @Rule({"LET-6", "TRN-4"})
    void a_letter_because_of_a_flag_is_to_be_sent_from_its_issue_until_it_is_sent_or_replaced() {
        var flag = flag();
        var id = startedBecauseOf(flag);
        assertThat(toSendBecauseOf(flag, open)).isEmpty();

        LettersHere.issue(row, id);
        assertThat(toSendBecauseOf(flag, open)).contains(id);
        var replacement = replaced(id);
        assertThat(toSendBecauseOf(flag, open)).isEmpty();
        seal(replacement);
        assertThat(toSendBecauseOf(flag, open)).contains(id);

        LettersHere.send(row, id, null);
        assertThat(toSendBecauseOf(flag, open)).isEmpty();
    }

    @Test
    @Rule({"ACC-1", "AZ-2"})
    void a_letter_because_of_a_flag_of_another_patient_is_not_there() {
        var flag = flag();
        var id = startedBecauseOf(flag);
        LettersHere.issue(row, id);
        assertThat(toSendBecauseOf(flag, LettersHere.opened(Schema.commit(Case::add))))
                .isEmpty();
        seal(id);
        assertThat(toSendBecauseOf(flag, open)).isEmpty();
    }

    @Test
    @Rule({"ACC-1", "LET-6"})
    void it_is_named_in_every_case_of_the_patient_and_opens_for_whoever_works_around_its_own() {
        var flag = flag();
        LettersHere.issue(row, startedBecauseOf(flag));
        var other = Case.another(row);
        var colleague = Schema.commit(Case::add).clinician();

        assertThat(opens(flag, open)).isTrue();
        assertThat(opens(flag, Opened.byLead(other, row.patient(), row.clinician())))
                .isTrue();
        assertThat(opens(flag, Opened.byLead(other, row.patient(), colleague))).isFalse();
        assertThat(opens(flag, Opened.byLead(row.episode(), row.patient(), colleague)))
                .as("whose case is open to her without a place")
                .isTrue();
        row.assign(colleague);
        assertThat(opens(flag, Opened.byLead(other, row.patient(), colleague))).isTrue();
    }

    private static boolean opens(FlagId flag, OpenedCase by) {
        return ofFlag(flag, by).orElseThrow().opens();
    }

    private static Optional<LetterId> toSendBecauseOf(FlagId flag, OpenedCase by) {
        return ofFlag(flag, by).map(LetterOfFlag::id);
    }

    private static Optional<LetterOfFlag> ofFlag(FlagId flag, OpenedCase by) {
        return inLetters((letters, em) -> letters.toSendBecauseOf(flag, by, LocalDate.now()));
    }

    @Test
    @Rule({"ACC-2", "TRN-4"})
    void
            whoever_sends_one_issued_because_of_a_flag_entered_in_error_reads_whom_to_ask_and_can_record_that_it_was_sent() {
        var id = startedBecauseOf(flag());
        LettersHere.issue(row, id);
        assertThat(waiting()).extracting(LetterToSend::askFirst).containsOnlyNulls();

        Schema.commit(em -> {
            FlagsHere.mark(em, row);
            return null;
        });
        assertThat(waiting()).extracting(LetterToSend::askFirst).containsExactly("Ada Test");
        Optional<LetterToSend> toSend = Schema.commit(em -> issued(em).toSend(id, LocalDate.now()));
        assertThat(toSend).map(LetterToSend::askFirst).contains("Ada Test");
        assertThat(toSend.map(letter -> letter.opened(TODAY, null).askFirst())).contains("Ada Test");

        LettersHere.send(row, id, null);
        assertThat(waiting()).isEmpty();
    }

    @Test
    @Rule({"ACC-2", "LET-2", "NOT-3"})
    void so_does_whoever_sends_one_issued_on_a_consent_of_another_patient() {
        var id = started(AddresseeKind.TREATING_PHYSICIAN);
        LettersHere.issue(row, id);
        assertThat(asked(id)).isNull();
        DisclosureId consent = Schema.commit(
                em -> em.createQuery("select i.disclosure from IssuedLetter i where i.letter = :id", DisclosureId.class)
                        .setParameter("id", id)
                        .getSingleResult());
        Schema.commit(em -> SealsHere.seal(em, SealedKind.DISCLOSURE, consent.uuid(), row, null));

        assertThat(asked(id)).isEqualTo("Ada Test");
        assertThat(waiting()).extracting(LetterToSend::askFirst).containsExactly("Ada Test");
    }

    @Test
    @Rule({"ACC-2", "ACC-6", "TRN-4"})
    void once_the_signer_works_here_no_more_whoever_leads_the_case_today_is_to_be_asked() {
        var id = startedBecauseOf(flag());
        LettersHere.issue(row, id);
        Schema.commit(em -> {
            FlagsHere.mark(em, row);
            return null;
        });
        var next = Schema.commit(Case::add).clinician();
        Schema.change("update clinician set given_name = 'Zoe' where id = ?1", next.uuid());
        Schema.change(
                "update clinician set last_day = current_date - 1 where id = ?1",
                row.clinician().uuid());
        assertThat(asked(id)).as("nobody leads it after her").isEqualTo("Ada Test");

        Schema.change(
                "update care_team_member set clinician_id = ?2 where episode_id = ?1",
                row.episode().uuid(),
                next.uuid());
        assertThat(asked(id)).isEqualTo("Zoe Test");
        List<LetterToSend> all = Schema.commit(em -> issued(em).waiting(LocalDate.now()));
        assertThat(all)
                .filteredOn(letter -> letter.letter().equals(id))
                .extracting(LetterToSend::askFirst)
                .containsExactly("Zoe Test");

        Schema.change(
                "update clinician set last_day = current_date where id = ?1",
                row.clinician().uuid());
        assertThat(asked(id)).as("she is here still").isEqualTo("Ada Test");
        Schema.change(
                "update clinician set last_day = null, active = false where id = ?1",
                row.clinician().uuid());
        assertThat(asked(id)).isEqualTo("Zoe Test");
    }

    private static String asked(LetterId id) {
        Optional<LetterToSend> toSend = Schema.commit(em -> issued(em).toSend(id, LocalDate.now()));
        return toSend.orElseThrow().askFirst();
    }

    private LetterId startedBecauseOf(FlagId flag) {
        var id = started(AddresseeKind.TREATING_PHYSICIAN);
        Schema.commit(em -> {
            letters(em).get(id, open).because(flag);
            return null;
        });
        return id;
    }

    private FlagId flag() {
        var flag = new FlagId(UUID.randomUUID());
        Schema.change(
                """
                insert into red_flag (id, patient_id, episode_id, visit_id, kind, pauses, released_by, raised_by_id, raised_at, due_at)
                select ?2, patient_id, episode_id, id, 'HEAVY_BLEEDING', 'INTERNAL', 'MEDICAL_ASSESSMENT', clinician_id, now(), now() + interval '8 hours'
                from visit where id = ?1
                """,
                row.visit().uuid(),
                flag.uuid());
        return flag;
    }

    private boolean isFlagInError(LetterId id) {
        return inLetters((letters, em) -> letters.get(id, open).isFlagInError());
    }

    private List<LetterRow> unfinished() {
        return inLetters((letters, em) -> letters.unfinished(row.clinician(), LocalDate.now()));
    }

    @Test
    void five_hundred_letters_cost_as_many_statements_as_ten() {
        var few = Schema.commit(em -> Cases.ledByOne(em, 10));
        var many = Schema.commit(em -> Cases.ledByOne(em, 500));

        assertThat(statements(few, 10)).isEqualTo(statements(many, 500)).isEqualTo(2);
    }

    /** Of the two lists of the letters' page. */
    private static int statements(ClinicianId caller, int number) {
        return Schema.commit(em -> {
            StatementTally.reset();
            assertThat(letters(em).unfinished(caller, LocalDate.now())).hasSize(number);
            assertThat(issued(em).waitingOf(caller, LocalDate.now())).hasSize(number);
            return StatementTally.soFar();
        });
    }

    @Test
    @Rule({"LET-3", "DI-4"})
    void issued_bytes_come_back_and_wait_to_be_sent() {
        var id = issue();

        var pdf = Schema.commit(em -> issued(em)
                .find(letters(em).get(id, open))
                .map(IssuedLetter::pdf)
                .orElseThrow());
        assertThat(pdf).startsWith("%PDF".getBytes());
        List<LetterToSend> hers = Schema.commit(em -> issued(em).waitingOf(row.clinician(), LocalDate.now()));
        assertThat(hers).extracting(LetterToSend::letter).containsExactly(id);
        List<LetterToSend> all = Schema.commit(em -> issued(em).waiting(LocalDate.now()));
        assertThat(all).extracting(LetterToSend::letter).contains(id);
        assertThat(hers).extracting(LetterToSend::fax).containsExactly("613 555-0150");
    }

    @Test
    @Rule({"ACC-1", "LET-5"})
    void of_a_case_that_its_author_opens_no_more_none_waits_for_her() {
        var id = issue();
        Schema.change(
                "update care_team_member set ends = current_date - 1, starts = current_date - 2 where episode_id = ?1",
                row.episode().uuid());

        List<LetterToSend> hers = Schema.commit(em -> issued(em).waitingOf(row.clinician(), LocalDate.now()));
        assertThat(hers).isEmpty();
        List<LetterToSend> all = Schema.commit(em -> issued(em).waiting(LocalDate.now()));
        assertThat(all).extracting(LetterToSend::letter).contains(id);
    }

    @Test
    @Rule({"LET-2", "LET-3"})
    void a_consent_covers_whom_the_directory_named_then_and_nobody_whose_name_is_written_over_hers()
            throws SQLException {
        var doctor = new RecipientId(UUID.randomUUID());
        directory(
                "insert into recipient (id, profession, name, language, sexual_medicine, pelvic_pain, who_may_refer, active,"
                        + " changed_at, changed_by_id) values ('" + doctor.uuid()
                        + "', 'GYNAECOLOGIST', 'Dr. Ada Test', 'EN', false,"
                        + " true, 'NOT_KNOWN', true, now(), '" + row.clinician().uuid() + "')");
        var id = started(AddresseeKind.DIRECTORY, doctor);
        Schema.commit(em -> consent(em, id));
        assertThat(isCovered(id)).isTrue();

        directory("update recipient set name = 'Dr. Somebody Else' where id = '" + doctor.uuid() + "'");
        assertThat(isCovered(id)).isFalse();
        directory("update recipient set name = 'DR. ADA  TEST' where id = '" + doctor.uuid() + "'");
        assertThat(isCovered(id)).isTrue();
    }

    private boolean isCovered(LetterId id) {
        return Schema.commit(em -> disclosures(em)
                .covering(letters(em).get(id, open).disclosure(), open, TODAY)
                .isPresent());
    }

    private static void directory(String sql) throws SQLException {
        try (var database = Schema.asApplication();
                var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    @Rule({"LET-3", "ACC-2"})
    void a_letter_that_is_being_replaced_waits_no_longer_but_that_it_was_sent_can_be_recorded() {
        var id = issue();
        var replacement = replaced(id);
        assertThat(waiting()).extracting(LetterToSend::letter).isEmpty();
        Optional<LetterToSend> sent = Schema.commit(em -> issued(em).toSend(id, LocalDate.now()));
        assertThat(sent).isPresent();

        seal(replacement);
        assertThat(waiting()).extracting(LetterToSend::letter).containsExactly(id);
    }

    @Test
    @Rule("CAS-4")
    void no_letter_waits_once_the_patient_has_died() {
        issue();
        started(AddresseeKind.DIRECTORY);
        Schema.commit(em -> em.createQuery("update Episode e set e.state = DECEASED where e.id = :id")
                .setParameter("id", row.episode())
                .executeUpdate());

        assertThat(waiting()).isEmpty();
        List<LetterRow> begun = inLetters((letters, em) -> letters.unfinished(row.clinician(), LocalDate.now()));
        assertThat(begun).isEmpty();
    }

    private List<LetterToSend> waiting() {
        List<LetterToSend> all = Schema.commit(em -> issued(em).waiting(LocalDate.now()));
        List<LetterToSend> hers = Schema.commit(em -> issued(em).waitingOf(row.clinician(), LocalDate.now()));
        assertThat(all).containsAll(hers);
        return hers;
    }

    @Test
    @Rule("NOT-3")
    void a_letter_of_the_wrong_patient_is_in_no_list_with_the_consent_that_was_recorded_for_it() {
        var id = issue();
        var other = started(AddresseeKind.DIRECTORY);
        var replacement = replaced(id);
        assertThat(earlierThan(replacement)).contains(id);
        seal(id);

        assertThat(earlierThan(replacement)).isEmpty();
        assertThatThrownBy(() -> inLetters((letters, em) -> letters.get(id, open)))
                .isInstanceOf(NotFound.class);
        List<LetterRow> ofCase = inLetters((letters, em) -> letters.ofCase(open));
        assertThat(ofCase).extracting(LetterRow::letter).containsExactlyInAnyOrder(other, replacement);
        List<LetterToSend> waiting = Schema.commit(em -> issued(em).waiting(LocalDate.now()));
        assertThat(waiting).extracting(LetterToSend::letter).doesNotContain(id);
        Optional<String> number = Schema.commit(em -> issued(em).numberOf(id));
        assertThat(number).isEmpty();
        List<DisclosureRow> rows = Schema.commit(
                em -> disclosures(em).rows(letters(em).get(replacement, open).disclosure(), open, TODAY));
        assertThat(rows).isEmpty();
        List<DisclosureRow> kept = Schema.commit(em -> disclosures(em).ofSealed(id));
        assertThat(kept).singleElement().satisfies(shown -> assertThat(shown.covers())
                .isFalse());
        LetterId read = inLetters(
                (letters, em) -> letters.get(SealsHere.opened(id.uuid())).id());
        assertThat(read).isEqualTo(id);
    }

    @Test
    @Rule({"NOT-3", "LET-3"})
    void in_the_place_of_a_sealed_replacement_another_may_be_begun_and_only_one() {
        var id = issue();
        seal(replaced(id));
        Optional<LetterReplacement> none = inLetters((letters, em) -> letters.replacementOf(id, open));
        assertThat(none).isEmpty();

        replaced(id);
        assertThatThrownBy(() -> replaced(id)).hasStackTraceContaining("letter_replaces_once");
    }

    @Test
    @Rule("NOT-3")
    void a_recall_is_for_whoever_wrote_the_letter_its_cases_lead_and_the_privacy_officer() {
        var id = issue();
        var log = new LogSending(SubmissionKey.random(), id, SendingManner.FAX, "613 555-0111", 2, null, null, false);
        Schema.commit(em -> {
            var sending = Schema.in(em, new Sendings())
                    .log(log, NOW, row.clinician(), NOW)
                    .id();
            Schema.in(em, new Recalls()).open(sending, letters(em).get(id, open).disclosure(), row.clinician(), NOW);
            return null;
        });
        seal(id);

        assertThat(RecallsHere.numbers(row.clinician(), Role.THERAPIST)).hasSize(1);
        var stranger = Schema.commit(Case::add).clinician();
        assertThat(RecallsHere.numbers(stranger, Role.THERAPIST)).isEmpty();
        assertThat(RecallsHere.numbers(stranger, Role.PRIVACY_OFFICER))
                .containsAll(RecallsHere.numbers(row.clinician(), Role.THERAPIST));
        RecallsHere.giveUpAll(row.clinician());
        assertThat(RecallsHere.numbers(row.clinician(), Role.THERAPIST)).isEmpty();
    }

    @Test
    @Rule("NOT-3")
    void who_sends_a_letter_and_who_seals_it_wait_for_each_other() {
        var id = issue();
        Schema.commit(em -> {
            issued(em).sealed(id, row.patient());
            assertHeld(id);
            return null;
        });
        inLetters((letters, em) -> {
            letters.hold(letters.get(id, open));
            assertHeld(id);
            return null;
        });
    }

    private static void assertHeld(LetterId id) {
        assertThatThrownBy(() -> {
                    try (var connection = Schema.asApplication();
                            var statement = connection.createStatement()) {
                        statement.execute("select id from letter where id = '" + id + "' for update nowait");
                    }
                })
                .hasMessageContaining("could not obtain lock");
    }

    private Optional<LetterId> earlierThan(LetterId id) {
        return inLetters((letters, em) -> letters.earlierThan(letters.get(id, open)));
    }

    private LetterId replaced(LetterId id) {
        return inLetters((letters, em) -> {
            var letter = letters.get(id, open).replacement(open, NOW);
            letters.add(letter);
            return letter.id();
        });
    }

    private void seal(LetterId id) {
        inLetters((letters, em) -> {
            letters.get(id, open).seal(SealsHere.seal(em, SealedKind.LETTER, id.uuid(), row, null));
            return null;
        });
    }

    @Test
    @Rule("LET-2")
    void consent_and_its_withdrawal_come_back() {
        var id = started(AddresseeKind.EMERGENCY_DEPARTMENT);
        var consent = Schema.commit(em -> consent(em, id));
        List<DisclosureRow> rows = Schema.commit(
                em -> disclosures(em).rows(letters(em).get(id, open).disclosure(), open, TODAY));
        assertThat(rows).singleElement().satisfies(shown -> assertThat(shown.covers())
                .isTrue());

        for (int pressed = 0; pressed < 2; pressed++) {
            Schema.commit(em -> {
                disclosures(em).withdraw(consent, open, NOW);
                return null;
            });
        }
        Optional<DisclosureId> left = Schema.commit(
                em -> disclosures(em).covering(letters(em).get(id, open).disclosure(), open, TODAY));
        assertThat(left).isEmpty();
    }

    @Test
    @Rule({"NOT-3", "LET-2", "PAT-7"})
    void a_consent_of_another_patient_and_its_withdrawal_are_not_hers() {
        var id = started(AddresseeKind.EMERGENCY_DEPARTMENT);
        var wrong = Schema.commit(em -> consent(em, id));
        Schema.commit(em -> {
            disclosures(em).withdraw(wrong, open, NOW.plusSeconds(1));
            return null;
        });
        Schema.commit(em -> consent(em, id));
        assertThatThrownBy(() -> isCovered(id)).isInstanceOfSatisfying(BrokenRule.class, e -> assertThat(e.rule())
                .isEqualTo(LetterRule.CONSENT_TAKEN_BACK));
        Schema.commit(em -> SealsHere.seal(em, SealedKind.DISCLOSURE, wrong.uuid(), row, null));

        assertThat(isCovered(id)).isTrue();
        List<DisclosureRow> rows = Schema.commit(
                em -> disclosures(em).rows(letters(em).get(id, open).disclosure(), open, TODAY));
        assertThat(rows).extracting(DisclosureRow::id).hasSize(1).doesNotContain(wrong);
        assertThatThrownBy(() -> Schema.commit(em -> {
                    disclosures(em).withdraw(wrong, open, NOW);
                    return null;
                }))
                .isInstanceOf(NotFound.class);
        DisclosureRow read = Schema.commit(em -> disclosures(em).get(SealsHere.opened(wrong.uuid())));
        assertThat(read.id()).isEqualTo(wrong);
        assertThat(read.covers()).isFalse();
    }

    @Test
    @Rule("NOT-3")
    void what_is_sealed_is_a_consent_that_was_recorded() {
        assertThatThrownBy(() -> Schema.commit(em ->
                        SealsHere.seal(em, SealedKind.DISCLOSURE, row.episode().uuid(), row, null)))
                .hasStackTraceContaining("sealed_entry_seals_disclosure");
    }

    @ParameterizedTest
    @Rule("DI-4")
    @ValueSource(
            strings = {
                "update issued_letter set number = 'x'",
                "delete from issued_letter",
                "update letter_sending set pages = 1",
                "delete from letter_sending",
                "update disclosure_consent set until = null",
                "delete from disclosure_consent",
                "delete from disclosure_consent_content",
                "update disclosure_withdrawal set withdrawn_at = now()",
                "delete from disclosure_withdrawal",
                "insert into letter_template select * from letter_template",
                "update letter_template set title = 'x'",
                "delete from letter",
                "delete from recipient"
            })
    void the_application_cannot_change_what_went_out(String sql) throws SQLException {
        try (var connection = Schema.asApplication();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("permission denied");
        }
    }

    @ParameterizedTest
    @Rule({"LET-3", "DI-4"})
    @ValueSource(
            strings = {
                "sha256 = repeat('0', 64)", // another hash
                "content = 'Dear [[recipient]]'", // an open field
                "recipient = ''", // to nobody
                "disclosure_id = null" // without consent
            })
    void the_database_itself_refuses_an_incomplete_letter(String wrong) throws SQLException {
        var id = issue();
        var column = wrong.split(" = ")[0];
        var value = wrong.split(" = ", 2)[1];
        var columns = "letter_id, number, disclosure_id, recipient, signer_id, issued_at, content, pages, pdf, sha256";
        var values = columns.replace("number", "number || '-b'").replace(column, value);
        try (var connection = Schema.asApplication();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("insert into issued_letter (" + columns + ") select " + values
                            + " from issued_letter where letter_id = '" + id + "'"))
                    .hasMessageMatching("(?s).*violates (check|not-null) constraint.*");
        }
    }

    private LetterId issue() {
        return LettersHere.issued(row, NOW);
    }

    private DisclosureId consent(EntityManager em, LetterId id) {
        var letter = letters(em).get(id, open);
        return disclosures(em).record(Drafts.spoken(letter), letter.disclosure(), row.clinician(), NOW, TODAY);
    }

    private static Sheet sheet(Template template) {
        return LetterSheet.of(template.begin(AddresseeKind.DIRECTORY, Drafts.DOCTOR), template, Drafts.facts());
    }

    private LetterId started(AddresseeKind addressee) {
        return started(addressee, null);
    }

    private LetterId started(AddresseeKind addressee, RecipientId recipient) {
        return inLetters((letters, em) -> {
            var template = templates(em).newest(LetterKind.MEDICAL_ASSESSMENT, Language.EN);
            var command = new StartLetter(
                    SubmissionKey.random(), row.episode(), LetterKind.MEDICAL_ASSESSMENT, addressee, recipient);
            var letter = Letter.started(command, template, open, NOW.truncatedTo(ChronoUnit.MICROS));
            letters.add(letter);
            return letter.id();
        });
    }

    private static <T> T inLetters(BiFunction<Letters, EntityManager, T> work) {
        return Schema.commit(em -> work.apply(letters(em), em));
    }

    private static Letters letters(EntityManager em) {
        var letters = new Letters();
        letters.em = em;
        return letters;
    }

    private static LetterTemplates templates(EntityManager em) {
        return Schema.in(em, new LetterTemplates());
    }

    private static Disclosures disclosures(EntityManager em) {
        return DisclosuresHere.on(em);
    }

    private static IssuedLetters issued(EntityManager em) {
        var issued = new IssuedLetters();
        issued.em = em;
        return issued;
    }
}
