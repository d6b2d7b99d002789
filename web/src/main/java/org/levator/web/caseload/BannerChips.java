package org.levator.web.caseload;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.levator.caseload.BannerRow;
import org.levator.episode.duplicate.OtherRegistration;
import org.levator.patient.InterpreterWish;
import org.levator.patient.PatientDetails;
import org.levator.patient.Phone;
import org.levator.patient.care.Allergy;
import org.levator.patient.care.CareFacts;
import org.levator.patient.care.Known;
import org.levator.patient.care.Pregnancy;
import org.levator.patient.care.ThirdPersonWish;
import org.levator.safety.FlagRow;
import org.levator.safety.screen.Pauses;
import org.levator.web.faces.frame.Frame;
import org.levator.web.faces.text.FeatureTexts;
import org.levator.web.faces.text.Texts;

/** What stands in the banner's second line: danger and allergies first, then her words and wishes; unknown is said in words. */
@Dependent
public class BannerChips {
    private static final int ADJUSTMENTS_SHOWN = 3;

    @Inject
    Texts texts;

    @Inject
    FlagBanner words;

    @Inject
    Frame frame;

    List<Chip> of(BannerRow row) {
        var chips = new ArrayList<Chip>();
        danger(chips, row.askingFlags());
        body(chips, row.care());
        row.alsoRegistered().stream().map(this::alsoRegistered).forEach(chips::add);
        wishes(chips, row.care());
        contact(chips, row.details());
        return chips;
    }

    private void danger(List<Chip> chips, List<FlagRow> flags) {
        flags.stream()
                .filter(FlagRow::awaitsAction)
                .min(Comparator.comparing(FlagRow::urgency).thenComparing(FlagRow::dueAt))
                .ifPresent(flag -> chips.add(new Chip("danger", words.of(flag))));
        flags.stream()
                .filter(f -> f.open() && !f.awaitsAction())
                .map(FlagRow::pauses)
                .max(Comparator.naturalOrder())
                .ifPresent(pauses -> add(
                        chips,
                        pauses == Pauses.NOTHING ? "neutral" : "attention",
                        pauses == Pauses.NOTHING ? "chip.open" : "chip.paused"));
    }

    private void body(List<Chip> chips, CareFacts care) {
        switch (care.allergiesKnown()) {
            case LISTED -> add(chips, "attention", "chip.allergies", allergies(care));
            case NONE_KNOWN -> add(chips, "neutral", "chip.noAllergies");
            default -> add(chips, "neutral", "chip.allergiesNotAsked");
        }
        if (care.pregnancy() == Pregnancy.YES || care.pregnancy() == Pregnancy.POSSIBLE) {
            chips.add(new Chip("attention", patient().get("chip.pregnancy." + care.pregnancy())));
        }
        if (care.implantsKnown() == Known.LISTED) {
            add(chips, "attention", "chip.implants", care.implants() == null ? "" : care.implants());
        }
    }

    private String allergies(CareFacts care) {
        return care.allergies().stream().map(this::allergy).collect(Collectors.joining(", "));
    }

    private String allergy(Allergy allergy) {
        var kind = patient().label(allergy.kind());
        if (allergy.what() == null) {
            return kind;
        }
        return allergy.kind() == Allergy.Kind.OTHER ? allergy.what() : kind + " (" + allergy.what() + ")";
    }

    /** With the way there for whoever has one: reception opens any file, a clinician the case in whose circle she is. */
    Chip alsoRegistered(OtherRegistration other) {
        if (!frame.isClinical()) {
            return alsoRegistered("chip.alsoRegistered", other, "/patient?id=" + other.patient());
        }
        return other.inCircle()
                ? alsoRegistered("chip.alsoRegistered", other, "/case?id=" + other.episode())
                : alsoRegistered("chip.alsoRegistered.askReception", other, null);
    }

    private Chip alsoRegistered(String key, OtherRegistration other, String to) {
        return new Chip("attention", patient().of(key, other.number()), to);
    }

    private void wishes(List<Chip> chips, CareFacts care) {
        if (care.bodyWords() == null) {
            add(chips, "neutral", "chip.wordsNotAsked");
        } else {
            add(chips, "info", "chip.words", care.bodyWords());
        }
        var kind = care.thirdPerson() == ThirdPersonWish.NOT_ASKED ? "neutral" : "info";
        chips.add(new Chip(kind, patient().get("chip.thirdPerson." + care.thirdPerson())));
        if (!care.adjustments().isEmpty()) {
            chips.add(new Chip("info", adjustments(care)));
        }
    }

    private String adjustments(CareFacts care) {
        var first = care.adjustments().stream()
                .sorted()
                .limit(ADJUSTMENTS_SHOWN)
                .map(patient()::label)
                .collect(Collectors.joining(", "));
        int more = care.adjustments().size() - ADJUSTMENTS_SHOWN;
        return more > 0 ? first + " +" + more : first;
    }

    private void contact(List<Chip> chips, PatientDetails details) {
        details.phones().stream()
                .filter(p -> p.use() == Phone.Use.PREFERRED)
                .findFirst()
                .ifPresentOrElse(
                        p -> add(
                                chips,
                                "neutral",
                                "chip.phone",
                                p.number(),
                                patient().get("chip.voicemail." + p.voicemail())),
                        () -> add(chips, "neutral", "chip.noPhone"));
        if (details.safeContact().hours() != null) {
            add(chips, "neutral", "chip.hours", details.safeContact().hours());
        }
        if (details.safeContact().neutralTextOnly()) {
            add(chips, "neutral", "chip.neutralOnly");
        }
        interpreter(details).ifPresent(usual -> add(chips, "info", "chip.interpreter", usual));
    }

    /** Whatever of it is known: who or how tells as well as the language that somebody interprets. */
    private Optional<String> interpreter(PatientDetails details) {
        var usual = Optional.ofNullable(details.interpreterWish());
        return Stream.of(
                        Optional.ofNullable(details.interpreter()),
                        usual.map(InterpreterWish::name),
                        usual.map(InterpreterWish::manner).map(patient()::label),
                        usual.filter(InterpreterWish::family).map(w -> patient().get("chip.interpreter.family")))
                .flatMap(Optional::stream)
                .reduce((known, more) -> known + ", " + more);
    }

    private void add(List<Chip> chips, String kind, String key, Object... arguments) {
        chips.add(new Chip(kind, patient().of(key, arguments)));
    }

    private FeatureTexts patient() {
        return texts.get("patient");
    }
}
