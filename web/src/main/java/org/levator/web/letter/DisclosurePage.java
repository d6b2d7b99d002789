package org.levator.web.letter;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.levator.letter.LetterDisclosure;
import org.levator.letter.disclosure.DisclosureBasis;
import org.levator.letter.disclosure.DisclosureId;
import org.levator.letter.disclosure.DisclosureManner;
import org.levator.letter.disclosure.DisclosureRow;
import org.levator.letter.view.LetterView;
import org.levator.shared.LetterId;

/** Consent to disclose, beside the letter it is about. */
@Named
@ViewScoped
public class DisclosurePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    LetterDisclosure disclosures;

    @Inject
    LetterOnPage page;

    private ConsentForm form = new ConsentForm();

    public void record(LetterId letter) {
        disclosures.record(form.toCommand(letter));
        form = new ConsentForm();
        page.again(letter);
    }

    public void withdraw(LetterId letter, DisclosureId consent) {
        disclosures.withdraw(letter, consent);
        page.again(letter);
    }

    public ConsentForm getForm() {
        return form;
    }

    /** Nothing more has to be recorded for this letter today. */
    public boolean covered(LetterView view) {
        return view.disclosures().stream().anyMatch(DisclosureRow::covers);
    }

    public DisclosureBasis[] getBases() {
        return DisclosureBasis.values();
    }

    public DisclosureManner[] getManners() {
        return DisclosureManner.values();
    }
}
