package org.levator.clinician.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.NotFound;

/** Who supervises whom. */
@ApplicationScoped
public class Supervisions {
    @PersistenceContext
    EntityManager em;

    /**
     * A supervisor who has left by then stands in nobody's way: hers ends on the day before.
     *
     * @param isHere whether somebody works here on its first day
     * @throws BrokenRule if it ends before it begins, or she is supervised by somebody else on one of its days
     */
    public void agree(Supervise command, Predicate<ClinicianId> isHere) {
        var agreed = Supervision.agreed(command);
        of(command.clinician()).stream().filter(agreed::overlaps).forEach(other -> {
            if (isHere.test(other.supervisor())) {
                throw new BrokenRule(SupervisionRule.SUPERVISED_ALREADY);
            }
            other.makeWayFor(agreed);
        });
        em.persist(agreed);
    }

    /**
     * @throws NotFound if there is none
     * @throws BrokenRule if somebody else has changed its end meanwhile
     */
    public void end(EndSupervision command) {
        var found = em.find(Supervision.class, command.supervision());
        if (found == null) {
            throw new NotFound("supervision");
        }
        found.end(command.seen(), command.last());
    }

    /** Whoever has a title from a day on is supervised until the day before; the days that have passed stay as they were. */
    public void endBefore(ClinicianId clinician, LocalDate titled, LocalDate today) {
        of(clinician).forEach(running -> running.endBefore(titled, today));
    }

    /** Those under which she is, was or will be. */
    private List<Supervision> of(ClinicianId clinician) {
        return em.createQuery(
                        "select s from Supervision s where s.clinician = :clinician and (s.ends is null or s.ends >= s.starts)",
                        Supervision.class)
                .setParameter("clinician", clinician)
                .getResultList();
    }

    /** Hers and those of whom she supervises, the latest first. */
    public List<SupervisionRow> around(ClinicianId person) {
        return em.createQuery(
                        """
                        select new org.levator.clinician.supervision.SupervisionRow(s.id, s.clinician, c.givenName || ' ' || c.familyName,
                            b.givenName || ' ' || b.familyName, s.starts, s.ends)
                        from Supervision s join Clinician c on c.id = s.clinician join Clinician b on b.id = s.supervisor
                        where (s.clinician = :person or s.supervisor = :person) and (s.ends is null or s.ends >= s.starts)
                        order by s.starts desc, c.familyName
                        """,
                        SupervisionRow.class)
                .setParameter("person", person)
                .getResultList();
    }
}
