package org.levator.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.levator.Rule;
import org.levator.episode.EpisodeState;
import org.levator.mapping.Cases;
import org.levator.mapping.Schema;
import org.levator.shared.ClinicianId;
import org.levator.shared.Text;
import org.levator.shared.server.StatementTally;

/** On the demo clinic: Claire leads Maya's case, Priya Harpreet's, which Hannah covers. */
class SearchMappingTest {
    static final LocalDate TODAY = LocalDate.now(Clock.systemDefaultZone());

    @ParameterizedTest
    @CsvSource({
        "thériault, Océane Thériault",
        "OCEANE ther, Océane Thériault",
        "theriault oceane, Océane Thériault",
        "lavoie, Marie-Ève Saint-Onge",
        "Marie Ève Saint Onge, Marie-Ève Saint-Onge",
        "saint-onge marie-eve, Marie-Ève Saint-Onge",
        "kimberly, Kim Do",
        "1994-03-18, Maya Tremblay-Okafor",
        "L-20418, Maya Tremblay-Okafor",
        "20418, Maya Tremblay-Okafor",
        "1041 030 279-KT, Maya Tremblay-Okafor",
        "1041 03, Maya Tremblay-Okafor",
        "Okafor L-20418, Maya Tremblay-Okafor",
        "20418 maya, Maya Tremblay-Okafor",
        "Maya 1041 030 279, Maya Tremblay-Okafor",
        "morg 8558 2113, Geneviève Morissette",
        "MORG-8558, Geneviève Morissette"
    })
    @Rule({"PAT-4", "PAT-1"})
    void names_old_and_new_dates_and_numbers_lead_to_the_chosen_name(String typed, String who) {
        assertThat(names(people(typed))).contains(who);
        assertThat(names(cases("claire.boisvert", typed))).containsExactly(who);
    }

    @Test
    @Rule("PAT-4")
    void a_phone_number_is_found_however_it_is_written() {
        var number = Schema.commit(em -> em.createNativeQuery(
                        "select h.number from patient_phone h join episode e using (patient_id) where e.number = 'L-20418' limit 1",
                        String.class)
                .getSingleResult());

        assertThat(names(people(number.toString().replaceAll("[^0-9]", "")))).contains("Maya Tremblay-Okafor");
        assertThat(names(people(number.toString()))).contains("Maya Tremblay-Okafor");
        assertThat(names(people("+1 " + number))).contains("Maya Tremblay-Okafor");
        assertThat(names(people("1-" + number))).contains("Maya Tremblay-Okafor");
        assertThat(names(people("tél. " + number + " (Maya)"))).contains("Maya Tremblay-Okafor");
        assertThat(names(people("Okafor " + number))).containsExactly("Maya Tremblay-Okafor");
        assertThat(people("Charbonneau " + number)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "oceane okafor",
                "maya theriault",
                "1994-03-18 charbonneau",
                "1990-01-01 okafor",
                "Charbonneau 20418",
                "Charbonneau 1041 030 279"
            })
    @Rule("PAT-4")
    void all_that_was_typed_has_to_be_hers(String typed) {
        assertThat(people(typed)).isEmpty();
        assertThat(cases("claire.boisvert", typed)).isEmpty();
    }

    @Test
    @Rule({"PAT-4", "ACC-1"})
    void nobody_outside_the_circle_is_found() {
        assertThat(cases("claire.boisvert", "Harpreet")).isEmpty();
        assertThat(cases("claire.boisvert", "L-20299")).isEmpty();
        assertThat(names(cases("hannah.weiss", "Harpreet"))).containsExactly("Harpreet Gill");
    }

