package org.levator.letter.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.levator.episode.EpisodeState;
import org.levator.letter.answer.AnswerCourse;
import org.levator.letter.content.AddresseeKind;
import org.levator.letter.content.Choice;
import org.levator.letter.content.ContentItem;
import org.levator.letter.content.Lack;
import org.levator.letter.content.LetterKind;
import org.levator.letter.content.LetterRule;
import org.levator.letter.content.UrgentMatter;
import org.levator.letter.disclosure.DisclosureRow;
import org.levator.letter.sending.SendingRow;
import org.levator.shared.EpisodeId;
import org.levator.shared.Language;
import org.levator.shared.LetterId;
import org.levator.shared.RecipientId;
import org.levator.shared.document.Sheet;

/**
 * A letter as its page shows it.
 *
 * @param flagInError the flag because of which it was begun was entered in error: it is not issued any more (TRN-4)
 * @param outside whoever looks opened the case from outside its circle
 * @param gone who signed it, in a draft who began it, if she works here no more; {@code null} otherwise and once it is issued
 * @param lacks what it still needs before it may go out, consent included
 * @param saysWithheld it will say that something is withheld
 * @param sheet how it would be printed now; {@code null} once it is issued, as what went out stands
 * @param issued {@code null} before
 */
public record LetterView(
        LetterId id,
        int version,
        EpisodeId episode,
        LetterKind kind,
        Language language,
        LetterState state,
        AddresseeKind addressee,
        RecipientId recipient,
        boolean urgent,
        UrgentMatter matter,
        String question,
        String expectation,
        List<Item> items,
        boolean saysWithheld,
        boolean toldOfWithheld,
        Preview preview,
        Instant previewedAt,
        LetterId replaces,
        LetterReplacement replacedBy,
        boolean flagInError,
        boolean outside,
        GoneWriter gone,
        List<Lack> lacks,
        List<DisclosureRow> disclosures,
        Sheet sheet,
        Issued issued) {

    /** Somebody has to ask after it: not once another has taken its place, nor once the patient has died (CAS-4). */
    public boolean isOverdue(LocalDate today, EpisodeState state) {
        var by = issued.answers().by();
        var replaced = replacedBy != null && replacedBy.done();
        return by != null && by.isBefore(today) && !replaced && state != EpisodeState.DECEASED;
    }

    /** Approving and issuing it are offered: from outside the circle only of what cannot wait (ACC-5), and in nobody's name who has left (ACC-6). */
    public boolean isIssuable() {
        return !flagInError
                && isForCaller()
                && lacks.stream().noneMatch(lack -> lack.rule() == LetterRule.SIGNER_HAS_LEFT);
    }

    public boolean isForCaller() {
        return !outside || urgent;
    }

    /** It was issued because of a flag that was entered in error; whoever sends it is told to ask first. One that is being replaced waits no more. */
    public boolean isIssuedInError() {
        return flagInError && state == LetterState.ISSUED && replacedBy == null;
    }

    public record Item(ContentItem content, String heading, String text, Choice choice) {}

    /** What went out, each time that it was sent, and what came of it; in its text the health number is masked. */
    public record Issued(
            String number,
            Instant at,
            int pages,
            String text,
            String signer,
            List<SendingRow> sendings,
            AnswerCourse answers) {
        /** As it is kept, without what happened to it since. */
        public Issued(String number, Instant at, int pages, String text, String signer) {
            this(number, at, pages, text, signer, List.of(), null);
        }

        public Issued followed(List<SendingRow> sent, AnswerCourse course) {
            return new Issued(number, at, pages, text, signer, sent, course);
        }
    }

    @Override
    public String toString() {
        return "LetterView[" + id + "]";
    }
}
