package org.levator.web.directory;

import java.io.Serializable;
import java.time.LocalDate;
import org.levator.directory.Profession;
import org.levator.directory.RecipientEntry;
import org.levator.directory.RecipientRow;
import org.levator.directory.WaitingTime;
import org.levator.directory.WhoMayRefer;
import org.levator.shared.Language;
import org.levator.shared.RecipientId;
import org.levator.shared.SubmissionKey;
import org.levator.web.faces.input.AddressForm;

/** A recipient as it is being typed. */
public class RecipientForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private SubmissionKey key = SubmissionKey.random();
    private int seen;
    private Profession profession = Profession.FAMILY_PHYSICIAN;
    private String name;
    private String regulatedTitle;
    private String organisation;
    private AddressForm address = new AddressForm();
    private String phone;
    private String fax;
    private String email;
    private Language language = Language.EN;
    private boolean sexualMedicine;
    private boolean pelvicPain;
    private WhoMayRefer whoMayRefer = WhoMayRefer.NOT_KNOWN;
    private Integer waitWeeks;
    private LocalDate waitAsOf;

    static RecipientForm of(RecipientRow row) {
        var form = new RecipientForm();
        form.seen = row.version();
        form.profession = row.profession();
        form.name = row.name();
        form.regulatedTitle = row.regulatedTitle();
        form.organisation = row.organisation();
        form.address = AddressForm.of(row.address());
        form.phone = row.phone();
        form.fax = row.fax();
        form.email = row.email();
        form.language = row.language();
        form.sexualMedicine = row.sexualMedicine();
        form.pelvicPain = row.pelvicPain();
        form.whoMayRefer = row.whoMayRefer();
        form.waiting(row.waiting());
        return form;
    }

    private void waiting(WaitingTime waiting) {
        if (waiting != null) {
            waitWeeks = waiting.weeks();
            waitAsOf = waiting.asOf();
        }
    }

    RecipientEntry toCommand(RecipientId id) {
        return new RecipientEntry(
                key,
                id,
                seen,
                profession,
                name,
                regulatedTitle,
                organisation,
                address.toAddress(),
                phone,
                fax,
                email,
                language,
                sexualMedicine,
                pelvicPain,
                whoMayRefer,
                waitWeeks,
                waitAsOf);
    }

    /** What somebody else saved meanwhile was shown; saving again is then a decision. */
    void hasSeen(RecipientForm newest) {
        seen = newest.seen;
    }

    public SubmissionKey getKey() {
        return key;
    }

    public void setKey(SubmissionKey key) {
        this.key = key;
    }

    public Profession getProfession() {
        return profession;
    }

    public void setProfession(Profession profession) {
        this.profession = profession;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getRegulatedTitle() {
        return regulatedTitle;
    }

    public void setRegulatedTitle(String regulatedTitle) {
        this.regulatedTitle = regulatedTitle;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public AddressForm getAddress() {
        return address;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getFax() {
        return fax;
    }

    public void setFax(String fax) {
        this.fax = fax;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public boolean isSexualMedicine() {
        return sexualMedicine;
    }

    public void setSexualMedicine(boolean sexualMedicine) {
        this.sexualMedicine = sexualMedicine;
    }

    public boolean isPelvicPain() {
        return pelvicPain;
    }

    public void setPelvicPain(boolean pelvicPain) {
        this.pelvicPain = pelvicPain;
    }

    public WhoMayRefer getWhoMayRefer() {
        return whoMayRefer;
    }

    public void setWhoMayRefer(WhoMayRefer whoMayRefer) {
        this.whoMayRefer = whoMayRefer;
    }

    public Integer getWaitWeeks() {
        return waitWeeks;
    }

    public void setWaitWeeks(Integer waitWeeks) {
        this.waitWeeks = waitWeeks;
    }

    public LocalDate getWaitAsOf() {
        return waitAsOf;
    }

    public void setWaitAsOf(LocalDate waitAsOf) {
        this.waitAsOf = waitAsOf;
    }
}
