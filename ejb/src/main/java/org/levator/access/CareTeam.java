package org.levator.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.NotFound;

/** The lead arranges her case's circle: colleagues, covers with their days, and another lead from a day on (CAS-7). */
@ApplicationScoped
public class CareTeam {
    /** @param lead whether she was to lead, and does not */
    public record Ended(ClinicianId clinician, boolean lead) {}

    @Inject
    CareTeams teams;

    @Inject
    KnownCaller known;

    @Inject
    Clock clock;

    /** From today, until it is ended. */
    public void assign(OpenedCase open, ClinicianId colleague) {
        arranging(open);
        requireNoPlace(open.episode(), colleague);
        teams.add(CareTeamMember.from(today(), open.episode(), open.patient(), colleague, Relation.ASSIGNED));
    }

    /** On both days and those between. */
    public void cover(OpenedCase open, ClinicianId colleague, LocalDate first, LocalDate last) {
        arranging(open);
        addCover(new OutsideCase(open.episode(), open.patient()), colleague, first, last);
    }

    /** Named by somebody who opens no case, for a lead who is away. */
    public void coverFor(ClinicianId away, OutsideCase led, ClinicianId cover, LocalDate first, LocalDate last) {
        if (member(led.episode(), m -> m.isLead() && m.is(away) && m.isOn(today()))
                .isEmpty()) {
            throw new BrokenRule(TeamRule.LED_BY_SOMEONE_ELSE);
        }
        addCover(led, cover, first, last);
    }

    private void addCover(OutsideCase of, ClinicianId colleague, LocalDate first, LocalDate last) {
        if (first.isBefore(today()) || last.isBefore(first)) {
            throw new BrokenRule(TeamRule.DAYS_HAVE_PASSED);
        }
        requireNoPlace(of.episode(), colleague);
        if (member(of.episode(), m -> m.isCover() && m.is(colleague) && m.overlaps(first, last))
                .isPresent()) {
            throw new BrokenRule(TeamRule.HAS_A_PLACE);
        }
        teams.add(CareTeamMember.covering(first, last, of, colleague));
    }

    /**
     * By somebody who opens no case, for a cover who leaves (ACC-6): her places end with her last day, and the next one has the rest.
     *
     * @param first the next one's first day
     * @return the last day of each
     */
    public List<LocalDate> passCover(
            ClinicianId leaver, OutsideCase of, ClinicianId next, LocalDate lastDay, LocalDate first) {
        var covers = members(of.episode())
                .filter(m -> !m.isOver() && m.isCover() && m.is(leaver) && m.reaches(first))
                .toList();
        if (covers.isEmpty()) {
            throw new BrokenRule(TeamRule.NO_COVER_IS_LEFT);
        }
        var lastDays = covers.stream().map(CareTeamMember::ends).toList();
        covers.forEach(m -> {
            addCover(of, next, m.isAfter(first) ? m.starts() : first, m.ends());
            m.end(lastDay);
        });
        return lastDays;
    }

    /** By somebody who opens no case. @return who covered */
    public ClinicianId endCover(OutsideCase of, CareTeamMemberId cover) {
        var member = member(of.episode(), m -> m.isCover() && m.has(cover)).orElseThrow(() -> new NotFound("cover"));
        member.end(today());
        return member.clinician();
    }

    /**
     * The lead until then leads until the day before; one who began to lead that very day keeps a colleague's place on it.
     *
     * @param asked whether the patient asked for another therapist; she need not say why
     */
    public void handOver(OpenedCase open, ClinicianId to, LocalDate first, boolean asked) {
        arranging(open);
        handOver(new OutsideCase(open.episode(), open.patient()), to, first, asked);
    }

    /**
     * By somebody who opens no case, because the patient asked for another therapist.
     *
     * @return who led it until then, if somebody did
     */
    public Optional<ClinicianId> handOverFor(OutsideCase led, ClinicianId to, LocalDate first) {
        known.circleChanged();
        return handOver(led, to, first, true);
    }

    /**
     * The same of whoever was to lead it and has not begun: they never were to, and whoever leads before them stays.
     *
     * @param next who will lead it instead; not one of them
     * @return who it was, the last one first
     */
    public List<ClinicianId> takeBackComing(OutsideCase led, ClinicianId next) {
        var coming = members(led.episode())
                .filter(m -> !m.isOver() && m.isLead() && m.isAfter(today()))
                .sorted(Comparator.comparing(CareTeamMember::starts).reversed())
                .toList();
        if (coming.stream().anyMatch(m -> m.is(next))) {
            throw new BrokenRule(TeamRule.HAS_A_PLACE);
        }
        coming.forEach(m -> takeBack(led.episode(), m));
        return coming.stream().map(CareTeamMember::clinician).toList();
    }

    /**
     * The same of one of them.
     *
     * @param offered whether she who takes it back may
     * @return who it was, again if it was taken back before
     */
    public ClinicianId takeBackLead(OutsideCase led, CareTeamMemberId place, boolean offered) {
        known.circleChanged();
        var coming = place(led.episode(), place);
        if (!coming.isOver()) {
            requireOffered(coming, offered);
            takeBack(led.episode(), coming);
        }
        return coming.clinician();
    }

