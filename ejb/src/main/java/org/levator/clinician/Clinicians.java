package org.levator.clinician;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import org.levator.audit.RolesSeen;
import org.levator.clinician.supervision.SupervisionRow;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.NotFound;
import org.levator.shared.Province;

/** The people of the clinic, for features that name them or ask what they may do. Nothing here is about a patient. */
@ApplicationScoped
public class Clinicians {
    private static final String PEOPLE = "select c from Clinician c left join fetch c.registrations";

    private static final String TITLED =
            """
             (c.title.registrationNumber is not null or c.id in (
                select x.id from Clinician x join x.registrations r where r.starts <= :on))
            """;

    /** On a day. */
    private static final String HERE = " c.active and (c.lastDay is null or c.lastDay >= :on) ";

    @PersistenceContext
    EntityManager em;

    @Inject
    RolesSeen roles;

    @Inject
    Clock clock;

    /**
     * As she is today.
     *
     * @throws NotFound if there is no such person
     */
    public ClinicianRow get(ClinicianId id) {
        return person(id).row(today());
    }

    /** With the name, title and registration that she has on that day (ACC-4). */
    public ClinicianRow on(ClinicianId id, LocalDate day) {
        var person = person(id);
        return day.isBefore(today()) ? person.then(day) : person.row(day);
    }

    Clinician person(ClinicianId id) {
        return find(id).orElseThrow(() -> new NotFound("clinician"));
    }

    PersonSheet sheet(ClinicianId id, List<SupervisionRow> supervisions) {
        var person = person(id);
        return person.sheet(person.person(today(), roles.last(person.account()), otherAccounts(person)), supervisions);
    }

    /** Whoever has or had an account, by family name. */
    public List<PersonRow> people() {
        var seen = roles.last();
        var all = em.createQuery(PEOPLE + " order by c.familyName, c.givenName", Clinician.class)
                .getResultList();
        return all.stream()
                .map(c -> c.person(today(), Optional.ofNullable(seen.get(c.account())), otherAccounts(c, all)))
                .toList();
    }

    private static List<String> otherAccounts(Clinician of, List<Clinician> all) {
        return all.stream()
                .filter(c -> c != of && c.isSamePersonAs(of))
                .map(Clinician::account)
                .sorted()
                .toList();
    }

    /** Whether both are accounts of one person: what she may not do for herself she does with neither of them (ACC-2). */
    public boolean isSamePerson(ClinicianId one, ClinicianId other) {
        return one.equals(other) || person(one).isSamePersonAs(person(other));
    }

    String accountOf(ClinicianId id) {
        return person(id).account();
    }

    /** Whatever else the person of that account signs in as. */
    List<String> otherAccounts(Clinician of) {
        return em.createQuery(
                        "select o.account from Clinician c join Clinician o on o.person = c.person and o.id <> c.id"
                                + " where c.id = :id order by o.account",
                        String.class)
                .setParameter("id", of.id())
                .getResultList();
    }

    void add(Clinician added) {
        em.persist(added);
    }

    /** Whether it is or was somebody's. */
    boolean isKnown(String account) {
        return em.createQuery("select count(c) from Clinician c where c.account = :account", Long.class)
                        .setParameter("account", account)
                        .getSingleResult()
                > 0;
    }

    /**
     * With her profile. That nothing else refers to her the database knows, and the access log whether she has ever been here.
     *
     * @throws BrokenRule if something does, or she has
     */
    void takeAway(ClinicianId id) {
        if (roles.last(person(id).account()).isPresent()) {
            throw new BrokenRule(ClinicianRule.IN_A_RECORD);
        }
        try {
            em.createNativeQuery("delete from clinician where id = :id")
                    .setParameter("id", id.uuid())
                    .executeUpdate();
        } catch (ConstraintViolationException referredTo) {
            throw new BrokenRule(ClinicianRule.IN_A_RECORD);
        }
    }

    Optional<ClinicianRow> byAccount(String account) {
        return em
                .createQuery(PEOPLE + " where c.account = :account and" + HERE, Clinician.class)
                .setParameter("account", account)
                .setParameter("on", today())
                .getResultList()
                .stream()
                .findFirst()
                .map(c -> c.row(today()));
    }

    /** Therapists who may lead a case or see a patient, by family name. */
    public List<ClinicianRow> withTitle() {
        return withTitle(today());
    }

    /** Those among them who are still here on that day. */
    public List<ClinicianRow> withTitle(LocalDate on) {
        return em
                .createQuery(
                        PEOPLE + " where" + TITLED + "and" + HERE + " order by c.familyName, c.givenName",
                        Clinician.class)
                .setParameter("on", on)
                .getResultList()
                .stream()
                .map(c -> c.row(on))
                .toList();
    }

    /** Whether she may lead a case or see a patient today. */
    public boolean isTherapist(ClinicianId id) {
        return isAmong(withTitle(), id);
    }

    /** The same for a day. */
    public boolean isTherapist(ClinicianId id, LocalDate day) {
        return isAmong(withTitle(day), id);
    }

    /** Whether she may have a place in a circle of care that day. */
    public boolean isColleague(ClinicianId id, LocalDate day) {
        return isAmong(colleagues(day), id);
    }

    private static boolean isAmong(List<ClinicianRow> people, ClinicianId id) {
        return people.stream().map(ClinicianRow::id).anyMatch(id::equals);
    }

    /** Whoever may have a place in a circle of care: with a title, or supervised on that day; by family name. */
    public List<ClinicianRow> colleagues(LocalDate on) {
        return em
                .createQuery(
                        PEOPLE + " where (" + TITLED
                                + """
                         or c.id in (
                            select s.clinician from Supervision s where s.starts <= :on and (s.ends is null or s.ends >= :on))) and
                        """
                                + HERE + " order by c.familyName, c.givenName",
                        Clinician.class)
                .setParameter("on", on)
                .getResultList()
                .stream()
                .map(c -> c.row(on))
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
                        "select s.supervisor from Supervision s join Clinician c on c.id = s.supervisor"
                                + " where s.clinician = :clinician and s.starts <= :on and (s.ends is null or s.ends >= :on) and"
                                + HERE,
                        ClinicianId.class)
                .setParameter("clinician", clinician)
                .setParameter("on", on)
                .getResultStream()
                .findFirst();
    }

    /** Whether she may see a patient that day: her account is open and her last day has not passed. */
    public boolean isHere(ClinicianId id, LocalDate day) {
        return find(id).map(c -> c.isHere(day)).orElse(false);
    }

    /** Empty while she stays. */
    public Optional<LocalDate> lastDayOf(ClinicianId id) {
        return find(id).flatMap(Clinician::lastDay);
    }

    /** An account that the clinic knows and that is open no more. */
    boolean hasEnded(String account) {
        return em.createQuery(
                                "select count(c) from Clinician c where c.account = :account and not (" + HERE + ")",
                                Long.class)
                        .setParameter("account", account)
                        .setParameter("on", today())
                        .getSingleResult()
                > 0;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    Optional<Clinician> find(ClinicianId id) {
        return Optional.ofNullable(em.find(Clinician.class, id));
    }
}
