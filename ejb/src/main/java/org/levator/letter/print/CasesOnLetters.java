package org.levator.letter.print;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.levator.access.OpenedCase;
import org.levator.episode.EpisodeFacts;
import org.levator.patient.PatientDetails;
import org.levator.patient.PatientFacts;
import org.levator.patient.Phone;
import org.levator.patient.SafeContact;
import org.levator.patient.care.Allergy;
import org.levator.patient.care.CareFacts;
import org.levator.patient.care.Known;
import org.levator.patient.number.HealthNumber;
import org.levator.shared.Language;

/** What letters say about an opened case, in the letter's language. */
@ApplicationScoped
public class CasesOnLetters {
    @Inject
    PatientFacts patients;

    @Inject
    EpisodeFacts episodes;

    public CaseOnLetter of(OpenedCase open, Language language) {
        var words = new LetterWords(language);
        var patient = patients.of(open);
        var reason = episodes.reasonOf(open);
        var card = patients.healthNumberOf(open);
        return new CaseOnLetter(
                patient.chosenName(),
                patient.details().born(),
                contact(patient.details(), words),
                card.map(HealthNumber::display).orElse(null),
                card.map(HealthNumber::masked).orElse(null),
                allergies(patients.careOf(open).facts(), words),
                episodes.of(open).number(),
                reason);
    }

    public Language languageOf(OpenedCase open) {
        return patients.of(open).details().language();
    }

    /** The number she prefers, with what she said about messages; never one she does not want to be called on. */
    static String contact(PatientDetails details, LetterWords words) {
        return details.phones().stream()
                .filter(phone -> phone.use() != Phone.Use.DO_NOT_CALL)
                .min(Comparator.comparing(Phone::use))
                .map(phone -> contact(phone, details.safeContact(), words))
                .orElse(null);
    }

    private static String contact(Phone phone, SafeContact safe, LetterWords words) {
        var neutral = safe != null && safe.neutralTextOnly() && phone.voicemail() != Phone.Voicemail.NO;
        var voicemail = neutral ? Phone.Voicemail.NEUTRAL_ONLY : phone.voicemail();
        return Stream.of(
                        Optional.of(phone.number()),
                        Optional.of(words.of("Voicemail." + voicemail)).filter(text -> !text.isEmpty()),
                        Optional.ofNullable(safe).map(SafeContact::hours))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    static String allergies(CareFacts care, LetterWords words) {
        if (care.allergiesKnown() != Known.LISTED) {
            return words.of("Known." + care.allergiesKnown());
        }
        return care.allergies().stream().map(allergy -> named(allergy, words)).collect(Collectors.joining("; "));
    }

    private static String named(Allergy allergy, LetterWords words) {
        var kind = words.of("Allergy." + allergy.kind());
        return allergy.what() == null ? kind : kind + " (" + allergy.what() + ")";
    }
}
