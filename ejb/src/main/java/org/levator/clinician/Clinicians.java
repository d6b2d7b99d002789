package org.levator.clinician;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.levator.shared.ClinicianId;
import org.levator.shared.NotFound;
import org.levator.shared.Province;

/** The people of the clinic, for features that name them or ask what they may do. Nothing here is about a patient. */
@ApplicationScoped
public class Clinicians {
    @PersistenceContext
    EntityManager em;

    /** @throws NotFound if there is no such person */
    public ClinicianRow get(ClinicianId id) {
        return find(id).orElseThrow(() -> new NotFound("clinician")).row();
    }

    /** The names of those people, in one query. */
    public Map<ClinicianId, String> names(Collection<ClinicianId> ids) {
        return em.createQuery("select c from Clinician c where c.id in :ids", Clinician.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(Clinician::row)
                .collect(Collectors.toMap(ClinicianRow::id, ClinicianRow::name));
    }

    Optional<ClinicianRow> byAccount(String account) {
        return em.createQuery("select c from Clinician c where c.account = :account and c.active", Clinician.class)
                .setParameter("account", account)
                .getResultStream()
                .findFirst()
                .map(Clinician::row);
    }

    /** Whoever has or had an account, by family name. */
    public List<ClinicianRow> everyone() {
        return em.createQuery("select c from Clinician c order by c.familyName, c.givenName", Clinician.class)
                .getResultStream()
                .map(Clinician::row)
                .toList();
    }

    /** Therapists who may lead a case or see a patient, by family name. */
    public List<ClinicianRow> withTitle() {
        return em.createQuery(
                        "select c from Clinician c where c.active and c.title.registrationNumber is not null"
                                + " order by c.familyName, c.givenName",
                        Clinician.class)
                .getResultStream()
                .map(Clinician::row)
                .toList();
    }

    /** Whoever may have a place in a circle of care: with a title, or supervised on that day; by family name. */
    public List<ClinicianRow> colleagues(LocalDate on) {
        return em.createQuery(
                        """
                        select c from Clinician c where c.active and (c.title.registrationNumber is not null or c.id in (
                            select s.clinician from Supervision s where s.starts <= :on and (s.ends is null or s.ends >= :on)))
                        order by c.familyName, c.givenName
                        """,
                        Clinician.class)
                .setParameter("on", on)
                .getResultStream()
                .map(Clinician::row)
                .toList();
    }

    public boolean isAuthorised(ClinicianId id, Province province, LocalDate on) {
        return find(id).map(c -> c.isAuthorised(province, on)).orElse(false);
    }

    public boolean isAuthorisedOrAttested(ClinicianId id, Province province, LocalDate on) {
        return find(id).map(c -> c.isAuthorisedOrAttested(province, on)).orElse(false);
    }

    /** Keeps the clinician's own word that she may do this work there; given again it changes nothing. */
    public void attest(ClinicianId id, Province province, LocalDate on) {
        find(id).orElseThrow(() -> new NotFound("clinician")).attest(province, on);
    }

    public Optional<ClinicianId> supervisorOf(ClinicianId clinician, LocalDate on) {
        return em.createQuery(
                        "select s.supervisor from Supervision s where s.clinician = :clinician and s.starts <= :on"
                                + " and (s.ends is null or s.ends >= :on)",
                        ClinicianId.class)
                .setParameter("clinician", clinician)
                .setParameter("on", on)
                .getResultStream()
                .findFirst();
    }

    private Optional<Clinician> find(ClinicianId id) {
        return Optional.ofNullable(em.find(Clinician.class, id));
    }
}
