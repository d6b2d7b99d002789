package org.levator.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.patient.Phone.Use;
import org.levator.patient.Phone.Voicemail;

class OnlyAddedTest {
    static final Phone HERS = new Phone("613 555-0142", Use.PREFERRED, Voicemail.NOT_ASKED);

    @Test
    @Rule("ACC-5")
    void a_number_stays_with_what_was_said_about_it_and_others_may_come() {
        var other = new Phone("819 555-0100", Use.ALLOWED, Voicemail.YES);

        assertThat(OnlyAdded.to(List.of(HERS), List.of(other, HERS))).isTrue();
        assertThat(OnlyAdded.to(List.of(HERS), List.of(new Phone("613 555-0142", Use.PREFERRED, Voicemail.NO))))
                .isTrue();
        assertThat(OnlyAdded.to(List.of(other), List.of(new Phone("819 555-0100", Use.ALLOWED, Voicemail.NO))))
                .isFalse();
        assertThat(OnlyAdded.to(List.of(HERS), List.of(other))).isFalse();
        assertThat(OnlyAdded.to(
                        List.of(new Phone("1", Use.DO_NOT_CALL, Voicemail.NO)),
                        List.of(new Phone("1", Use.ALLOWED, Voicemail.NO))))
                .isFalse();
    }

    @Test
    @Rule("ACC-5")
    void messages_may_become_neutral_and_never_cease_to_be() {
        assertThat(OnlyAdded.to(new SafeContact(null, false), new SafeContact("after 17:00", true)))
                .isTrue();
        assertThat(OnlyAdded.to(new SafeContact(null, true), new SafeContact(null, false)))
                .isFalse();
        assertThat(OnlyAdded.to(new SafeContact("after 17:00", true), new SafeContact(null, true)))
                .isFalse();
    }

    @Test
    @Rule("ACC-5")
    void whom_to_call_may_be_completed_and_not_be_somebody_else() {
        var ana = new EmergencyContact("Ana", null, "613 555-0199");

        assertThat(OnlyAdded.to(null, ana)).isTrue();
        assertThat(OnlyAdded.to(ana, new EmergencyContact("Ana", "sister", "613 555-0199")))
                .isTrue();
        assertThat(OnlyAdded.to(ana, new EmergencyContact("Ana", null, "613 555-0100")))
                .isFalse();
        assertThat(OnlyAdded.to(ana, null)).isFalse();
    }
}
