package org.levator.oversight;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.levator.shared.PlainText;
import org.levator.shared.Text;

/** Which case is looked for, and why: without a reason that could open it nobody is even looked for. */
public record SeekOutside(@Valid @NotNull SeekCase sought, @NotBlank @PlainText(max = 500) String reason) {
    public SeekOutside {
        reason = Text.clean(reason);
    }

    @Override
    public String toString() {
        return "SeekOutside[•••]";
    }
}
