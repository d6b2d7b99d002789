package org.levator.oversight.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.FakeCircle;
import org.levator.access.Opened;
import org.levator.audit.Act;
import org.levator.audit.Verb;
import org.levator.shared.ClinicianId;
import org.levator.shared.CurrentUser;
import org.levator.shared.EpisodeId;
import org.levator.shared.NotFound;
import org.levator.shared.PatientId;
import org.levator.shared.Role;
import org.levator.shared.VisitId;

class PagePrintingTest {
    final EpisodeId episode = EpisodeId.random();
    final PatientId patient = PatientId.random();
    final List<Integer> shown = new ArrayList<>();
    final FakeCircle circle = new FakeCircle(Opened.byLead(episode, patient, ClinicianId.random())) {
        @Override
        public void listed(Act act, int rows) {
            super.listed(act, rows);
            shown.add(rows);
        }
    };
    final PagePrinting printing = new PagePrinting();
    String role = Role.THERAPIST;

    @BeforeEach
    void wire() {
        printing.circle = circle;
        printing.user = new CurrentUser() {
            @Override
            public String role() {
                return role;
            }
        };
    }

    @Test
    @Rule("ACC-3")
    void a_printed_page_leaves_a_row_of_what_it_shows() {
        printing.ofCase(new PrintCase(Paper.CONSENT, episode, null));
        printing.ofCase(new PrintCase(Paper.NOTE, episode, VisitId.random()));
        printing.ofPatient(patient);
        printing.ofNobody();

        assertThat(circle.acts).containsExactly(Act.PRINT_CONSENT, Act.PRINT_NOTE, Act.PRINT_PATIENT, Act.PRINT_PAGE);
        assertThat(Arrays.stream(Paper.values()).map(paper -> paper.act().verb()))
                .containsOnly(Verb.PRINT);
    }

    @Test
    @Rule("ACC-3")
    void a_printed_list_leaves_a_row_of_its_kind_and_how_much_it_shows() {
        printing.ofList(new PrintList(Listing.DAY_LIST, 12));
        role = Role.PRIVACY_OFFICER;
        printing.ofList(new PrintList(Listing.SEALED, 0));

        assertThat(circle.acts).containsExactly(Act.PRINT_DAY_LIST, Act.PRINT_SEALED);
        assertThat(shown).containsExactly(12, 0);
        assertThat(Arrays.stream(Listing.values()).map(list -> list.act().verb()))
                .containsOnly(Verb.PRINT);
    }

    @Test
    @Rule({"ACC-2", "ACC-3"})
    void of_a_list_of_other_roles_no_print_is_told() {
        role = Role.RECEPTION;
        for (var list : List.of(Listing.CASELOAD, Listing.SEALED, Listing.ACCESS_LOG)) {
            assertThatThrownBy(() -> printing.ofList(new PrintList(list, 3))).isInstanceOf(NotFound.class);
        }
        assertThat(circle.acts).isEmpty();
    }

    @Test
    @Rule({"ACC-1", "ACC-3"})
    void of_what_the_caller_may_not_see_no_print_is_told() {
        assertThatThrownBy(() -> printing.ofCase(new PrintCase(Paper.CASE, EpisodeId.random(), null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> printing.ofPatient(PatientId.random())).isInstanceOf(NotFound.class);
        assertThat(circle.acts).isEmpty();
    }
}
