package org.levator.web.caseload;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.levator.caseload.attention.Attention;
import org.levator.caseload.attention.AttentionLevel;
import org.levator.caseload.attention.AttentionReading;
import org.levator.caseload.attention.AttentionRow;
import org.levator.caseload.attention.Matter;
import org.levator.caseload.attention.SettingAside;
import org.levator.web.faces.input.Saved;

/** On home, what needs her attention, and what is set aside. */
@Named
@ViewScoped
public class AttentionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    AttentionReading reading;

    @Inject
    SettingAside setting;

    @Inject
    Saved saved;

    private Attention list = Attention.none(); // as it was drawn, so that a button means the row beside it

    public void load() {
        list = reading.list();
    }

    public String bringBack(Matter matter) {
        setting.bringBack(matter);
        return saved.andGoTo("/home", "caseload", "aside.back");
    }

    /** Where it is resolved: the note itself, else the case. */
    public String address(AttentionRow row) {
        var matter = row.matter();
        return matter.visit() == null ? "/case?id=" + matter.episode() : "/note?visit=" + matter.visit();
    }

    /** Red is for danger alone, and what only has to be planned stays neutral. */
    public String look(AttentionLevel level) {
        return switch (level) {
            case DANGER -> "danger";
            case PAUSE, OVERDUE -> "attention";
            case OTHER -> "neutral";
        };
    }

    public Attention getList() {
        return list;
    }
}
