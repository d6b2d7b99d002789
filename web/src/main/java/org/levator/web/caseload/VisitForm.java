package org.levator.web.caseload;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.levator.episode.visit.BookVisit;
import org.levator.episode.visit.VisitKind;
import org.levator.episode.visit.WalkIn;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.SubmissionKey;

/** A visit while it is being planned. */
public class VisitForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private SubmissionKey key = SubmissionKey.random();
    private SubmissionKey walkInKey = SubmissionKey.random();
    private EpisodeId episode;
    private ClinicianId clinician; // null: with the lead
    private LocalDate day;
    private LocalTime time;
    private int minutes = 45;
    private VisitKind kind = VisitKind.IN_PERSON;

    public VisitForm(LocalDate today) {
        day = today;
    }

    public VisitForm(LocalDate today, EpisodeId episode) {
        this(today);
        this.episode = episode;
    }

    public BookVisit toCommand() {
        return new BookVisit(key, episode, clinician, LocalDateTime.of(day, time), minutes, kind);
    }

    WalkIn toWalkIn() {
        return new WalkIn(walkInKey, episode);
    }

    public SubmissionKey getKey() {
        return key;
    }

    public void setKey(SubmissionKey key) {
        this.key = key;
    }

    public SubmissionKey getWalkInKey() {
        return walkInKey;
    }

    public void setWalkInKey(SubmissionKey walkInKey) {
        this.walkInKey = walkInKey;
    }

    public EpisodeId getEpisode() {
        return episode;
    }

    public void setEpisode(EpisodeId episode) {
        this.episode = episode;
    }

    public ClinicianId getClinician() {
        return clinician;
    }

    public void setClinician(ClinicianId clinician) {
        this.clinician = clinician;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    public VisitKind getKind() {
        return kind;
    }

    public void setKind(VisitKind kind) {
        this.kind = kind;
    }
}
