package org.levator.web.reference;

import java.io.Serializable;
import org.levator.reference.LimitCode;
import org.levator.reference.LimitSheet;
import org.levator.reference.SetLimit;

/** A number of days for the clinic; it starts from what stands. */
public class LimitForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private int seen;
    private Integer days;

    private LimitForm(int seen, Integer days) {
        this.seen = seen;
        this.days = days;
    }

    static LimitForm of(LimitSheet stands) {
        return new LimitForm(stands.now().revision(), stands.now().days());
    }

    SetLimit toCommand(LimitCode code) {
        return new SetLimit(code, seen, days);
    }

    /** What was typed, over what stands now: setting it again is then a decision. */
    LimitForm over(LimitForm newest) {
        return new LimitForm(newest.seen, days);
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }
}
