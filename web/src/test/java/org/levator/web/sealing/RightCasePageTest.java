package org.levator.web.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.caseload.day.CaseChoice;
import org.levator.caseload.day.CaseChoices;
import org.levator.caseload.day.DayReading;
import org.levator.episode.EpisodeState;
import org.levator.patient.PersonName;
import org.levator.search.PatientSearch;
import org.levator.search.SearchHit;
import org.levator.search.SearchResult;
import org.levator.search.SearchText;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;

class RightCasePageTest {
    final PatientId wrong = PatientId.random();
    final CaseChoice hers = choice(PatientId.random());
    final SearchHit closed = hit(PatientId.random());
    final RightCasePage cases = new RightCasePage();
    boolean more;
    List<SearchHit> hits = List.of(closed, hit(wrong));

    @BeforeEach
    void she_has_an_open_case_and_one_of_the_wrong_patient() {
        cases.days = new DayReading() {
            @Override
            public CaseChoices choices(String find) {
                return new CaseChoices(List.of(hers, choice(wrong)), more);
            }
        };
        cases.search = new PatientSearch() {
            @Override
            public SearchResult find(SearchText text) {
                return new SearchResult(hits, more);
            }
        };
        cases.besides(wrong);
    }

    @Test
    @Rule("NOT-3")
    void first_her_open_cases_are_offered_and_none_of_the_wrong_patient() {
        assertThat(offered()).containsExactly(hers.episode());
        assertThat(cases.getSaid()).isEqualTo("right.open");
        more = true;
        cases.besides(wrong);
        assertThat(cases.getSaid()).isEqualTo("right.openMore");
    }

    @Test
    @Rule({"NOT-3", "PAT-4"})
    void whoever_is_sought_is_offered_instead_with_a_word_when_there_are_more() {
        cases.setSought("Lindqvist 1990-03-03");
        cases.find(null);
        assertThat(offered()).containsExactly(closed.episode());
        assertThat(cases.getSaid()).isEqualTo("right.found");
        more = true;
        cases.find(null);
        assertThat(cases.getSaid()).isEqualTo("right.foundMore");

        more = false;
        cases.setSought(" ");
        cases.find(null);
        assertThat(offered()).containsExactly(hers.episode());
        assertThat(cases.getSaid()).isEqualTo("right.open");
    }

    @Test
    @Rule({"NOT-3", "CAS-4"})
    void it_is_known_which_of_them_is_closed() {
        assertThat(cases.getAll()).extracting(RightCase::open).containsExactly(true);
        cases.setSought("Lindqvist");
        cases.find(hers.episode());
        assertThat(cases.getAll()).extracting(RightCase::open).containsExactly(true, false);
    }

    @Test
    @Rule("NOT-3")
    void looking_for_somebody_else_does_not_undo_her_choice() {
        cases.setSought("Nobody");
        hits = List.of();
        cases.find(hers.episode());

        assertThat(offered()).containsExactly(hers.episode());
        assertThat(cases.getCount()).isZero();
    }

    private List<EpisodeId> offered() {
        return cases.getAll().stream().map(RightCase::episode).toList();
    }

    private static CaseChoice choice(PatientId of) {
        return new CaseChoice(EpisodeId.random(), of, "L-1", new PersonName("Ada", "Test"), true);
    }

    private static SearchHit hit(PatientId of) {
        return new SearchHit(
                of,
                new PersonName("Paige", "Lindqvist"),
                LocalDate.of(1990, 3, 3),
                EpisodeId.random(),
                "L-2",
                EpisodeState.DISCHARGED);
    }
}