    private void requireOffered(CareTeamMember coming, boolean offered) {
        if (coming.isLead() && !coming.isAfter(today())) {
            throw new BrokenRule(TeamRule.LEAD_HANDS_OVER);
        }
        if (!offered) {
            throw new BrokenRule(TeamRule.LEAD_ARRANGES);
        }
    }

    private Optional<ClinicianId> handOver(OutsideCase of, ClinicianId to, LocalDate first, boolean asked) {
        if (first.isBefore(today())) {
            throw new BrokenRule(TeamRule.DAYS_HAVE_PASSED);
        }
        var lead = member(of.episode(), m -> m.isLead() && m.isOn(today()));
        if (lead.filter(m -> m.is(to)).isPresent()) {
            throw new BrokenRule(TeamRule.HAS_A_PLACE);
        }
        lead.flatMap(m -> m.handOver(first)).ifPresent(teams::add);
        var next = CareTeamMember.from(first, of.episode(), of.patient(), to, Relation.LEAD);
        next.askedForByPatient(asked);
        teams.add(next);
        return lead.map(CareTeamMember::clinician);
    }

    /**
     * By somebody who opens no case, for a therapist who leaves (ACC-6). Who was to lead it later on still does.
     *
     * @param first the next one's first day
     */
    public void succeed(ClinicianId leaver, OutsideCase led, ClinicianId next, LocalDate first) {
        known.circleChanged();
        var lead = member(led.episode(), m -> m.is(leaver) && m.leadsOnFrom(first))
                .orElseThrow(() -> new BrokenRule(TeamRule.LED_BY_SOMEONE_ELSE));
        if (lead.is(next)) {
            throw new BrokenRule(TeamRule.HAS_A_PLACE);
        }
        var successor = lead.leaveTo(next, first);
        member(led.episode(), m -> m.isLead() && !m.is(leaver) && m.beginsAfter(successor))
                .ifPresent(successor::until);
        teams.add(successor);
    }

    /**
     * At the end of today; what has not begun is taken back, and a lead who was to hand over then stays.
     *
     * @return the place that has ended, again if it was over
     */
    public Ended end(OpenedCase open, CareTeamMemberId place) {
        return end(open, place, member -> member.end(today()));
    }

    /** Not at the end of today but at her next click. @return as for {@link #end} */
    public Ended endAtOnce(OpenedCase open, CareTeamMemberId place) {
        return end(open, place, member -> member.endAtOnce(today(), clock.instant()));
    }

    private Ended end(OpenedCase open, CareTeamMemberId place, Consumer<CareTeamMember> how) {
        arranging(open);
        var member = place(open.episode(), place);
        if (member.isOver()) {
            return new Ended(member.clinician(), false);
        }
        if (member.isLead() && !member.isAfter(today())) {
            throw new BrokenRule(TeamRule.LEAD_HANDS_OVER);
        }
        if (member.isLead()) {
            takeBack(open.episode(), member);
        } else {
            how.accept(member);
        }
        return new Ended(member.clinician(), member.isLead());
    }

    /** A lead who has not begun; whoever leads before her stays, until somebody who is to lead later on. */
    private void takeBack(EpisodeId episode, CareTeamMember coming) {
        member(episode, m -> m.isLead() && m.endsBefore(coming)).ifPresent(m -> m.stayInsteadOf(coming));
        coming.end(today());
    }

    /** Who leads the case in the end, as far as it is arranged. */
    public Optional<ClinicianId> lastLead(EpisodeId episode) {
        return teams.lastLead(episode);
    }

    /** Who leads the case that day, if somebody does. */
    public Optional<ClinicianId> leadOn(EpisodeId episode, LocalDate day) {
        return teams.lead(episode, day);
    }

    /** Whether she has a place of her own in the case's circle that day. */
    public boolean isIn(EpisodeId episode, ClinicianId clinician, LocalDate day) {
        return teams.isIn(episode, clinician, day);
    }

    /** Who stands in for the lead that day. */
    public List<ClinicianId> coversOn(EpisodeId episode, LocalDate day) {
        return teams.covers(episode, day);
    }

    private void arranging(OpenedCase open) {
        if (open.relation() != Relation.LEAD) {
            throw new BrokenRule(TeamRule.LEAD_ARRANGES);
        }
        known.circleChanged();
    }

    private void requireNoPlace(EpisodeId episode, ClinicianId colleague) {
        if (member(episode, m -> m.is(colleague) && m.hasNoEnd()).isPresent()) {
            throw new BrokenRule(TeamRule.HAS_A_PLACE);
        }
    }

    private CareTeamMember place(EpisodeId episode, CareTeamMemberId place) {
        return members(episode).filter(m -> m.has(place)).findFirst().orElseThrow(() -> new NotFound("place"));
    }

    private Optional<CareTeamMember> member(EpisodeId episode, Predicate<CareTeamMember> which) {
        return members(episode).filter(m -> !m.isOver()).filter(which).findFirst();
    }

    private Stream<CareTeamMember> members(EpisodeId episode) {
        return teams.members(episode, today()).stream();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
