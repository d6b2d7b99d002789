package org.levator.web.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.caseload.BannerRow;
import org.levator.caseload.day.DayReading;
import org.levator.caseload.day.DayRow;
import org.levator.letter.disclosure.DisclosureId;
import org.levator.patient.PersonName;
import org.levator.sealing.Sealer;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.LetterId;
import org.levator.shared.NoteId;
import org.levator.shared.PatientId;
import org.levator.shared.VisitId;
import org.levator.web.JustRead;
import org.levator.web.caseload.CaseBanner;

class WrongPatientPageTest {
    static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    final EpisodeId episode = EpisodeId.random();
    final PatientId wrong = PatientId.random();
    final DayRow hers = visit(wrong);
    final DayRow other = visit(PatientId.random());
    final WrongPatientPage page = page();
    LocalDate listed;
    PatientId choosing;

    @Test
    @Rule("NOT-3")
    void what_hangs_on_a_visit_goes_to_another_patients_of_its_day() {
        page.getThing().setNote(new NoteId(episode.uuid()));
        page.load();

        assertThat(page.getVisits()).containsExactly(other);
        assertThat(page.getDay()).isEqualTo(listed).isEqualTo(DAY);
        assertThat(choosing).isNull();
    }

    @Test
    @Rule({"NOT-3", "AU-1"})
    void for_what_hangs_on_a_case_nobody_looks_into_the_day_list() {
        page.getThing().setEpisode(episode);
        page.getThing().setStory(1);
        page.load();

        assertThat(choosing).isEqualTo(wrong);
        assertThat(listed).isNull();
    }

    @Test
    @Rule({"NOT-3", "AU-1"})
    void for_what_is_recorded_anew_with_another_letter_nothing_is_offered() {
        page.getThing().setLetter(new LetterId(episode.uuid()));
        page.getThing().setDisclosure(new DisclosureId(episode.uuid()));
        page.load();

        assertThat(choosing).isNull();
        assertThat(listed).isNull();
    }

    private WrongPatientPage page() {
        var made = new WrongPatientPage();
        made.look = new JustRead();
        made.entries = new WrongEntries() {
            @Override
            WrongPlace find(WrongThing thing) {
                return new WrongPlace(episode, DAY, Sealer.AUTHOR);
            }
        };
        made.days = new DayReading() {
            @Override
            public List<DayRow> visits(LocalDate day) {
                listed = day;
                return List.of(hers, other);
            }
        };
        made.cases = new RightCasePage() {
            @Override
            void besides(PatientId patient) {
                choosing = patient;
            }
        };
        made.banner = new CaseBanner() {
            @Override
            public BannerRow of(EpisodeId id) {
                return new BannerRow(id, wrong, 0, null, null, null, null, List.of(), null, List.of(), null);
            }
        };
        return made;
    }

    private static DayRow visit(PatientId of) {
        var name = new PersonName("Ada", "Test");
        return new DayRow(
                VisitId.random(),
                EpisodeId.random(),
                of,
                "L-1",
                name,
                Instant.EPOCH,
                45,
                null,
                null,
                ClinicianId.random(),
                null,
                1);
    }
}
