package org.levator.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.levator.directory.DirectoryKeeping;
import org.levator.directory.RecipientRow;
import org.levator.letter.content.LetterKind;

/** The recipients that a letter may be addressed to, read once per request. */
@RequestScoped
public class RecipientOffer {
    @Inject
    DirectoryKeeping directory;

    private List<RecipientRow> active;

    /** Those whom this kind of letter usually goes to. */
    public List<RecipientRow> usual(LetterKind kind) {
        return active().stream().filter(r -> kind.usuallyGoesTo(r.profession())).toList();
    }

    public List<RecipientRow> others(LetterKind kind) {
        return active().stream()
                .filter(r -> !kind.usuallyGoesTo(r.profession()))
                .toList();
    }

    /** @param id as the form holds it */
    public Optional<RecipientRow> named(String id) {
        return active().stream().filter(r -> r.id().toString().equals(id)).findFirst();
    }

    private List<RecipientRow> active() {
        if (active == null) {
            active = directory.list(null).stream().filter(RecipientRow::active).toList();
        }
        return active;
    }
}
