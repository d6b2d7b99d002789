package org.levator.web.clinician;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.levator.clinician.PersonSheet;
import org.levator.clinician.college.Authorise;
import org.levator.clinician.college.ChangeRegistration;
import org.levator.clinician.supervision.Supervise;
import org.levator.shared.ClinicianId;
import org.levator.shared.Province;
import org.levator.shared.SubmissionKey;

/** What is about to change in one person's profile, while it is being entered; a registration begins with what she has. */
public class PersonForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private SubmissionKey key = SubmissionKey.random();
    private LocalDate starts;
    private String titleEn;
    private String titleFr;
    private String college;
    private String registrationNumber;
    private Set<Province> provinces = new LinkedHashSet<>();
    private Province province;
    private String number;
    private LocalDate since;
    private LocalDate until;
    private ClinicianId supervisor;
    private LocalDate first;
    private LocalDate ends;
    private LocalDate lastDay;

    static PersonForm of(PersonSheet sheet) {
        var form = new PersonForm();
        form.lastDay = sheet.person().lastDay();
        sheet.registrations().stream().findFirst().ifPresent(newest -> {
            form.titleEn = newest.title().titleEn();
            form.titleFr = newest.title().titleFr();
            form.college = newest.title().college();
            form.registrationNumber = newest.title().registrationNumber();
            form.provinces = new LinkedHashSet<>(newest.provinces());
        });
        return form;
    }

    ChangeRegistration toRegistration(ClinicianId who) {
        return new ChangeRegistration(key, who, starts, titleEn, titleFr, college, registrationNumber, provinces);
    }

    Authorise toAuthorisation(ClinicianId who) {
        return new Authorise(key, who, province, number, since, until);
    }

    Supervise toSupervision(ClinicianId who) {
        return new Supervise(key, who, supervisor, first, ends);
    }

    public SubmissionKey getKey() {
        return key;
    }

    public void setKey(SubmissionKey key) {
        this.key = key;
    }

    public LocalDate getStarts() {
        return starts;
    }

    public void setStarts(LocalDate starts) {
        this.starts = starts;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public String getTitleFr() {
        return titleFr;
    }

    public void setTitleFr(String titleFr) {
        this.titleFr = titleFr;
    }

    public String getCollege() {
        return college;
    }

    public void setCollege(String college) {
        this.college = college;
    }

    public String getRegistrationNumber() {
        return registrationNumber;
    }

    public void setRegistrationNumber(String registrationNumber) {
        this.registrationNumber = registrationNumber;
    }

    public Set<Province> getProvinces() {
        return provinces;
    }

    public void setProvinces(Set<Province> provinces) {
        this.provinces = provinces;
    }

    public Province getProvince() {
        return province;
    }

    public void setProvince(Province province) {
        this.province = province;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public ClinicianId getSupervisor() {
        return supervisor;
    }

    public void setSupervisor(ClinicianId supervisor) {
        this.supervisor = supervisor;
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public LocalDate getEnds() {
        return ends;
    }

    public void setEnds(LocalDate ends) {
        this.ends = ends;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
