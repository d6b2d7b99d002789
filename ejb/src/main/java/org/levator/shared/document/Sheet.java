package org.levator.shared.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a printed document says, without how it looks: the same sheet becomes the PDF, the Word draft and the preview on
 * the page, so the three can never differ.
 *
 * @param footer identifies the patient at the foot of every page
 * @param mark a word printed large at the head, such as "Draft"; empty on a final document
 */
public record Sheet(
        Locale language,
        String title,
        List<String> letterhead,
        String footer,
        Optional<String> mark,
        List<Block> blocks) {

    public Sheet {
        letterhead = List.copyOf(letterhead);
        blocks = List.copyOf(blocks);
    }

    /** Its words in reading order, without the head and the foot of the page. */
    public String text() {
        return title + "\n\n" + blocks.stream().map(Block::text).collect(Collectors.joining("\n\n"));
    }

    /** One piece of a sheet, in reading order. */
    public sealed interface Block permits Heading, Paragraph, Lines, Bullets, Facts, Signature {
        /** The name by which a page chooses how to show this block. */
        default String kind() {
            return getClass().getSimpleName();
        }

        String text();
    }

    public record Heading(String text) implements Block {}

    /** Running text; its line breaks are kept. */
    public record Paragraph(String text) implements Block {}

    /** Short lines that belong together, such as an address. */
    public record Lines(List<String> lines) implements Block {
        @Override
        public String text() {
            return String.join("\n", lines);
        }
    }

    public record Bullets(List<String> items) implements Block {
        @Override
        public String text() {
            return items.stream().map(item -> "- " + item).collect(Collectors.joining("\n"));
        }
    }

    public record Facts(List<Fact> facts) implements Block {
        @Override
        public String text() {
            return facts.stream()
                    .map(fact -> fact.label() + " – " + fact.text())
                    .collect(Collectors.joining("\n"));
        }
    }

    public record Fact(String label, String text) {}

    /** Who signs, with an empty place above the name; never parted by a page break. */
    public record Signature(String closing, List<String> lines) implements Block {
        @Override
        public String text() {
            return closing + "\n\n" + String.join("\n", lines);
        }
    }

    @Override
    public String toString() {
        return "Sheet[" + language + ", " + blocks.size() + " blocks]";
    }
}
