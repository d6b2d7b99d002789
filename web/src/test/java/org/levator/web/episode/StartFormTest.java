package org.levator.web.episode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.clinician.ClinicianRow;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.Language;

class StartFormTest {
    @Test
    @Rule({"PAT-1", "ACC-1"})
    void whoever_registers_for_a_colleague_goes_home_and_the_lead_to_her_case() {
        var claire = new ClinicianRow(ClinicianId.random(), "Claire Boisvert", Language.FR, null);
        var opened = EpisodeId.random();
        var form = new StartForm();

        form.setLead(claire.id());
        assertThat(form.next(opened, Optional.of(claire))).isEqualTo("/case?id=" + opened);
        form.setLead(ClinicianId.random());
        assertThat(form.next(opened, Optional.of(claire))).isEqualTo("/home");
        assertThat(form.next(opened, Optional.empty())).isEqualTo("/home");
    }
}
