package org.levator.web.consent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.levator.consent.ExamConduct;
import org.levator.consent.talk.Component;

/** The consent page's exam: start and end of each part, and what to do after a stop. */
@Named
@RequestScoped
public class ExamPage {
    @Inject
    ConsentPage page;

    @Inject
    ExamConduct conduct;

    /** Now, if everything holds; or, charting afterwards, what was. */
    public void start(Component part) {
        if (page.getForm().getChartedFor() == null) {
            conduct.start(page.getVisit(), part);
        } else {
            conduct.wasStarted(page.entry(), part);
        }
        page.getForm().sent();
    }

    public void finish() {
        conduct.finish(page.getVisit());
    }

    public void askAgain() {
        conduct.askAgain(page.entry());
        page.getForm().sent();
    }

    /** It was earlier than the button was pressed. */
    public void stopEarlier() {
        conduct.stop(page.getVisit(), page.at(page.getForm().getStoppedAt()));
        page.getForm().setStoppedAt(null);
    }

    public void supervisorPresent() {
        conduct.supervisorPresent(page.getVisit());
    }

    public void attest() {
        conduct.attest(page.getVisit());
    }
}
