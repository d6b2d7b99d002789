package org.levator.web.consent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.levator.audit.OneLook;
import org.levator.consent.ConsentReading;
import org.levator.consent.Entry;
import org.levator.consent.sheet.ConsentEventRow;
import org.levator.consent.sheet.ConsentSheet;
import org.levator.consent.sheet.ExamPhase;
import org.levator.consent.sheet.PartRow;
import org.levator.consent.talk.Capacity;
import org.levator.consent.talk.ConsentMode;
import org.levator.consent.talk.EventKind;
import org.levator.consent.talk.ExplainedItem;
import org.levator.consent.talk.InterpretedBy;
import org.levator.consent.talk.InterpreterPresence;
import org.levator.consent.text.ConsentTextId;
import org.levator.consent.text.ConsentTextRow;
import org.levator.patient.care.Adjustment;
import org.levator.shared.Language;
import org.levator.shared.VisitId;
import org.levator.web.caseload.CaseBanner;
import org.levator.web.episode.story.StoryFirstPage;
import org.levator.web.faces.choice.LanguageChoice;

/** The consent page of one visit: what it shows, and what is being typed. */
@Named
@ViewScoped
public class ConsentPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ConsentReading reading;

    @Inject
    StripPage strip;

    @Inject
    CaseBanner banner;

    @Inject
    StoryFirstPage story;

    @Inject
    OneLook look;

    @Inject
    LanguageChoice language;

    @Inject
    EventWords words;

    @Inject
    Clock clock;

    private final ConsentForm form = new ConsentForm();
    private VisitId visit;
    private boolean begun;
    private transient ConsentSheet sheet;
    private transient List<ConsentEventRow> events;
    private transient Map<ConsentTextId, ConsentTextRow> texts; // older than the sheet’s

    /** Before each rendering: what others recorded meanwhile is seen too. */
    public void refresh() {
        sheet = null;
        events = null;
        texts = new HashMap<>();
        look.at(this::read);
    }

    private void read() {
        getSheet();
        getEvents();
        strip.of(visit);
        story.look(sheet.visit().episode());
        if (!begun) {
            begun = true; // what she takes away does not come back
            begin();
        }
    }

    /** What is proposed at first: the text in the page's language, who usually interprets, and what eases an exam for her. */
    private void begin() {
        var wanted = Language.of(language.getLocale());
        getSheet().texts().stream()
                .filter(text -> text.language() == wanted)
                .findFirst()
                .ifPresent(text -> form.getExplaining().setText(text.id()));
        var hers = banner.of(getSheet().visit().episode());
        form.getExplaining().getInterpreting().usual(hers.details());
        var standing = hers.care();
        form.setAdjustments(new LinkedHashSet<>(standing.adjustments()));
        form.setAdjustmentWords(standing.adjustmentNote());
    }

    public ConsentSheet getSheet() {
        if (sheet == null) {
            sheet = reading.sheet(visit);
        }
        return sheet;
    }

    public List<ConsentEventRow> getEvents() {
        if (events == null) {
            events = reading.events(visit);
        }
        return events;
    }

    /** What the caller recorded in her newest consent and may take back: everything but a stop. */
    public List<ConsentEventRow> getOwn() {
        return getEvents().stream()
                .filter(e -> e.consent().equals(getSheet().consent()) && !e.corrected())
                .filter(e -> !e.kind().isStop() && e.kind() != EventKind.CORRECTED)
                .toList();
    }

    /** After a stop there is nothing to ask but whether to ask anew; what was before it can still be charted. */
    public boolean isOpen() {
        return getSheet().phase() != ExamPhase.STOPPED || form.getChartedFor() != null;
    }

    public String say(ConsentEventRow event) {
        return words.of(event);
    }

    /** The very text that was followed, whatever the newest one says. */
    public ConsentTextRow textOf(ConsentEventRow explained) {
        var id = explained.explanation().text();
        return getSheet().texts().stream()
                .filter(text -> text.id().equals(id))
                .findFirst()
                .orElseGet(() -> texts.computeIfAbsent(id, older -> reading.text(visit, older)));
    }

    /** Why a part does not start. */
    public String why(PartRow part) {
        return words.why(part);
    }

    /** Whether the last explanation was begun in full and has something left to say. */
    public boolean isInPart() {
        return getSheet().explanation() != null
                && EventWords.isInPart(getSheet().explanation());
    }

    public String getLeftToSay() {
        return words.inPart(getSheet().explanation());
    }

    public ExplainedItem[] getItems() {
        return ExplainedItem.values();
    }

    public ConsentMode[] getModes() {
        return ConsentMode.values();
    }

    public Capacity[] getCapacities() {
        return Capacity.values();
    }

    /** Who may decide on exams on this day, by name. */
    public String getDecisionMakers() {
        return String.join(", ", getSheet().deciding().decisionMakers());
    }

    /** Whether somebody usually interprets for her, as far as her page says. */
    public boolean isInterpreterUsual() {
        var details = banner.of(getSheet().visit().episode()).details();
        return details.interpreter() != null || details.interpreterWish() != null;
    }

    public InterpretedBy[] getInterpretedBy() {
        return InterpretedBy.values();
    }

    public InterpreterPresence[] getPresences() {
        return InterpreterPresence.values();
    }

    public Adjustment[] getAdjustments() {
        return Adjustment.values();
    }

    /** What is recorded now, or at the time that is being charted. */
    Entry entry() {
        return new Entry(visit, form.getKey(), at(form.getChartedFor()));
    }

    /** A time of the visit's day. */
    Instant at(LocalTime time) {
        if (time == null) {
            return null; // now
        }
        return getSheet()
                .visit()
                .startsAt()
                .atZone(clock.getZone())
                .toLocalDate()
                .atTime(time)
                .atZone(clock.getZone())
                .toInstant();
    }

    public ConsentForm getForm() {
        return form;
    }

    public VisitId getVisit() {
        return visit;
    }

    public void setVisit(VisitId visit) {
        this.visit = visit;
    }
}