    @Test
    @Rule({"PAT-4", "CAS-4"})
    void of_a_case_that_is_found_it_is_known_whether_it_is_closed() {
        assertThat(cases("odile.therrien", "L-20493"))
                .extracting(SearchHit::state)
                .containsExactly(EpisodeState.DISCHARGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%", "__", "!!", "may%", "%0_0%279", "' or 1=1 --", "\\\\"})
    @Rule("IN-1")
    void what_is_typed_is_text_and_nothing_else(String typed) {
        assertThat(people(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"o_shea", "o!shea", "o%shea"})
    @Rule("PAT-4")
    void a_name_is_found_by_any_sign_that_stands_in_it(String folded) {
        var name = folded + " quinzaine";
        Schema.undone(em -> {
            register(em, name, 1);
            assertThat(query(em).people(condition(name))).hasSize(1);
        });
    }

    @ParameterizedTest
    @CsvSource({"Jeanne Ivry, Jeanne-Ivry", "Jeanne-Ivry, Jeanne Ivry", "O Quinze, O'Quinze", "O’Quinze, O Quinze"})
    @Rule("PAT-4")
    void a_hyphen_or_apostrophe_may_be_missing_in_what_is_typed_and_in_what_is_stored(String stored, String typed) {
        Schema.undone(em -> {
            register(em, Text.folded(stored), 1);
            assertThat(query(em).people(condition(typed))).hasSize(1);
        });
    }

    @Test
    @Rule("PAT-4")
    void however_many_are_found_it_is_one_statement_and_one_row_too_many_at_most() {
        Schema.undone(em -> {
            register(em, "quinze", 15);
            var lead = Cases.ledByOne(em, 15);
            StatementTally.reset();
            assertThat(query(em).people(condition("quinze"))).hasSize(SearchQuery.SHOWN + 1);
            assertThat(query(em).cases(condition("ida"), lead, TODAY)).hasSize(SearchQuery.SHOWN + 1);
            assertThat(StatementTally.soFar()).isEqualTo(2);
        });
    }

    @Test
    @Rule("PAT-4")
    void who_is_found_stands_in_the_order_of_the_names_and_her_cases_in_that_of_their_numbers() {
        Schema.undone(em -> {
            register(em, "quinze", 15);
            var lead = Cases.ledByOne(em, 9);
            assertThat(query(em).people(condition("quinze")))
                    .extracting(hit -> hit.name().given())
                    .isSorted();
            assertThat(query(em).cases(condition("ida"), lead, TODAY))
                    .extracting(SearchHit::number)
                    .isSorted();
        });
    }

    @Test
    void a_list_that_was_cut_says_so() {
        var hit = new SearchHit(null, null, null);

        assertThat(SearchResult.of(copies(hit, SearchQuery.SHOWN)).more()).isFalse();
        assertThat(SearchResult.of(copies(hit, SearchQuery.SHOWN + 1)).more()).isTrue();
        assertThat(SearchResult.of(copies(hit, SearchQuery.SHOWN + 1)).hits()).hasSize(SearchQuery.SHOWN);
    }

    private static List<SearchHit> copies(SearchHit hit, int number) {
        return IntStream.range(0, number).mapToObj(i -> hit).toList();
    }

    private static void register(EntityManager em, String name, int times) {
        em.createNativeQuery(
                        """
                        insert into patient (id, chosen_name_given, folded_names, born, language, safe_contact_neutral_text_only)
                        select gen_random_uuid(), ?1 || ' ' || n, ?1 || ' ' || n, date '1990-01-01', 'FR', false
                        from generate_series(1, ?2) n
                        """)
                .setParameter(1, name)
                .setParameter(2, times)
                .executeUpdate();
    }

    private static SearchQuery query(EntityManager em) {
        return Schema.in(em, new SearchQuery());
    }

    private static List<String> names(List<SearchHit> hits) {
        return hits.stream().map(hit -> hit.name().full()).toList();
    }

    private static List<SearchHit> people(String typed) {
        return with(condition(typed), q -> q.people(condition(typed)));
    }

    private static List<SearchHit> cases(String account, String typed) {
        return with(condition(typed), q -> q.cases(condition(typed), clinician(account), TODAY));
    }

    /** Too little to look for finds nobody, as the boundary has it. */
    private static List<SearchHit> with(SearchCondition condition, Function<SearchQuery, List<SearchHit>> work) {
        return condition.isEmpty() ? List.of() : Schema.commit(em -> work.apply(query(em)));
    }

    private static SearchCondition condition(String typed) {
        return SearchCondition.of(new SearchText(typed));
    }

    private static ClinicianId clinician(String account) {
        return Schema.commit(
                em -> em.createQuery("select c.id from Clinician c where c.account = :account", ClinicianId.class)
                        .setParameter("account", account)
                        .getSingleResult());
    }
}
