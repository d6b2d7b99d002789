package org.levator.web.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.levator.Rule;
import org.levator.consent.ConsentRecording;
import org.levator.consent.Entry;
import org.levator.consent.sheet.ConsentSheet;
import org.levator.consent.sheet.ExamPhase;
import org.levator.consent.sheet.LastTime;
import org.levator.consent.talk.Answer;
import org.levator.consent.talk.Component;
import org.levator.consent.talk.Explanation;
import org.levator.consent.talk.InterpretedBy;
import org.levator.consent.talk.Interpreter;
import org.levator.consent.talk.InterpreterPresence;
import org.levator.patient.InterpreterWish;
import org.levator.patient.PatientDetails;
import org.levator.patient.PersonName;
import org.levator.patient.SafeContact;
import org.levator.shared.ConsentId;
import org.levator.shared.Language;

class WhoInterpretsTest {
    final List<Explanation> kept = new ArrayList<>();
    final TalkPage talk = talk();
    final InterpretingForm form = talk.page.getForm().getExplaining().getInterpreting();

    @Test
    @Rule({"PAT-7", "CON-2"})
    void who_interprets_is_kept_with_the_short_explanation_as_with_the_full_one() {
        form.setName("Linh Tran");
        form.setLanguage("Vietnamese");
        form.setPresence(InterpreterPresence.IN_ROOM);
        form.setBy(InterpretedBy.TRAINED);

        talk.asLastTime();
        talk.explain();

        var linh = new Interpreter("Linh Tran", "Vietnamese", InterpreterPresence.IN_ROOM, InterpretedBy.TRAINED);
        assertThat(kept).extracting(Explanation::interpreter).containsExactly(linh, linh);
        assertThat(kept.get(0).isShort()).isTrue();
    }

    @Test
    @Rule({"PAT-7", "CON-2"})
    void where_nothing_is_said_nobody_interprets_and_no_part_of_it_is_dropped() {
        talk.asLastTime();
        form.setBy(InterpretedBy.FAMILY);
        talk.asLastTime();

        assertThat(kept.get(0).interpreter()).isNull();
        assertThat(kept.get(1).interpreter().isFamilyUnasked()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"IN_ROOM, false,", "PHONE, true, FAMILY_AT_HER_WISH", "VIDEO, false,"})
    @Rule({"PAT-6", "PAT-7"})
    void who_usually_interprets_is_proposed(InterpreterWish.Manner manner, boolean family, InterpretedBy by) {
        form.usual(details("Dari", new InterpreterWish("Service 4471", manner, family)));

        assertThat(form.toInterpreter())
                .isEqualTo(new Interpreter("Service 4471", "Dari", InterpreterPresence.valueOf(manner.name()), by));
    }

    @Test
    @Rule({"PAT-6", "PAT-7"})
    void nothing_is_proposed_that_would_have_to_be_completed_first() {
        form.usual(details(null, null));
        form.usual(details("Dari", null));
        form.usual(details("Dari", new InterpreterWish(null, InterpreterWish.Manner.PHONE, true)));
        form.usual(details("Dari", new InterpreterWish("Service 4471", null, true)));
        form.usual(details(null, new InterpreterWish("Service 4471", InterpreterWish.Manner.PHONE, true)));

        assertThat(form.toInterpreter()).isNull();
    }

    private TalkPage talk() {
        var talk = new TalkPage();
        talk.page = new ConsentPage() {
            @Override
            public ConsentSheet getSheet() {
                return sheet();
            }
        };
        talk.recording = new ConsentRecording() {
            @Override
            public ConsentId explain(Entry entry, Explanation explanation, Map<Component, Answer> answers) {
                kept.add(explanation);
                return new ConsentId(UUID.randomUUID());
            }
        };
        return talk;
    }

    private static ConsentSheet sheet() {
        var last = new LastTime(LocalDate.of(2026, 11, 20), Set.of(Component.VAGINAL), null, null, null, null, null);
        return new ConsentSheet(
                null,
                null,
                0,
                ExamPhase.NOT_ASKED,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                last,
                List.of(),
                false,
                false,
                false,
                null);
    }

    private static PatientDetails details(String language, InterpreterWish wish) {
        return new PatientDetails(
                new PersonName("Maya", null),
                null,
                null,
                LocalDate.of(1994, 3, 18),
                Language.EN,
                language,
                wish,
                List.of(),
                null,
                null,
                new SafeContact(null, false),
                null,
                null);
    }
}
