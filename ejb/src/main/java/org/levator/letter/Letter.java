package org.levator.letter;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.Formula;
import org.levator.access.OpenedCase;
import org.levator.letter.answer.AnswerKind;
import org.levator.letter.answer.AnswerStanding;
import org.levator.letter.content.AddresseeKind;
import org.levator.letter.content.LetterItem;
import org.levator.letter.content.LetterKind;
import org.levator.letter.content.LetterRule;
import org.levator.letter.content.LetterText;
import org.levator.letter.content.SaveLetter;
import org.levator.letter.content.StartLetter;
import org.levator.letter.content.UrgentMatter;
import org.levator.letter.disclosure.Disclosure;
import org.levator.letter.template.LetterTemplateId;
import org.levator.letter.template.Template;
import org.levator.letter.view.LetterState;
import org.levator.letter.view.Preview;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.FlagId;
import org.levator.shared.Language;
import org.levator.shared.LetterId;
import org.levator.shared.PatientId;
import org.levator.shared.RecipientId;
import org.levator.shared.Role;

/**
 * One letter: draft, approved, issued, sent. As a draft everything in it may change; approved, it waits for issuing or goes back to
 * draft; issued, it can only be sent, or replaced by a new letter; sent, it awaits an answer or none.
 */
@Entity
public class Letter {
    @EmbeddedId
    private LetterId id;

    private EpisodeId episode;
    private PatientId patient;

    @Enumerated(EnumType.STRING)
    private LetterKind kind;

    @Enumerated(EnumType.STRING)
    private Language language;

    private LetterTemplateId template;

    @Enumerated(EnumType.STRING)
    private AddresseeKind addressee;

