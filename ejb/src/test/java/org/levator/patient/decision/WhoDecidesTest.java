package org.levator.patient.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levator.Rule;

class WhoDecidesTest {
    final WhoDecides ann = new WhoDecides(false, List.of("Ann Li"));

    @ParameterizedTest
    @Rule("PAT-7")
    @ValueSource(strings = {"Ann Li", "ann li, sister", "Her sister (Ánn  Lï)", "by phone: ANN LI."})
    void a_decision_maker_is_named_with_or_without_more_words(String words) {
        assertThat(ann.isNamedIn(words)).isTrue();
    }

    @ParameterizedTest
    @Rule("PAT-7")
    @ValueSource(strings = {"Joann Li", "Ann Lisgar", "Ann Li-Okafor", "Ann, whose name is Li", " "})
    void one_name_is_not_found_inside_another(String words) {
        assertThat(ann.isNamedIn(words)).isFalse();
        assertThat(ann.isOnRecord(words)).isFalse();
    }

    @Test
    @Rule("PAT-7")
    void nobody_decides_for_somebody_who_decides_herself() {
        var herself = new WhoDecides(true, List.of("Ann Li"));
        assertThat(herself.isNamedIn("Ann Li")).isFalse();
        assertThat(herself.isOnRecord("Ann Li")).isFalse();
        assertThat(herself.isDecidedByAnother()).isFalse();
    }
}
