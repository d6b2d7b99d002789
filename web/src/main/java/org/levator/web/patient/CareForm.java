package org.levator.web.patient;

import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.levator.patient.care.Adjustment;
import org.levator.patient.care.Allergy;
import org.levator.patient.care.CareFacts;
import org.levator.patient.care.Known;
import org.levator.patient.care.Pregnancy;
import org.levator.patient.care.ThirdPersonWish;
import org.levator.shared.Text;

/** What every examiner must know, while it is being typed: one line per kind of allergy. */
public class CareForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String MENTIONED = "+";

    private Known allergiesKnown = Known.NOT_ASKED;
    private final Map<String, String> whats = new HashMap<>();
    private Pregnancy pregnancy = Pregnancy.NOT_ASKED;
    private Known implantsKnown = Known.NOT_ASKED;
    private String implants;
    private ThirdPersonWish thirdPerson = ThirdPersonWish.NOT_ASKED;
    private Set<Adjustment> adjustments = new LinkedHashSet<>();
    private String adjustmentNote;
    private String bodyWords;
    private String partnerWords;

    static CareForm of(CareFacts facts) {
        var form = new CareForm();
        form.allergiesKnown = facts.allergiesKnown();
        for (var allergy : facts.allergies()) {
            var what = allergy.what() == null ? MENTIONED : allergy.what();
            form.whats.merge(allergy.kind().name(), what, (a, b) -> a + ", " + b);
        }
        form.pregnancy = facts.pregnancy();
        form.implantsKnown = facts.implantsKnown();
        form.implants = facts.implants();
        form.thirdPerson = facts.thirdPerson();
        form.adjustments.addAll(facts.adjustments());
        form.adjustmentNote = facts.adjustmentNote();
        form.bodyWords = facts.bodyWords();
        form.partnerWords = facts.partnerWords();
        return form;
    }

    CareFacts toFacts() {
        return new CareFacts(
                allergiesKnown,
                allergies(),
                pregnancy,
                implantsKnown,
                implants,
                thirdPerson,
                adjustments,
                adjustmentNote,
                bodyWords,
                partnerWords);
    }

    /** A kind is listed when something is written beside it. */
    private List<Allergy> allergies() {
        return Stream.of(Allergy.Kind.values())
                .filter(k -> Text.clean(whats.get(k.name())) != null)
                .map(k -> new Allergy(k, MENTIONED.equals(whats.get(k.name()).strip()) ? null : whats.get(k.name())))
                .toList();
    }

    public Known getAllergiesKnown() {
        return allergiesKnown;
    }

    public void setAllergiesKnown(Known allergiesKnown) {
        this.allergiesKnown = allergiesKnown;
    }

    public Map<String, String> getWhats() {
        return whats;
    }

    public Pregnancy getPregnancy() {
        return pregnancy;
    }

    public void setPregnancy(Pregnancy pregnancy) {
        this.pregnancy = pregnancy;
    }

    public Known getImplantsKnown() {
        return implantsKnown;
    }

    public void setImplantsKnown(Known implantsKnown) {
        this.implantsKnown = implantsKnown;
    }

    public String getImplants() {
        return implants;
    }

    public void setImplants(String implants) {
        this.implants = implants;
    }

    public ThirdPersonWish getThirdPerson() {
        return thirdPerson;
    }

    public void setThirdPerson(ThirdPersonWish thirdPerson) {
        this.thirdPerson = thirdPerson;
    }

    public Set<Adjustment> getAdjustments() {
        return adjustments;
    }

    public void setAdjustments(Set<Adjustment> adjustments) {
        this.adjustments = adjustments;
    }

    public String getAdjustmentNote() {
        return adjustmentNote;
    }

    public void setAdjustmentNote(String adjustmentNote) {
        this.adjustmentNote = adjustmentNote;
    }

    public String getBodyWords() {
        return bodyWords;
    }

    public void setBodyWords(String bodyWords) {
        this.bodyWords = bodyWords;
    }

    public String getPartnerWords() {
        return partnerWords;
    }

    public void setPartnerWords(String partnerWords) {
        this.partnerWords = partnerWords;
    }
}
