package org.levator.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levator.Rule;

class SearchTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"1994-03-18", "1994/3/18", "Tremblay 1994.03.18", "1994-03-18, maya"})
    @Rule("PAT-4")
    void a_birth_date_stands_alone_or_beside_a_name(String typed) {
        assertThat(new SearchText(typed).born()).isEqualTo(LocalDate.of(1994, 3, 18));
    }

    @Test
    @Rule("PAT-4")
    void what_is_no_day_is_not_looked_for_as_one() {
        assertThat(new SearchText("1994-02-30").born()).isNull();
        assertThat(SearchCondition.of(new SearchText("1994-02-30")).isEmpty()).isTrue();
    }

    @Test
    @Rule("PAT-4")
    void a_name_is_words_without_accents_and_case_in_any_order() {
        assertThat(words(" Océane  THÉRIAULT ")).containsExactly("oceane", "theriault");
        assertThat(words("Thériault, Océane")).containsExactly("theriault", "oceane");
        assertThat(words("ÆGIR Œuvrard")).containsExactly("aegir", "oeuvrard");
        assertThat(words("Đặng Søren Łukasz Groß")).containsExactly("dang", "soren", "lukasz", "gross");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Marie-Ève d’Orsay", "Marie\u2011Ève d'Orsay", "marie eve\u00a0D ORSAY -"})
    @Rule("PAT-4")
    void a_double_name_and_an_apostrophe_part_words_as_a_blank_does(String typed) {
        assertThat(words(typed)).containsExactly("marie", "eve", "d", "orsay");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Charbonneau 20418",
                "L-20418, Charbonneau",
                "tél. (613) 555-0142 (cell) charbonneau",
                "#20418 CHARBONNEAU",
                "Charbonneau tel 613 555 0142 cell",
                "dossier 20418 Charbonneau",
                "Charbonneau, téléphone 613 555 0142 poste 12"
            })
    @Rule("PAT-4")
    void beside_a_number_the_words_of_letters_alone_are_a_name(String typed) {
        assertThat(words(typed)).containsExactly("charbonneau");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1041 030 279-KT", "1041-030-279 kt", "1041030279"})
    @Rule({"PAT-4", "PAT-2"})
    void a_health_number_is_found_as_the_card_prints_it(String typed) {
        assertThat(new SearchText(typed).healthNumber()).isEqualTo("1041030279");
    }

    @Test
    @Rule("PAT-4")
    void the_country_code_is_left_out_of_a_whole_phone_number_and_of_no_other() {
        assertThat(new SearchText("+1 613 555-0142").phone()).isEqualTo("6135550142");
        assertThat(new SearchText("1555").phone()).isEqualTo("1555");
        assertThat(new SearchText("1 613 555-01").phone()).isEqualTo("161355501");
    }

    private static List<String> words(String typed) {
        return new SearchText(typed).words().each();
    }

    @ParameterizedTest
    @ValueSource(strings = {"m", "é", "12", "123", "-", "%", "…", "-'", "Bo 12"})
    void too_little_looks_for_nobody(String typed) {
        assertThat(SearchCondition.of(new SearchText(typed)).isEmpty()).isTrue();
    }

    @Test
    @Rule("AU-4")
    void what_was_typed_never_prints_itself() {
        assertThat(new SearchText("Maya").toString()).doesNotContain("Maya");
        assertThat(new SearchText("Maya").words().toString()).doesNotContain("maya");
    }
}
