package org.levator.it.size;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.levator.Rule;
import org.levator.it.TestClinic;
import org.levator.it.Visitor;

/** With five hundred cases, or six hundred notes in one, a page costs no more statements than with ten. */
class StatementsBench {
    private static final String FEW = "select id from episode where number = 'L-100003'";
    private static final String MANY = "select id from episode where number = 'L-100001'";

    @BeforeAll
    static void load() {
        BigClinic.isThere();
    }

    @ParameterizedTest
    @CsvSource({"home", "caseload", "caseload?tab=ATTENTION", "caseload?sort=LAST_VISIT", "letters"})
    @Rule("CAS-2")
    void a_list_of_five_hundred_costs_no_more_than_one_of_ten(String page) {
        var claire = Visitor.known("claire.boisvert");
        var priya = Visitor.known("priya.natarajan");
        noMore(page, Answers.to(3, i -> claire.get(page)), Answers.to(3, i -> priya.get(page)));
    }

    @ParameterizedTest
    @CsvSource({"case?id=", "letter/new?case="})
    void a_case_with_six_hundred_notes_costs_no_more_than_one_with_some(String page) {
        var priya = Visitor.known("priya.natarajan");
        noMore(page, ask(priya, page, FEW), ask(priya, page, MANY));
    }

    @ParameterizedTest
    @CsvSource({"thériault", "qu"})
    @Rule("PAT-4")
    void a_search_costs_no_more_for_all_patients_than_for_ten_cases(String text) {
        noMore(text, search("claire.boisvert", text), search("priya.natarajan", text));
    }

    private static Answers search(String account, String text) {
        var visitor = Visitor.known(account);
        return Answers.to(3, i -> SpeedBench.search(visitor, text));
    }

    private static Answers ask(Visitor visitor, String page, String id) {
        var address = page + TestClinic.column(id).get(0);
        return Answers.to(3, i -> get(visitor, address));
    }

    private static HttpResponse<String> get(Visitor visitor, String address) {
        return visitor.get(address);
    }

    private static void noMore(String what, Answers few, Answers many) {
        System.out.println(what + ": " + few.statements() + " and " + many.statements());
        assertThat(many.statements()).hasSize(1);
        assertThat(many.statements().last())
                .isLessThanOrEqualTo(few.statements().last());
    }
}
