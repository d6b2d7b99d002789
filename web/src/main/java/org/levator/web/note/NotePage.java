package org.levator.web.note;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.levator.audit.OneLook;
import org.levator.consent.talk.Component;
import org.levator.note.NoteSealing;
import org.levator.note.NoteSigning;
import org.levator.note.NoteWriting;
import org.levator.note.VisitNote;
import org.levator.note.attested.SignNote;
import org.levator.note.content.NoteTemplate;
import org.levator.note.content.Rating;
import org.levator.note.content.Section;
import org.levator.note.draft.DraftAnswer;
import org.levator.note.draft.DraftRow;
import org.levator.note.draft.DraftText;
import org.levator.note.draft.SaveDraft;
import org.levator.note.signed.NoteRule;
import org.levator.shared.BrokenRule;
import org.levator.shared.Language;
import org.levator.shared.NotFound;
import org.levator.shared.VisitId;
import org.levator.web.caseload.CaseBanner;
import org.levator.web.consent.StripPage;
import org.levator.web.episode.story.StoryFirstPage;
import org.levator.web.faces.choice.LanguageChoice;
import org.levator.web.faces.input.Saved;
import org.levator.web.faces.text.Texts;
import org.levator.web.safety.ScreenPage;

/** Writing a visit's note and signing it. */
@Named
@ViewScoped
public class NotePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    NoteWriting writing;

    @Inject
    NoteSigning signing;

    @Inject
    NoteSealing sealing;

    @Inject
    StripPage strip;

    @Inject
    ScreenPage screen;

    @Inject
    CaseBanner banner;

    @Inject
    StoryFirstPage story;

    @Inject
    OneLook look;

    @Inject
    Sitting sitting;

    @Inject
    LanguageChoice language;

    @Inject
    Saved saved;

    @Inject
    Texts texts;

    private VisitId visit;
    private NoteForm form;
    private boolean unplaced; // its author is in the circle no more, and reads nothing else there
    private transient VisitNote note;
    private transient DraftRow other;

    /** A note that is signed already, or handed over, is read and not written. */
    public String load() {
        if (visit == null) {
            throw new NotFound("visit");
        }
        look.at(this::read);
        form = NoteForm.of(note.draft());
        unplaced = note.unplaced() != null;
        if (note.handedOver() != null) {
            return "/note/unsigned?faces-redirect=true&id=" + note.handedOver().uuid();
        }
        return note.signed() == null ? null : "/note/signed?faces-redirect=true&id=" + note.signed();
    }

    /** With all that stands around it on the page. */
    private void read() {
        note = writing.open(visit);
        if (note.unplaced() == null) {
            banner.of(note.episode());
            story.look(note.episode());
        }
        strip.read(visit);
        screen.last(visit);
    }

    public void save() {
        heard(keep());
    }

    /** What cannot be signed as it stands is kept as it stands. */
    public String sign() {
        try {
            var signed = signing.sign(command());
            return saved.andGoTo(unplaced ? "/home" : "/note/signed?id=" + signed, "note", "signed");
        } catch (BrokenRule refused) {
            if (refused.rule() != NoteRule.ALREADY_SIGNED) {
                heard(keep());
            }
            throw refused;
        }
    }

    private SignNote command() {
        return new SignNote(
                form.getKey(),
                visit,
                form.getBase(),
                form.content(),
                Language.of(language.getLocale()),
                form.explanation());
    }

    /** Once what was typed is kept: it is about somebody else. */
    public String ofAnother() {
        return heard(keep())
                ? "/wrong-patient?faces-redirect=true&draft="
                        + sealing.own(visit).id().uuid()
                : null;
    }

    public String change(NoteTemplate template) {
        form.use(template);
        return heard(keep()) ? "/note?faces-redirect=true&visit=" + visit : null;
    }

    public void addLine() {
        form.addLine();
    }

    /** An earlier text comes back as the newest one; the one it replaces is kept among the earlier. */
    public String restore(int version) {
        var earlier = getNote().earlier().stream()
                .filter(text -> text.version() == version)
                .findFirst()
                .orElseThrow(() -> new NotFound("text"));
        var newest = getNote().draft().version();
        form = NoteForm.of(earlier);
        form.setBase(newest);
        return heard(keep()) ? "/note?faces-redirect=true&visit=" + visit : null;
    }

    private DraftAnswer keep() {
        return writing.save(
                new SaveDraft(visit, form.getBase(), form.content(), form.explanation(), sitting.at(visit)));
    }

    private boolean heard(DraftAnswer answer) {
        form.setBase(answer.draft().version());
        note = null;
        other = answer.saved() ? null : answer.draft();
        return answer.saved();
    }

    public VisitNote getNote() {
        if (note == null) {
            note = writing.open(visit);
        }
        return note;
    }

    /** What she saved in another window meanwhile; {@code null} if nothing. */
    public DraftRow getOther() {
        return other;
    }

    /** Where it says something else than what stands in the fields. */
    public List<NotePart> getDiffering() {
        return words().differing(new DraftText(form.content(), form.explanation()), other.text());
    }

    /** What an earlier text says. */
    public List<NotePart> said(DraftText earlier) {
        return words().of(earlier);
    }

    private NoteWords words() {
        return new NoteWords(texts.get("note"));
    }

    public List<Section> getHeadings() {
        return form.content().headings();
    }

    public NoteTemplate getTemplate() {
        return form.content().template();
    }

    public List<NoteTemplate> getOtherTemplates() {
        return Stream.of(NoteTemplate.values()).filter(t -> t != getTemplate()).toList();
    }

    public List<Rating> getRatings() {
        return List.of(Rating.values());
    }

    public List<Component> getComponents() {
        return List.of(Component.values());
    }

    public NoteForm getForm() {
        return form;
    }

    public VisitId getVisit() {
        return visit;
    }

    public void setVisit(VisitId visit) {
        this.visit = visit;
    }
}
