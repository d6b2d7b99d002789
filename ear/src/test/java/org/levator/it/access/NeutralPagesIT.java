package org.levator.it.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.levator.Rule;
import org.levator.it.TestClinic;
import org.levator.it.Visitor;
import org.levator.it.browser.UnderWay;

/** Reception and the administrator open every page that is theirs, and find in none what a clinician wrote or heard (ACC-2). */
class NeutralPagesIT {
    /** What the demo clinic's clinicians wrote, as far as it is long enough to be nobody else's words, and the flags by name. */
    private static final String CLINICAL =
            """
            (select reason from episode_description union select referral_reason from episode_description
            union select told from story union select do_not_ask from story
            union select substring(content from 'section [A-Z_]+:\\n\\t([^\\n]+)') from note
            union select substring(content from 'section [A-Z_]+:\\n\\t([^\\n]+)') from note_draft
            union select question from letter union select text from letter_item
            union select said from red_flag union select body_words from care_profile
            union select implants from care_profile union select what from care_profile_allergy)
            except (select chosen_name_given from patient union select chosen_name_family from patient)
            """;

    private static final Map<String, String> ROWS = Map.of(
            "patient", "select patient_id from care_team_member order by episode_id limit 1",
            "visit", "select id from visit order by starts_at limit 1",
            "letter", "select id from letter where state = 'ISSUED' and sealed_at is null order by id limit 1",
            "recipient", "select id from recipient order by id limit 1",
            "clinician", "select id from clinician where last_day is not null order by last_day desc limit 1");

    @BeforeAll
    static void a_letter_waits_to_be_sent() {
        UnderWay.atTheClinic();
    }

    @ParameterizedTest
    @CsvSource({"renee.gagnon, reception", "tomas.lindgren, clinic-admin"})
    @Rule("ACC-2")
    void nothing_clinical_stands_on_a_page_that_is_not_a_clinicians(String account, String role) {
        var words = words();
        assertThat(words).hasSizeGreaterThan(50);
        var visitor = Visitor.known(account);
        var pages = pages(role);
        assertThat(pages).hasSizeGreaterThan(5);
        for (var page : pages) {
            var answer = visitor.get(page);
            if (!page.startsWith("/public/")) {
                assertThat(answer.statusCode()).as(page).isEqualTo(200);
            }
            assertThat(words.stream().filter(answer.body()::contains)).as(page).isEmpty();
        }
    }

    private static List<String> pages(String role) {
        var pages = new ArrayList<String>();
        for (var name : AccessTable.read().pagesOf(role)) {
            var page = name;
            for (var row : ROWS.entrySet()) {
                page = page.replace(
                        "{" + row.getKey() + "}",
                        TestClinic.column(row.getValue()).get(0));
            }
            pages.add(page);
        }
        return pages;
    }

    private static List<String> words() {
        return TestClinic.column(CLINICAL).stream()
                .filter(text -> text != null && text.length() > 12)
                .toList();
    }
}
