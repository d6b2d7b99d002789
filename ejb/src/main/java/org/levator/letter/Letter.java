package org.levator.letter;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.levator.access.OpenedCase;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.Language;
import org.levator.shared.LetterId;
import org.levator.shared.PatientId;
import org.levator.shared.RecipientId;
import org.levator.shared.Role;
import org.levator.shared.Text;

/**
 * One letter: draft, approved, issued, sent. As a draft everything in it may change; approved, it waits for issuing or goes back to
 * draft; issued, it can only be sent, or replaced by a new letter.
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

    @ElementCollection
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

    @Version
    private int version;

    protected Letter() {}

    /** Every item is there from the start and visible; only what this kind needs and is not sensitive is on. */
    static Letter started(StartLetter command, LetterTemplate template, OpenedCase open, Instant now) {
        var letter = blank(command.kind(), template, open, now);
        letter.addressee = command.addressee();
        letter.recipient = command.addressee() == AddresseeKind.DIRECTORY ? command.recipient() : null;
        letter.urgent = command.addressee() != AddresseeKind.DIRECTORY;
        letter.question = template.wording().question();
        letter.expectation = template.wording().expectation();
        letter.items = Arrays.stream(ContentItem.values())
                .map(content -> new LetterItem(
                        content,
                        template.text(content),
                        command.kind().startsWith(content) ? Choice.INCLUDED : Choice.NOT_NEEDED))
                .collect(Collectors.toCollection(ArrayList::new));
        return letter;
    }

    /** A draft with the same content, to be issued in this one's place. */
    Letter replacement(OpenedCase open, Instant now) {
        state.requireIssued();
        var letter = new Letter();
        letter.id = LetterId.random();
        letter.episode = episode;
        letter.patient = patient;
        letter.kind = kind;
        letter.language = language;
        letter.template = template;
        letter.addressee = addressee;
        letter.recipient = recipient;
        letter.urgent = urgent;
        letter.matter = matter;
        letter.question = question;
        letter.expectation = expectation;
        letter.items = new ArrayList<>(items);
        letter.toldOfWithheld = toldOfWithheld;
        letter.state = LetterState.DRAFT;
        letter.author = open.clinician();
        letter.startedAt = now;
        letter.replaces = id;
        return letter;
    }

    private static Letter blank(LetterKind kind, LetterTemplate template, OpenedCase open, Instant now) {
        var letter = new Letter();
        letter.id = LetterId.random();
        letter.episode = open.episode();
        letter.patient = open.patient();
        letter.kind = kind;
        letter.language = template.language();
        letter.template = template.id();
        letter.state = LetterState.DRAFT;
        letter.author = open.clinician();
        letter.startedAt = now;
        return letter;
    }

    void write(SaveLetter command) {
        state.requireDraft();
        requireUnchanged(command.version());
        addressee = command.addressee();
        recipient = addressee == AddresseeKind.DIRECTORY ? command.recipient() : null;
        urgent = command.urgent() || addressee != AddresseeKind.DIRECTORY;
        matter = urgent ? command.matter() : null;
        question = Text.clean(command.question());
        expectation = Text.clean(command.expectation());
        toldOfWithheld = command.toldOfWithheld();
        items.replaceAll(item -> command.items().stream()
                .filter(typed -> typed.content() == item.content())
                .findFirst()
                .map(SaveLetter.ItemText::clean)
                .orElse(item));
    }

    /** What makes it urgent, as far as it is known already. */
    void about(UrgentMatter what) {
        state.requireDraft();
        urgent = true;
        matter = what;
    }

    /** In the recipient's language: words nobody changed follow the new template, typed ones stay. */
    void translate(LetterTemplate from, LetterTemplate to) {
        state.requireDraft();
        if (from.id().equals(to.id())) {
            return;
        }
        question = swap(question, from.wording().question(), to.wording().question());
        expectation =
                swap(expectation, from.wording().expectation(), to.wording().expectation());
        items.replaceAll(item -> new LetterItem(
                item.content(), swap(item.text(), from.text(item.content()), to.text(item.content())), item.choice()));
        language = to.language();
        template = to.id();
    }

    private static String swap(String text, String from, String to) {
        return Objects.equals(text, from) ? to : text;
    }

    /** What the patient said about reading it; at any time, and it holds nothing up. */
    void previewed(Preview how, Instant at) {
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

    /**
     * Everything that has to be there before it may go out and is not.
     *
     * @param printed the whole text as it would be printed
     * @param treating whether the recipient treats the patient, and is therefore told of what is withheld
     */
    List<Lack> lacks(String printed, boolean treating) {
        var lacks = new ArrayList<Lack>();
        lack(lacks, LetterRule.NO_RECIPIENT, addressee == AddresseeKind.DIRECTORY && recipient == null);
        lack(lacks, LetterRule.URGENT_MATTER_INCOMPLETE, urgent && (matter == null || !matter.isComplete()));
        lack(lacks, LetterRule.NO_QUESTION, question == null);
        lack(lacks, LetterRule.NO_EXPECTATION, expectation == null);
        LetterFields.openIn(printed)
                .map(field -> new Lack(LetterRule.UNRESOLVED_FIELD, field))
                .ifPresent(lacks::add);
        lack(lacks, LetterRule.PATIENT_NOT_TOLD_OF_WITHHELD, saysThatSomethingIsWithheld(treating) && !toldOfWithheld);
        return lacks;
    }

    private static void lack(List<Lack> lacks, LetterRule rule, boolean missing) {
        if (missing) {
            lacks.add(Lack.of(rule));
        }
    }

    /** Approving and issuing mean what was seen. */
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

    /** Something a treating recipient needs was left out because the patient said so. Personal safety alone never counts. */
    boolean saysThatSomethingIsWithheld(boolean treating) {
        return treating
                && items.stream().anyMatch(item -> item.choice() == Choice.WITHHELD && kind.needs(item.content()));
    }

    /** What the letter is meant to hold, also where nothing is written yet: what the patient is asked about. */
    Set<ContentItem> chosen() {
        return kinds(item -> item.choice() == Choice.INCLUDED);
    }

    /** What goes to the recipient, as kinds of content. */
    Set<ContentItem> disclosed() {
        return kinds(LetterItem::isDisclosed);
    }

    private Set<ContentItem> kinds(Predicate<LetterItem> which) {
        return items.stream()
                .filter(which)
                .map(LetterItem::content)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ContentItem.class)));
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

    LetterKind kind() {
        return kind;
    }

    Language language() {
        return language;
    }

    LetterTemplateId template() {
        return template;
    }

    AddresseeKind addressee() {
        return addressee;
    }

    RecipientId recipient() {
        return recipient;
    }

    boolean isUrgent() {
        return urgent;
    }

    UrgentMatter matter() {
        return matter;
    }

    String question() {
        return question;
    }

    String expectation() {
        return expectation;
    }

    List<LetterItem> items() {
        return List.copyOf(items);
    }

    boolean toldOfWithheld() {
        return toldOfWithheld;
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

    int version() {
        return version;
    }
}
