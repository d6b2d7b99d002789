package org.levator.web.oversight;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.levator.access.BreakGlassId;
import org.levator.oversight.log.AccessReading;
import org.levator.oversight.log.Excerpt;
import org.levator.oversight.log.Selection;

/** The access log: who looked at what. What is asked for never stands in the address, but for the opening that a review leads from. */
@Named
@ViewScoped
public class AccessLogPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    AccessReading reading;

    private BreakGlassId opening;
    private AccessForm form = new AccessForm();
    private transient Excerpt shown;

    /** The newest rows that fit what was entered. */
    public void look() {
        show(null);
    }

    /** The rows before those that are shown. */
    public void older() {
        show(shown.oldest());
    }

    /** Everything again. */
    public void clear() {
        opening = null;
        form = new AccessForm();
        show(null);
    }

    private void show(Long before) {
        shown = reading.excerpt(form.toQuestion(opening, before));
    }

    public Excerpt getShown() {
        if (shown == null) {
            clear();
        }
        return shown;
    }

    public AccessForm getForm() {
        return form;
    }

    public Selection[] getSelections() {
        return Selection.values();
    }

    public BreakGlassId getOpening() {
        return opening;
    }

    public void setOpening(BreakGlassId opening) {
        this.opening = opening;
    }
}
