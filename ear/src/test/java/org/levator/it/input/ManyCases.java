package org.levator.it.input;

import org.levator.it.TestClinic;

/** More of Priya's cases than a list offers, for as long as they are needed. */
final class ManyCases {
    private ManyCases() {}

    static void put() {
        gone();
        var hers = Clinicians.hers();
        TestClinic.change(
                """
                insert into levator.episode (id, patient_id, number, state, opened_at)
                select gen_random_uuid(), '%s', 'M-' || n, 'INQUIRY', now() from generate_series(1, 251) as n;
                insert into levator.care_team_member (id, episode_id, patient_id, clinician_id, relation, starts)
                select gen_random_uuid(), id, patient_id, '%s', 'LEAD', current_date from levator.episode where number like 'M-%%'
                """
                        .formatted(hers.patient(), Typings.clinician("priya.natarajan")));
    }

    static void gone() {
        TestClinic.change(
                """
                delete from levator.care_team_member where episode_id in (select id from levator.episode where number like 'M-%');
                delete from levator.episode where number like 'M-%'
                """);
    }
}
