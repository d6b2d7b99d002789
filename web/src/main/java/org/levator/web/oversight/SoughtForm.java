package org.levator.web.oversight;

import java.io.Serializable;
import java.time.LocalDate;
import org.levator.oversight.SeekCase;

/** Whose case is meant, while it is being typed: a number, or a full name with a birth date. */
public abstract class SoughtForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String number;
    private String name;
    private LocalDate born;

    SeekCase toSearch() {
        return new SeekCase(number, name, born);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getBorn() {
        return born;
    }

    public void setBorn(LocalDate born) {
        this.born = born;
    }
}
