package org.levator.web.reference;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.levator.reference.LimitCode;
import org.levator.reference.LimitKeeping;
import org.levator.reference.LimitSheet;
import org.levator.web.faces.fault.Overtaken;
import org.levator.web.faces.input.Saved;

/** The clinic's own limits, on the administrator's home. */
@Named
@ViewScoped
public class LimitsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    LimitKeeping keeping;

    @Inject
    Saved saved;

    @Inject
    Overtaken overtaken;

    private List<LimitSheet> rows = List.of();
    private final Map<LimitCode, LimitForm> forms = new EnumMap<>(LimitCode.class);

    public void load() {
        rows = keeping.all();
        rows.forEach(row -> forms.putIfAbsent(row.code(), LimitForm.of(row)));
    }

    public void set(LimitCode code) {
        var typed = forms.get(code);
        var late = overtaken.on(() -> keeping.set(typed.toCommand(code)));
        forms.remove(code);
        load();
        if (late) {
            forms.computeIfPresent(code, (same, newest) -> typed.over(newest));
        } else {
            saved.andStay("reference", "limits.saved");
        }
    }

    public List<LimitSheet> getRows() {
        return rows;
    }

    /** By limit, so that what is typed about one stays with it. */
    public Map<LimitCode, LimitForm> getForms() {
        return forms;
    }
}
