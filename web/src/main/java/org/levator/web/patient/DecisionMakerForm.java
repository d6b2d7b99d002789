package org.levator.web.patient;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.levator.patient.decision.Authority;
import org.levator.patient.decision.Decision;
import org.levator.patient.decision.NameDecisionMaker;
import org.levator.shared.PatientId;
import org.levator.shared.SubmissionKey;

/** Somebody who may decide for a patient, while it is being typed from the paper. */
public class DecisionMakerForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private SubmissionKey key = SubmissionKey.random();
    private String name;
    private String relation;
    private Authority authority;
    private LocalDate documentDated;
    private LocalDate starts;
    private LocalDate ends;
    private Set<Decision> decisions = new LinkedHashSet<>();
    private String remark;

    NameDecisionMaker toCommand(PatientId patient) {
        return new NameDecisionMaker(
                key, patient, name, relation, authority, documentDated, starts, ends, decisions, remark);
    }

    public SubmissionKey getKey() {
        return key;
    }

    public void setKey(SubmissionKey key) {
        this.key = key;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getRelation() {
        return relation;
    }

    public void setRelation(String relation) {
        this.relation = relation;
    }

    public Authority getAuthority() {
        return authority;
    }

    public void setAuthority(Authority authority) {
        this.authority = authority;
    }

    public LocalDate getDocumentDated() {
        return documentDated;
    }

    public void setDocumentDated(LocalDate documentDated) {
        this.documentDated = documentDated;
    }

    public LocalDate getStarts() {
        return starts;
    }

    public void setStarts(LocalDate starts) {
        this.starts = starts;
    }

    public LocalDate getEnds() {
        return ends;
    }

    public void setEnds(LocalDate ends) {
        this.ends = ends;
    }

    public Set<Decision> getDecisions() {
        return decisions;
    }

    public void setDecisions(Set<Decision> decisions) {
        this.decisions = decisions;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
