package org.levator.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.Opened;
import org.levator.access.Relation;
import org.levator.access.TeamRule;
import org.levator.audit.Act;
import org.levator.letter.content.AddresseeKind;
import org.levator.letter.content.Choice;
import org.levator.letter.content.ContentItem;
import org.levator.letter.content.Lack;
import org.levator.letter.content.LetterKind;
import org.levator.letter.content.LetterRule;
import org.levator.letter.content.StartLetter;
import org.levator.letter.content.UrgentMatter;
import org.levator.letter.disclosure.DisclosureBasis;
import org.levator.letter.disclosure.RecordDisclosure;
import org.levator.letter.sending.LogSending;
import org.levator.letter.sending.SendingManner;
import org.levator.letter.view.GoneWriter;
import org.levator.letter.view.LetterState;
import org.levator.letter.view.Preview;
import org.levator.patient.contact.ContactKind;
import org.levator.patient.contact.ContactRule;
import org.levator.patient.decision.WhoDecides;
import org.levator.safety.RedFlagRaised;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.FlagId;
import org.levator.shared.Language;
import org.levator.shared.LetterId;
import org.levator.shared.NotFound;
import org.levator.shared.RecipientId;
import org.levator.shared.Role;
import org.levator.shared.SubmissionKey;

/** A letter through its boundaries: from a draft to a fax, and everything that is refused on the way. */
class LetterFlowTest {
    final Office office = new Office(Drafts.CASE);

    @Test
    @Rule({"LET-6", "LET-7"})
    void a_letter_with_a_consent_at_hand_is_issued_in_one_step_and_then_sent() {
        var id = startToDoctor();
        office.disclosure.record(Drafts.spoken(letter(id)));
        office.issuing.approveAndIssue(seen(id));
        office.sending.log(fax(id, null));

        assertThat(letter(id).state()).isEqualTo(LetterState.SENT);
        assertThat(office.issued.get(id).number()).isEqualTo("2026-1041");
        assertThat(office.issued.get(id).fax())
                .isEqualTo(Drafts.facts().recipient().orElseThrow().fax())
                .isNotNull();
        assertThat(office.sendings.hold(id)).isTrue();
        assertThat(office.circle.acts)
                .containsExactly(Act.WRITE_LETTER, Act.RECORD_DISCLOSURE, Act.ISSUE_LETTER, Act.SEND_LETTER);
    }

    @Test
    @Rule({"LET-3", "PAT-7"})
    void a_consent_on_anybody_elses_word_than_hers_who_decides_issues_nothing() {
        var id = startToDoctor();
        office.disclosure.record(Drafts.spoken(letter(id)));
        office.disclosures.deciding = new WhoDecides(false, List.of("Ruth Ames"));

        refuses(LetterRule.CONSENT_OF_SOMEONE_ELSE, () -> office.issuing.approveAndIssue(seen(id)));
        assertThat(office.issued).isEmpty();
    }

