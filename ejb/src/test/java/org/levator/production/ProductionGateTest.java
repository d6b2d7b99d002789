package org.levator.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.reference.ClinicRow;
import org.levator.reference.ReferenceData;
import org.levator.shared.Province;

class ProductionGateTest {
    final ProductionGate gate = new ProductionGate();

    @Test
    @Rule("SC-4")
    void a_database_says_itself_whether_it_is_a_clinics_the_demos_or_nobodys() {
        assertThat(with(false)).isEqualTo(ClinicMark.REAL);
        assertThat(with(true)).isEqualTo(ClinicMark.DEMO);
        assertThat(with(null)).isEqualTo(ClinicMark.NONE);
    }

    private ClinicMark with(Boolean demo) {
        gate.reference = new ReferenceData() {
            @Override
            public Optional<ClinicRow> findClinic() {
                return Optional.ofNullable(demo)
                        .map(is -> new ClinicRow(
                                "Riverbend", "1 River Road", "Ottawa", Province.ON, "K1A 0A1", null, null, is));
            }
        };
        return gate.mark();
    }
}
