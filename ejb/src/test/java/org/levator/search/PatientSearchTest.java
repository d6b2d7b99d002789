package org.levator.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.FakeCircle;
import org.levator.access.Opened;
import org.levator.audit.Act;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;
import org.levator.shared.Role;

class PatientSearchTest {
    final ClinicianId caller = ClinicianId.random();
    final List<String> asked = new ArrayList<>();

    @Test
    @Rule({"PAT-4", "ACC-1", "ACC-3"})
    void a_therapist_looks_among_the_cases_of_her_circle_and_the_log_says_so() {
        var circle = new FakeCircle(Opened.byLead(EpisodeId.random(), PatientId.random(), caller));

        search(circle).find(new SearchText("Maya"));

        assertThat(asked).containsExactly("cases of " + caller);
        assertThat(circle.acts).containsExactly(Act.SEARCH_PATIENT);
    }

    @Test
    @Rule({"PAT-4", "ACC-2"})
    void reception_looks_among_all_who_are_registered() {
        search(circleOf(Role.RECEPTION)).find(new SearchText("Maya"));

        assertThat(asked).containsExactly("people");
    }

    @Test
    @Rule({"PAT-4", "ACC-3"})
    void too_little_finds_nobody_and_is_logged_all_the_same() {
        var circle = circleOf(Role.RECEPTION);

        assertThat(search(circle).find(new SearchText("m")).hits()).isEmpty();
        assertThat(asked).isEmpty();
        assertThat(circle.acts).containsExactly(Act.SEARCH_PATIENT);
    }

    private FakeCircle circleOf(String role) {
        return new FakeCircle(Opened.by(EpisodeId.random(), PatientId.random(), caller, role));
    }

    private PatientSearch search(FakeCircle circle) {
        var search = new PatientSearch();
        search.circle = circle;
        search.clock = Clock.systemUTC();
        search.query = new SearchQuery() {
            @Override
            List<SearchHit> cases(SearchCondition condition, ClinicianId whose, LocalDate today) {
                asked.add("cases of " + whose);
                return List.of();
            }

            @Override
            List<SearchHit> people(SearchCondition condition) {
                asked.add("people");
                return List.of();
            }
        };
        return search;
    }
}
