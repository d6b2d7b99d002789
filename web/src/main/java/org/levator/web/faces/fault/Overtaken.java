package org.levator.web.faces.fault;

import jakarta.ejb.EJBException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicRule;
import org.levator.web.faces.input.Sentences;

/**
 * Two people changed the same thing: hers stays in the fields, what stands now is shown beside it, and saving again is a decision. A
 * form carries the version that it showed; the boundary refuses an older one by a rule of DI-1.
 */
@Named
@ViewScoped
public class Overtaken implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String NO_LOST_UPDATE = "DI-1";

    @Inject
    Differences differences;

    @Inject
    Sentences sentences;

    private List<Difference> all = List.of();

    /** @return whether somebody else was faster; the page says so, and nothing was changed */
    public boolean on(Runnable change) {
        all = List.of();
        try {
            change.run();
            return false;
        } catch (BrokenRule broken) {
            if (!broken.rule().id().equals(NO_LOST_UPDATE)) {
                throw broken;
            }
            sentences.say(broken);
        } catch (EJBException fault) {
            if (!Causes.of(fault).isOvertaken()) {
                throw fault;
            }
            sentences.sayChangedMeanwhile();
        }
        return true;
    }

    /** @param feature whose texts name the fields */
    public void by(String feature, Object mine, Object theirs) {
        all = differences.between(feature, mine, theirs);
    }

    public void by(List<Difference> differing) {
        all = differing;
    }

    /** @return whether she has not decided yet; the page says so once more, by that rule */
    public boolean isStill(ClinicRule noLostUpdate) {
        if (isPresent()) {
            sentences.say(new BrokenRule(noLostUpdate));
        }
        return isPresent();
    }

    public boolean isPresent() {
        return !all.isEmpty();
    }

    public List<Difference> getAll() {
        return all;
    }
}
