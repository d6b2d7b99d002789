package org.levator.oversight;

import java.time.LocalDate;
import org.levator.shared.CaseNumber;
import org.levator.shared.PlainText;
import org.levator.shared.Text;

/** Which case is meant: its number, or the person's full name with her birth date. Nothing less finds anybody. */
public record SeekCase(@PlainText(max = 20) String number, @PlainText(max = 200) String name, LocalDate born) {
    public SeekCase {
        number = Text.clean(number);
        name = Text.clean(name);
    }

    public boolean isEmpty() {
        return number == null && name == null && born == null;
    }

    public boolean isByNumber() {
        return number != null;
    }

    public boolean isByPerson() {
        return number == null && name != null && born != null;
    }

    /** {@code L-20418}, however it was typed. */
    String fullNumber() {
        return CaseNumber.of(number);
    }

    /** Without accents and case, as names are kept for finding. */
    String foldedName() {
        return Text.folded(name);
    }

    @Override
    public String toString() {
        return "SeekCase[•••]";
    }
}
