package org.levator.caseload;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.levator.shared.PlainText;
import org.levator.shared.Text;
import org.levator.shared.Words;

/**
 * What of the caseload to show.
 *
 * @param find words of a name, a former name or a case number, or parts of them; {@code null} for all
 * @param page from 0
 */
public record CaseloadView(
        @NotNull CaseloadTab tab,
        @PlainText(max = 100) String find,
        @NotNull CaseloadSort sort,
        boolean descending,
        @Min(0) @Max(10_000) int page) {
    public CaseloadView {
        find = Text.clean(find);
    }

    Words words() {
        return Words.of(find);
    }

    @Override
    public String toString() {
        return "CaseloadView[" + tab + ", " + sort + ", " + page + "]";
    }
}
