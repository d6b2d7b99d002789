package org.levator.shared.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.levator.shared.document.Sheet.Block;
import org.levator.shared.document.Sheet.Bullets;
import org.levator.shared.document.Sheet.Fact;
import org.levator.shared.document.Sheet.Facts;
import org.levator.shared.document.Sheet.Heading;
import org.levator.shared.document.Sheet.Lines;
import org.levator.shared.document.Sheet.Paragraph;
import org.levator.shared.document.Sheet.Signature;

/** A sheet as a Word document (DOCX), for whoever has to work a draft over elsewhere. Everything typed becomes text runs. */
public final class WordDocument {
    private static final String TEAL = "0F5F5C";
    private static final String CLAY = "8A5A3B";

    private final XWPFDocument document = new XWPFDocument();

    private WordDocument() {}

    /** The DOCX file's bytes. */
    public static byte[] of(Sheet sheet) {
        var word = new WordDocument();
        try (word.document;
                var out = new ByteArrayOutputStream()) {
            word.write(sheet);
            word.document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Sheet sheet) {
        properties(sheet);
        var letterhead = sheet.letterhead();
        letterhead.stream().limit(1).forEach(name -> styled(name, 13, TEAL));
        letterhead.stream().skip(1).forEach(this::line);
        sheet.mark().ifPresent(mark -> styled(mark.toUpperCase(sheet.language()), 14, CLAY));
        heading(sheet.title(), 14, 0);
        sheet.blocks().forEach(this::block);
        var footer = document.createFooter(HeaderFooterType.DEFAULT);
        footer.createParagraph().createRun().setText(sheet.footer());
    }

    private void properties(Sheet sheet) {
        var core = document.getProperties().getCoreProperties();
        core.setTitle(sheet.title());
        core.setCreator(sheet.letterhead().isEmpty() ? "" : sheet.letterhead().get(0));
    }

    private void block(Block block) {
        if (block instanceof Heading heading) {
            heading(heading.text(), 11, 1);
        } else if (block instanceof Paragraph paragraph) {
            text(spaced(), paragraph.text());
        } else if (block instanceof Lines lines) {
            text(spaced(), String.join("\n", lines.lines()));
        } else if (block instanceof Bullets bullets) {
            bullets.items().forEach(this::bullet);
        } else if (block instanceof Facts facts) {
            facts(facts);
        } else if (block instanceof Signature signature) {
            text(spaced(), signature.closing() + "\n\n\n" + String.join("\n", signature.lines()));
        }
    }

    private void heading(String text, int size, int level) {
        var paragraph = spaced();
        paragraph.getCTP().addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        var run = paragraph.createRun();
        run.setBold(true);
        run.setFontSize(size);
        run.setColor(TEAL);
        run.setText(text);
    }

    private void styled(String text, int size, String colour) {
        var run = document.createParagraph().createRun();
        run.setBold(true);
        run.setFontSize(size);
        run.setColor(colour);
        run.setText(text);
    }

    private void line(String text) {
        document.createParagraph().createRun().setText(text);
    }

    private void bullet(String item) {
        var paragraph = document.createParagraph();
        paragraph.setIndentationLeft(360);
        paragraph.setIndentationHanging(240);
        text(paragraph, "• " + item);
    }

    private void facts(Facts facts) {
        XWPFTable table = document.createTable(facts.facts().size(), 2);
        table.setWidth("100%");
        table.removeBorders();
        int row = 0;
        for (Fact fact : facts.facts()) {
            var label = table.getRow(row).getCell(0).getParagraphs().get(0).createRun();
            label.setBold(true);
            label.setText(fact.label());
            text(table.getRow(row++).getCell(1).getParagraphs().get(0), fact.text());
        }
    }

    private XWPFParagraph spaced() {
        var paragraph = document.createParagraph();
        paragraph.setSpacingBefore(120);
        paragraph.setSpacingAfter(60);
        return paragraph;
    }

    private static void text(XWPFParagraph paragraph, String text) {
        var run = paragraph.createRun();
        var lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
    }
}