    private RecipientId recipient;
    private boolean urgent;
    private UrgentMatter matter; // null while none of its texts is written
    private String question;
    private String expectation;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "letter_item", joinColumns = @JoinColumn(name = "letter_id"))
    @OrderColumn(name = "seq")
    private List<LetterItem> items;

    private boolean toldOfWithheld;

    @Enumerated(EnumType.STRING)
    private Preview preview;

    private Instant previewedAt;

    @Enumerated(EnumType.STRING)
    private LetterState state;

    private ClinicianId author;
    private Instant startedAt;
    private ClinicianId signer;
    private Instant approvedAt;
    private LetterId replaces;
    private FlagId redFlag; // that drafted it; null for all others
    private Instant sealedAt;

    @Formula("(select f.in_error_at from red_flag f where f.id = red_flag_id)")
    private Instant flagInErrorAt; // since when that flag is known to be entered in error; else null

    @Enumerated(EnumType.STRING)
    private AnswerKind answer; // null while nothing was recorded about one

    private LocalDate answerBy; // null: none is awaited

    @Version
    private int version;

    protected Letter() {}

    static Letter started(StartLetter command, Template template, OpenedCase open, Instant now) {
        return begun(template.begin(command.addressee(), command.recipient()), template.id(), open, now);
    }

    /** A draft with the same content, to be issued in this one's place. */
    Letter replacement(OpenedCase open, Instant now) {
        state.requireIssued();
        var letter = begun(text(), template, open, now);
        letter.replaces = id;
        return letter;
    }

    /** The same content for the patient whom it is really about, as a draft: everything about her is filled in anew. */
    Letter forRightPatient(OpenedCase right, Instant now) {
        return begun(text(), template, right, now);
    }

    private static Letter begun(LetterText text, LetterTemplateId template, OpenedCase open, Instant now) {
        var letter = new Letter();
        letter.id = LetterId.random();
        letter.episode = open.episode();
        letter.patient = open.patient();
        letter.kind = text.kind();
        letter.template = template;
        letter.items = new ArrayList<>(text.items());
        letter.put(text);
        letter.state = LetterState.DRAFT;
        letter.author = open.clinician();
        letter.startedAt = now;
        return letter;
    }

    /** It was begun because of this flag. */
    void because(FlagId flag) {
        redFlag = flag;
    }

    /** Who began it and who signed it. */
    Set<ClinicianId> writers() {
        return Stream.of(author, signer).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** Written for the wrong patient, whatever its state: it keeps that and its number, and nobody in her circle opens it again (NOT-3). */
    void seal(Instant at) {
        sealedAt = at;
    }

    boolean isBecauseOf(FlagId flag) {
        return flag.equals(redFlag);
    }

    /** As it stood when the letter was read (TRN-4). */
    boolean isFlagInError() {
        return flagInErrorAt != null;
    }

    boolean isSealed() {
        return sealedAt != null;
    }

    Instant startedAt() {
        return startedAt;
    }

    void write(SaveLetter command) {
        requireUnchanged(command.version()); // first: who typed while it was approved sees both texts
        state.requireDraft();
        put(command.over(text()));
    }

    /** What makes it urgent, as far as it is known already. */
    void about(UrgentMatter what) {
        state.requireDraft();
        put(text().about(what));
    }

    /** In the recipient's language: words nobody changed follow the new template, typed ones stay. */
    void translate(Template from, Template to) {
        state.requireDraft();
        put(from.translate(text(), to));
        template = to.id();
    }

    private void put(LetterText text) {
        language = text.language();
        addressee = text.addressee();
        recipient = text.recipient();
        urgent = text.urgent();
        matter = text.matter();
        question = text.question();
        expectation = text.expectation();
        toldOfWithheld = text.toldOfWithheld();
        Collections.copy(items, text.items());
    }

    /** What the patient said about reading it; at any time, and it holds nothing up. */
    void previewed(Preview how, int seen, Instant at) {
        requireUnchanged(seen);
        preview = how;
        previewedAt = at;
    }

    /** The signer answers for it with her name and title. */
    void approve(ClinicianId by, String role, Instant now) {
        state.requireDraft();
        if (!role.equals(Role.THERAPIST)) {
            throw new BrokenRule(LetterRule.ONLY_A_THERAPIST_APPROVES);
        }
        state = LetterState.APPROVED;
        signer = by;
        approvedAt = now;
    }

    void backToDraft() {
        state.requireApproved();
        state = LetterState.DRAFT;
        signer = null;
        approvedAt = null;
    }

    /** Writing, approving and issuing mean what was seen. */
    void requireUnchanged(int seen) {
        if (seen != version) {
            throw new BrokenRule(LetterRule.CHANGED_MEANWHILE);
        }
    }

    void issue() {
        state.requireApproved();
        state = LetterState.ISSUED;
    }

    /** May be logged more than once: a fax that did not go through is sent again. */
    void sent() {
        state.requireIssued();
        state = LetterState.SENT;
    }

    /** What was recorded about its answer; the steps themselves are kept beside it. */
    void answered(AnswerStanding now) {
        answer = now.state();
        answerBy = now.by();
    }

    /** What it says at this moment. */
    LetterText text() {
        return new LetterText(
                kind, language, addressee, recipient, urgent, matter, question, expectation, items, toldOfWithheld);
    }

    /** What it tells the recipient about whom. */
    Disclosure disclosure() {
        return new Disclosure(id, episode, patient, text());
    }

    LetterId id() {
        return id;
    }

    EpisodeId episode() {
        return episode;
    }

    PatientId patient() {
        return patient;
    }

    LetterTemplateId template() {
        return template;
    }

    Preview preview() {
        return preview;
    }

    Instant previewedAt() {
        return previewedAt;
    }

    LetterState state() {
        return state;
    }

    ClinicianId author() {
        return author;
    }

    ClinicianId signer() {
        return signer;
    }

    LetterId replaces() {
        return replaces;
    }

    /** Where it stands with its answer; {@code null} while nothing was recorded. */
    AnswerKind answer() {
        return answer;
    }

    LocalDate answerBy() {
        return answerBy;
    }

    int version() {
        return version;
    }
}