    @Test
    @Rule({"LET-3", "PAT-5"})
    void no_letter_is_issued_to_her_partners_number_whatever_the_directory_calls_it() {
        var id = startToDoctor();
        office.disclosure.record(Drafts.spoken(letter(id)));
        var fax = Drafts.facts().recipient().orElseThrow().fax();
        office.people.add(Drafts.CASE.patient(), ContactKind.PARTNER, "Robin Vale", fax);

        assertThatThrownBy(() -> office.issuing.approveAndIssue(seen(id)))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(ContactRule.LETTER_NEVER_TO_PARTNER));
        assertThat(office.issued).isEmpty();
    }

    @Test
    @Rule({"LET-2", "LET-3"})
    void without_consent_no_letter() {
        var id = startToDoctor();

        refuses(LetterRule.NO_CONSENT, () -> office.issuing.approveAndIssue(seen(id)));
        assertThat(office.issued).isEmpty();
    }

    @Test
    @Rule("LET-2")
    void a_withdrawn_consent_is_none() {
        var id = startToDoctor();
        var consent = office.disclosure.record(Drafts.spoken(letter(id)));
        office.disclosure.withdraw(id, consent);

        refuses(LetterRule.NO_CONSENT, () -> office.issuing.approveAndIssue(seen(id)));
    }

    @Test
    @Rule("LET-2")
    void a_law_that_permits_it_stands_in_for_consent_when_it_is_named() {
        var id = startToDoctor();
        office.disclosure.record(new RecordDisclosure(
                SubmissionKey.random(), id, DisclosureBasis.LAW, null, "PHIPA s. 40(1)", null, null, null, false));
        office.issuing.approveAndIssue(seen(id));

        assertThat(letter(id).state()).isEqualTo(LetterState.ISSUED);
    }

    @Test
    @Rule("LET-3")
    void without_recipient_no_letter() {
        var id = start(AddresseeKind.DIRECTORY, null);

        refuses(LetterRule.NO_RECIPIENT, () -> office.issuing.approveAndIssue(seen(id)));
    }

    @Test
    @Rule("LET-3")
    void an_urgent_letter_starts_with_the_flag_that_stands() {
        var id = start(AddresseeKind.EMERGENCY_DEPARTMENT, null);

        assertThat(letter(id).text().matter()).isEqualTo(Office.FEVER);
        assertThat(letter(id).text().language()).isEqualTo(Language.FR);
    }

    @Test
    @Rule({"LET-3", "RED-1"})
    void a_red_flag_drafts_its_letter() {
        office.forFlags.draft(new RedFlagRaised(FlagId.random(), Drafts.CASE.episode(), true));
        office.forFlags.draft(new RedFlagRaised(FlagId.random(), Drafts.CASE.episode(), false));

        assertThat(office.letters.values()).singleElement().satisfies(letter -> {
            assertThat(letter.text().addressee()).isEqualTo(AddresseeKind.TREATING_PHYSICIAN);
            assertThat(letter.text().matter()).isEqualTo(Office.FEVER);
        });
    }

    @Test
    @Rule({"LET-3", "RED-1"})
    void a_second_red_flag_drafts_its_own_letter_and_not_the_first_ones_again() {
        var bleeding = new UrgentMatter("Bleeding", "since today", "See a physician today");
        var raised = new RedFlagRaised(FlagId.random(), Drafts.CASE.episode(), true);
        office.matters.put(raised.flag(), bleeding);

        office.forFlags.draft(raised); // while the fever stands

        assertThat(office.letters.values())
                .singleElement()
                .satisfies(letter -> assertThat(letter.text().matter()).isEqualTo(bleeding));
    }

    @Test
    @Rule("TRN-4")
    void a_letter_begun_because_of_a_flag_entered_in_error_is_written_on_and_not_issued() {
        var raised = new RedFlagRaised(FlagId.random(), Drafts.CASE.episode(), true);
        office.forFlags.draft(raised);
        var id = office.letters.keySet().iterator().next();
        Drafts.flagInError(letter(id));

        refuses(LetterRule.FLAG_IN_ERROR, () -> office.issuing.approve(seen(id)));
        refuses(LetterRule.FLAG_IN_ERROR, () -> office.issuing.approveAndIssue(seen(id)));
        assertThat(letter(id).state()).isEqualTo(LetterState.DRAFT);
    }

    @Test
    @Rule("LET-1")
    void the_recipients_language_is_the_letters() {
        assertThat(letter(startToDoctor()).text().language()).isEqualTo(Language.EN);
        assertThat(letter(start(AddresseeKind.DIRECTORY, null)).text().language())
                .isEqualTo(Language.FR);
    }

    @Test
    @Rule("PAT-2")
    void the_whole_health_number_goes_out_and_stands_on_no_screen() throws Exception {
        var id = startToDoctor();
        Drafts.choose(letter(id), ContentItem.HEALTH_NUMBER, Choice.INCLUDED, "[[health number]]");
        office.disclosure.record(Drafts.spoken(letter(id)));
        assertThat(office.reading.get(id).sheet().text()).contains("•••• 897").doesNotContain("1234-567-897");

        office.issuing.approveAndIssue(seen(id));
        var gone = office.issued.get(id);
        try (var document = Loader.loadPDF(gone.pdf())) {
            assertThat(new PDFTextStripper().getText(document)).contains("1234-567-897");
        }
        assertThat(gone.content()).contains("•••• 897").doesNotContain("1234-567-897");
    }

    @Test
    @Rule("LET-3")
    void issued_bytes_keep_their_hash_and_show_their_number() throws Exception {
        var id = issued();
        var pdf = office.issued.get(id).pdf();

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Letter no. 2026-1041", "Maya Tremblay", "Claire Boisvert", "registration no. 16042")
                    .doesNotContain("Draft");
        }
    }

    @Test
    @Rule("LET-3")
    void an_issued_letter_is_replaced_once() {
        var id = issued();
        var key = SubmissionKey.random();
        var replacement = office.writing.replace(id, key);

        assertThat(office.writing.replace(id, key)).isEqualTo(replacement);
        refuses(LetterRule.ALREADY_REPLACED, () -> office.writing.replace(id, SubmissionKey.random()));
    }

    @Test
    @Rule("DI-2")
    void the_same_form_sent_twice_issues_one_letter() {
        var id = startToDoctor();
        office.disclosure.record(Drafts.spoken(letter(id)));
        var command = seen(id);

        assertThat(office.issuing.approveAndIssue(command)).isEqualTo(office.issuing.approveAndIssue(command));
        assertThat(office.issued).hasSize(1);
    }

    @Test
    @Rule("LET-6")
    void a_student_asks_her_supervisor_to_approve() {
        var students = new Office(
                Opened.by(Drafts.CASE.episode(), Drafts.CASE.patient(), Drafts.CASE.clinician(), Role.STUDENT));
        var id = students.writing.start(command(AddresseeKind.DIRECTORY, Drafts.DOCTOR));

        refuses(
                LetterRule.ONLY_A_THERAPIST_APPROVES,
                () -> students.issuing.approve(new IssueLetter(SubmissionKey.random(), id, 0)));
    }

    @Test
    @Rule({"ACC-6", "ACC-4"})
    void no_letter_goes_out_in_the_name_of_whoever_has_left_and_a_colleague_approves_it_in_hers() {
        var gone = ClinicianId.random();
        var id = startToDoctor();
        office.disclosure.record(Drafts.spoken(letter(id)));
        letter(id).approve(gone, Role.THERAPIST, Drafts.NOW);
        office.lastDays.put(gone, Drafts.TODAY);
        assertThat(office.reading.get(id).isIssuable()).isTrue();
        assertThat(office.reading.get(id).lacks()).isEmpty();

        office.lastDays.put(gone, Drafts.TODAY.minusDays(1));
        assertThat(office.reading.get(id).isIssuable()).isFalse();
        assertThat(office.reading.get(id).lacks())
                .containsExactly(new Lack(LetterRule.SIGNER_HAS_LEFT, "Claire Boisvert"));

        office.issuing.backToDraft(id);
        office.issuing.approve(seen(id));
        assertThat(office.reading.get(id).isIssuable()).isTrue();

        letter(id).backToDraft();
        letter(id).approve(gone, Role.THERAPIST, Drafts.NOW);
        refuses(LetterRule.SIGNER_HAS_LEFT, () -> office.issuing.issue(seen(id)));
        assertThat(office.issued).isEmpty();
    }

    @Test
    @Rule("ACC-6")
    void a_draft_says_who_began_it_once_she_has_left_and_stays_to_be_approved() {
        var id = startToDoctor();
        office.disclosure.record(Drafts.spoken(letter(id)));
        assertThat(office.reading.get(id).gone()).isNull();

        office.lastDays.put(Drafts.CLAIRE, Drafts.TODAY.minusDays(1));
        var view = office.reading.get(id);
        assertThat(view.gone()).isEqualTo(new GoneWriter("Claire Boisvert", Drafts.TODAY.minusDays(1)));
        assertThat(view.isIssuable()).isTrue();
        assertThat(view.lacks()).isEmpty();
    }

    @Test
    @Rule("ACC-5")
    void whoever_opened_the_case_from_outside_issues_what_is_urgent_and_nothing_else() {
        var outside = new Office(Opened.as(
                Relation.BREAK_GLASS,
                Drafts.CASE.episode(),
                Drafts.CASE.patient(),
                Drafts.CASE.clinician(),
                Role.THERAPIST));
        var calm = outside.writing.start(command(AddresseeKind.DIRECTORY, Drafts.DOCTOR));
        var urgent = outside.writing.start(command(AddresseeKind.EMERGENCY_DEPARTMENT, null));
        outside.disclosure.record(Drafts.spoken(outside.letters.get(calm)));
        outside.disclosure.record(Drafts.spoken(outside.letters.get(urgent)));
        assertThat(outside.reading.get(calm).isIssuable()).isFalse();
        assertThat(outside.reading.get(urgent).isIssuable()).isTrue();
        assertThat(office.reading.get(startToDoctor()).isIssuable()).isTrue();

        for (Function<IssueLetter, LetterId> act : List.<Function<IssueLetter, LetterId>>of(
                outside.issuing::approve, outside.issuing::approveAndIssue, outside.issuing::issue)) {
            assertThatThrownBy(() -> act.apply(new IssueLetter(SubmissionKey.random(), calm, 0)))
                    .isInstanceOfSatisfying(
                            BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(TeamRule.ONLY_FOR_THE_CIRCLE));
        }
        outside.issuing.approveAndIssue(new IssueLetter(SubmissionKey.random(), urgent, 0));
        assertThat(outside.issued).containsOnlyKeys(urgent);
    }

    @Test
    @Rule({"ACC-1", "ACC-2"})
    void reception_sends_any_letter_and_a_colleague_of_her_other_case_sends_none() {
        var id = issued();
        for (var role : List.of(Role.THERAPIST, Role.ASSISTANT, Role.STUDENT)) {
            assertThatThrownBy(() -> inHerOtherCase(role, id).sending.log(fax(id, null)))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(letter(id).state()).isEqualTo(LetterState.ISSUED);

        inHerOtherCase(Role.RECEPTION, id).sending.log(fax(id, null));
        assertThat(letter(id).state()).isEqualTo(LetterState.SENT);
    }

    private Office inHerOtherCase(String role, LetterId id) {
        var other = new Office(Opened.by(EpisodeId.random(), Drafts.CASE.patient(), Drafts.CASE.clinician(), role));
        other.letters.put(id, letter(id));
        other.issued.put(id, office.issued.get(id));
        return other;
    }

    @Test
    @Rule("LET-6")
    void what_was_not_issued_is_not_sent() {
        var id = startToDoctor();

        refuses(LetterRule.NOT_ISSUED, () -> office.sending.log(fax(id, null)));
    }

    @Test
    @Rule("LET-6")
    void a_letter_is_sent_neither_tomorrow_nor_before_it_was_issued() {
        var id = issued();

        refuses(LetterRule.SENT_IN_THE_FUTURE, () -> office.sending.log(fax(id, Drafts.NOW.plusSeconds(60))));
        refuses(LetterRule.SENT_BEFORE_ISSUED, () -> office.sending.log(fax(id, Drafts.NOW.minusSeconds(60))));
    }

    @Test
    @Rule("ACC-1")
    void a_letter_of_a_case_that_does_not_open_is_not_there() {
        var elsewhere = new StartLetter(
                SubmissionKey.random(),
                EpisodeId.random(),
                LetterKind.MEDICAL_ASSESSMENT,
                AddresseeKind.DIRECTORY,
                null);

        assertThatThrownBy(() -> office.writing.start(elsewhere)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> office.writing.recordPreview(LetterId.random(), 0, Preview.READ))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> office.issuing.issue(new IssueLetter(SubmissionKey.random(), LetterId.random(), 0)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> office.sending.log(fax(LetterId.random(), null)))
                .isInstanceOf(NotFound.class);
    }

    private LetterId issued() {
        var id = startToDoctor();
        office.disclosure.record(Drafts.spoken(letter(id)));
        return office.issuing.approveAndIssue(seen(id));
    }

    private LetterId startToDoctor() {
        return start(AddresseeKind.DIRECTORY, Drafts.DOCTOR);
    }

    private LetterId start(AddresseeKind addressee, RecipientId recipient) {
        return office.writing.start(command(addressee, recipient));
    }

    private static StartLetter command(AddresseeKind addressee, RecipientId recipient) {
        return new StartLetter(
                SubmissionKey.random(), Drafts.CASE.episode(), LetterKind.MEDICAL_ASSESSMENT, addressee, recipient);
    }

    private Letter letter(LetterId id) {
        return office.letters.get(id);
    }

    private IssueLetter seen(LetterId id) {
        return new IssueLetter(SubmissionKey.random(), id, letter(id).version());
    }

    private static LogSending fax(LetterId id, Instant at) {
        return new LogSending(SubmissionKey.random(), id, SendingManner.FAX, "613 555-0111", 3, at, null, false);
    }

    private static void refuses(LetterRule rule, ThrowingCallable move) {
        assertThatThrownBy(move).isInstanceOfSatisfying(BrokenRule.class, broken -> assertThat(broken.rule())
                .isEqualTo(rule));
    }
}
