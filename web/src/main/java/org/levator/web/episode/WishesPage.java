package org.levator.web.episode;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.levator.clinician.ClinicianRow;
import org.levator.clinician.Therapists;
import org.levator.episode.team.LeadNaming;
import org.levator.episode.wish.WishCase;
import org.levator.episode.wish.WishRow;
import org.levator.episode.wish.WishTaking;
import org.levator.shared.EpisodeId;
import org.levator.web.faces.frame.Frame;
import org.levator.web.faces.input.Saved;
import org.levator.web.faces.input.Sentences;

/** Patients who would like another therapist: said at the front desk, and who leads next. */
@Named
@ViewScoped
public class WishesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    WishTaking taking;

    @Inject
    LeadNaming naming;

    @Inject
    Therapists people;

    @Inject
    ComingLeadsPage coming;

    @Inject
    Frame frame;

    @Inject
    Saved saved;

    @Inject
    Sentences sentences;

    private final WishForm form = new WishForm();
    private List<WishRow> waiting = List.of();
    private List<ClinicianRow> therapists = List.of();
    private WishCase found;

    public void load() {
        waiting = taking.waiting();
        therapists = people.all();
        if (frame.isAdministrator()) {
            coming.load();
        }
    }

    public void find() {
        found = taking.find(form.getNumber()).orElse(null);
        if (found == null) {
            sentences.say("access", "wish.noCase");
        }
    }

    public String record() {
        taking.record(form.getKey(), found.episode());
        return again("wish.saved");
    }

    public String takeBack(EpisodeId episode) {
        taking.takeBack(episode);
        return again("wish.takenBack");
    }

    public String name() {
        naming.name(form.toCommand(waiting));
        return again("wish.named");
    }

    private String again(String key) {
        return saved.andGoTo("/another-therapist", "access", key);
    }

    public List<WishRow> getWaiting() {
        return waiting;
    }

    public List<ClinicianRow> getTherapists() {
        return therapists;
    }

    /** {@code null} until a number was found. */
    public WishCase getFound() {
        return found;
    }

    public WishForm getForm() {
        return form;
    }
}
