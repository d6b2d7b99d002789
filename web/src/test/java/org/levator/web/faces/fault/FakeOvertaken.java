package org.levator.web.faces.fault;

import java.util.List;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicRule;

/** Says nothing on a page; shows that two forms differ as one difference. */
public class FakeOvertaken extends Overtaken {
    private static final long serialVersionUID = 1L;

    @Override
    public boolean on(Runnable change) {
        by(List.of());
        try {
            change.run();
            return false;
        } catch (BrokenRule broken) {
            return true;
        }
    }

    @Override
    public void by(String feature, Object mine, Object theirs) {
        by(List.of(new Difference(feature, mine.toString(), theirs.toString())));
    }

    @Override
    public boolean isStill(ClinicRule noLostUpdate) {
        return isPresent();
    }
}
