package org.levator.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.levator.access.OpenedCase;
import org.levator.letter.content.Lack;
import org.levator.letter.content.LetterItem;
import org.levator.letter.content.LetterRule;
import org.levator.letter.disclosure.DisclosureRow;
import org.levator.letter.print.Proof;
import org.levator.letter.template.Template;
import org.levator.letter.view.GoneWriter;
import org.levator.letter.view.LetterReplacement;
import org.levator.letter.view.LetterState;
import org.levator.letter.view.LetterView;
import org.levator.shared.LetterId;

/**
 * Gathers what a letter's page shows.
 *
 * @param proof empty once it is issued
 */
record LetterViewing(Letter letter, OpenedCase open, Template template, Optional<Proof> proof) {
    LetterView of(
            List<DisclosureRow> disclosures,
            Optional<LetterId> replaces,
            Optional<LetterReplacement> replacedBy,
            Optional<LetterView.Issued> issued) {
        var text = letter.text();
        return new LetterView(
                letter.id(),
                letter.version(),
                letter.episode(),
                text.kind(),
                text.language(),
                letter.state(),
                text.addressee(),
                text.recipient(),
                text.urgent(),
                text.matter(),
                text.question(),
                text.expectation(),
                text.items().stream().map(this::item).toList(),
                proof.map(Proof::saysThatSomethingIsWithheld).orElse(false),
                text.toldOfWithheld(),
                letter.preview(),
                letter.previewedAt(),
                replaces.orElse(null),
                replacedBy.orElse(null),
                letter.isFlagInError(),
                open.outsideUntil().isPresent(),
                proof.flatMap(Proof::gone).orElse(null),
                proof.map(now -> lacks(now, disclosures)).orElse(List.of()),
                disclosures,
                proof.map(Proof::sheet).orElse(null),
                issued.orElse(null));
    }

    private LetterView.Item item(LetterItem item) {
        return new LetterView.Item(item.content(), template.heading(item.content()), item.text(), item.choice());
    }

    private List<Lack> lacks(Proof proof, List<DisclosureRow> disclosures) {
        var lacks = new ArrayList<>(proof.lacks());
        if (disclosures.stream().noneMatch(DisclosureRow::covers)) {
            lacks.add(Lack.of(LetterRule.NO_CONSENT));
        }
        if (letter.state() == LetterState.APPROVED) {
            proof.gone().map(GoneWriter::lack).ifPresent(lacks::add);
        }
        return lacks;
    }
}
