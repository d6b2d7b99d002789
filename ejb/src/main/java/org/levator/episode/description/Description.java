package org.levator.episode.description;

import jakarta.validation.Valid;
import java.io.Serializable;
import org.levator.shared.PlainText;
import org.levator.shared.Text;

/**
 * Why she comes, as far as it is known.
 *
 * @param reason what she says the problem is; may be {@code null}
 * @param referral {@code null} if she came by herself, or nobody asked
 */
public record Description(@PlainText(max = 2000) String reason, @Valid Referral referral) implements Serializable {
    public static final Description NOTHING = new Description(null, null);

    public Description {
        reason = Text.clean(reason);
    }

    @Override
    public String toString() {
        return "Description[•••]";
    }
}
