package org.levator.web.letter;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.levator.directory.RecipientRow;
import org.levator.letter.LetterWriting;
import org.levator.letter.content.AddresseeKind;
import org.levator.letter.content.LetterKind;
import org.levator.letter.content.StartLetter;
import org.levator.shared.EpisodeId;
import org.levator.shared.NotFound;
import org.levator.shared.RecipientId;
import org.levator.shared.SubmissionKey;
import org.levator.web.directory.RecipientOffer;

/** Who the letter goes to: one press begins it, in the recipient's language. */
@Named
@ViewScoped
public class LetterStartPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    LetterWriting writing;

    @Inject
    RecipientOffer recipients;

    private EpisodeId episode;
    private SubmissionKey key = SubmissionKey.random();

    public void load() {
        if (episode == null) {
            throw new NotFound("case");
        }
    }

    public String to(LetterKind kind, RecipientId recipient) {
        return start(new StartLetter(key, episode, kind, AddresseeKind.DIRECTORY, recipient));
    }

    public String urgentTo(AddresseeKind addressee) {
        return start(new StartLetter(key, episode, LetterKind.MEDICAL_ASSESSMENT, addressee, null));
    }

    private String start(StartLetter command) {
        return "/letter?faces-redirect=true&id=" + writing.start(command);
    }

    public List<RecipientRow> usual(LetterKind kind) {
        return recipients.usual(kind);
    }

    public LetterKind[] getKinds() {
        return LetterKind.values();
    }

    public EpisodeId getEpisode() {
        return episode;
    }

    public void setEpisode(EpisodeId episode) {
        this.episode = episode;
    }

    public SubmissionKey getKey() {
        return key;
    }

    public void setKey(SubmissionKey key) {
        this.key = key;
    }
}
