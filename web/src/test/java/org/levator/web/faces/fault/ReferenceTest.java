package org.levator.web.faces.fault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {
    @RepeatedTest(20)
    void a_reference_can_be_read_out() {
        assertThat(Reference.isOne(Reference.random().toString())).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "<script>", "ABCD-EFG0", "ABCDEFGH", "abcd-efgh"})
    void nothing_else_is_shown_as_one(String text) {
        assertThat(Reference.isOne(text)).isFalse();
    }
}
