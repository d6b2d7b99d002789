package org.levator.web.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.levator.Rule;
import org.levator.caseload.BannerRow;
import org.levator.episode.EpisodeState;
import org.levator.episode.duplicate.OtherRegistration;
import org.levator.patient.InterpreterWish;
import org.levator.patient.PatientDetails;
import org.levator.patient.PersonName;
import org.levator.patient.Phone;
import org.levator.patient.SafeContact;
import org.levator.patient.care.Allergy;
import org.levator.patient.care.CareFacts;
import org.levator.patient.care.Known;
import org.levator.patient.care.Pregnancy;
import org.levator.patient.care.ThirdPersonWish;
import org.levator.shared.EpisodeId;
import org.levator.shared.Language;
import org.levator.shared.PatientId;
import org.levator.web.faces.frame.Frame;
import org.levator.web.faces.text.FeatureTexts;
import org.levator.web.faces.text.Texts;

/** What belongs to her stands in the banner of each of her cases. */
class BannerOfHerTest {
    static final CareFacts NOTHING = CareFacts.NOTHING_ASKED;

    String interpreted = "Dari";
    InterpreterWish usual;
    List<OtherRegistration> others = List.of();
    boolean neutralOnly;
    boolean clinical = true;

    @Test
    @Rule("PAT-6")
    void allergies_and_implants_come_first_and_each_by_name() {
        var allergies = List.of(new Allergy(Allergy.Kind.LATEX, "rash"), new Allergy(Allergy.Kind.OTHER, "Lavender"));
        assertThat(chips(care(Known.LISTED, allergies, Pregnancy.NO, Known.LISTED, "Sacral stimulator")))
                .startsWith(
                        new Chip("attention", "Allergies: Latex (rash), Lavender"),
                        new Chip("attention", "Implant: Sacral stimulator"));
    }

    @Test
    @Rule("PAT-6")
    void that_nobody_asked_is_told_from_none_known() {
        assertThat(texts(NOTHING)).contains("Allergies: not asked");
        assertThat(texts(care(Known.NONE_KNOWN, List.of(), Pregnancy.NO, Known.NONE_KNOWN, null)))
                .contains("No known allergies");
    }

    @ParameterizedTest
    @CsvSource({"YES, Pregnancy", "POSSIBLE, Pregnancy possible"})
    @Rule("PAT-6")
    void a_pregnancy_that_is_or_may_be_is_said(Pregnancy pregnancy, String said) {
        assertThat(chips(care(Known.NONE_KNOWN, List.of(), pregnancy, Known.NONE_KNOWN, null)))
                .contains(new Chip("attention", said));
        assertThat(texts(NOTHING)).noneMatch(text -> text.startsWith("Pregnancy"));
    }

    @Test
    @Rule({"PAT-7", "PAT-6"})
    void who_interprets_and_how_is_said_and_family_only_as_her_wish() {
        usual = new InterpreterWish("Amina Noor", InterpreterWish.Manner.PHONE, true);
        assertThat(texts(NOTHING)).contains("Interpreter: Dari, Amina Noor, By phone, family at the patient’s wish");
        usual = new InterpreterWish(null, InterpreterWish.Manner.PHONE, false);
        assertThat(texts(NOTHING)).contains("Interpreter: Dari, By phone");
    }

    @Test
    @Rule({"PAT-7", "PAT-6"})
    void that_somebody_interprets_is_said_also_where_the_language_is_not_known() {
        interpreted = null;
        usual = new InterpreterWish(null, null, true);
        assertThat(texts(NOTHING)).contains("Interpreter: family at the patient’s wish");
        usual = new InterpreterWish("Service 4471", InterpreterWish.Manner.VIDEO, false);
        assertThat(texts(NOTHING)).contains("Interpreter: Service 4471, By video");
        usual = null;
        assertThat(texts(NOTHING)).noneMatch(text -> text.startsWith("Interpreter"));
    }

    @Test
    @Rule({"PAT-1", "PAT-6"})
    void the_number_to_call_is_the_one_she_prefers_whichever_stands_first_and_neutral_words_are_asked_for() {
        assertThat(texts(NOTHING))
                .contains("613 555-0142 · Voicemail: neutral only")
                .noneMatch(text -> text.contains("0199"))
                .doesNotContain("Neutral messages only");
        neutralOnly = true;
        assertThat(texts(NOTHING)).contains("Neutral messages only");
    }

    @Test
    @Rule({"PAT-3", "PAT-6"})
    void that_she_is_registered_once_more_is_told_with_the_way_there_for_who_may_open_it() {
        var hers = new OtherRegistration(EpisodeId.random(), PatientId.random(), "L-20317", true);
        others = List.of(hers, new OtherRegistration(EpisodeId.random(), hers.patient(), "L-20318", false));

        assertThat(chips(care(Known.NOT_ASKED, List.of(), Pregnancy.NOT_ASKED, Known.NOT_ASKED, null)))
                .contains(
                        new Chip("attention", "Also registered as L-20317", "/case?id=" + hers.episode()),
                        new Chip("attention", "Also registered as L-20318: please ask reception"));
        clinical = false;
        assertThat(banner().alsoRegistered(others.get(1)))
                .isEqualTo(new Chip("attention", "Also registered as L-20318", "/patient?id=" + hers.patient()));
    }

    private static CareFacts care(
            Known allergiesKnown, List<Allergy> allergies, Pregnancy pregnancy, Known implantsKnown, String implants) {
        return new CareFacts(
                allergiesKnown,
                allergies,
                pregnancy,
                implantsKnown,
                implants,
                ThirdPersonWish.WANTED,
                Set.of(),
                null,
                null,
                null);
    }

    private List<String> texts(CareFacts care) {
        return chips(care).stream().map(Chip::text).toList();
    }

    private BannerChips banner() {
        var chips = new BannerChips();
        chips.texts = new Texts() {
            @Override
            public FeatureTexts get(Object feature) {
                return in(Locale.CANADA, feature.toString());
            }
        };
        chips.frame = new Frame() {
            @Override
            public boolean isClinical() {
                return clinical;
            }
        };
        return chips;
    }

    private List<Chip> chips(CareFacts care) {
        return banner().of(new BannerRow(
                EpisodeId.random(),
                PatientId.random(),
                32,
                "L-20418",
                EpisodeState.ACTIVE,
                null,
                details(),
                others,
                care,
                List.of(),
                null));
    }

    private PatientDetails details() {
        return new PatientDetails(
                new PersonName("Maya", null),
                null,
                null,
                LocalDate.of(1994, 3, 18),
                Language.EN,
                interpreted,
                usual,
                List.of(
                        new Phone("613 555-0199", Phone.Use.DO_NOT_CALL, Phone.Voicemail.YES),
                        new Phone("613 555-0142", Phone.Use.PREFERRED, Phone.Voicemail.NEUTRAL_ONLY)),
                null,
                null,
                new SafeContact(null, neutralOnly),
                null,
                null);
    }
}
