package org.levator.shared.document;

import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.levator.shared.document.Sheet.Block;
import org.levator.shared.document.Sheet.Bullets;
import org.levator.shared.document.Sheet.Facts;
import org.levator.shared.document.Sheet.Heading;
import org.levator.shared.document.Sheet.Lines;
import org.levator.shared.document.Sheet.Paragraph;
import org.levator.shared.document.Sheet.Signature;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A sheet as an XHTML tree. Text becomes text nodes and is never parsed, so whatever people typed stays text. */
final class SheetMarkup {
    private final Document document;

    private SheetMarkup(Document document) {
        this.document = document;
    }

    static Document of(Sheet sheet, String stylesheet) {
        try {
            var markup = new SheetMarkup(
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument());
            markup.write(sheet, stylesheet);
            return markup.document;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("This Java has no XML parser", e);
        }
    }

    private void write(Sheet sheet, String stylesheet) {
        var html = document.createElement("html");
        html.setAttribute("lang", sheet.language().toLanguageTag());
        document.appendChild(html);
        head(element(html, "head"), sheet, stylesheet);
        body(element(html, "body"), sheet);
    }

    private void head(Element head, Sheet sheet, String stylesheet) {
        text(head, "title", sheet.title());
        meta(head, "author", String.join(", ", sheet.letterhead()));
        meta(head, "description", sheet.title());
        meta(head, "subject", sheet.title());
        text(head, "style", stylesheet);
    }

    private void body(Element body, Sheet sheet) {
        foot(body, sheet);
        letterhead(body, sheet);
        sheet.mark().ifPresent(mark -> classed(text(body, "p", mark), "mark"));
        text(body, "h1", sheet.title());
        sheet.blocks().forEach(block -> block(body, block));
    }

    private void foot(Element body, Sheet sheet) {
        var foot = classed(element(body, "div"), "foot");
        text(foot, "span", sheet.footer());
        var page = classed(element(body, "div"), "page-number");
        page.setAttribute("class", "page-number " + language(sheet.language()));
        element(page, "span");
    }

    private static String language(Locale locale) {
        return "fr".equals(locale.getLanguage()) ? "fr" : "en";
    }

    private void letterhead(Element body, Sheet sheet) {
        var letterhead = classed(element(body, "div"), "letterhead");
        for (var line : sheet.letterhead()) {
            text(letterhead, "p", line);
        }
    }

    private void block(Element body, Block block) {
        if (block instanceof Heading heading) {
            text(body, "h2", heading.text());
        } else if (block instanceof Paragraph paragraph) {
            broken(element(body, "p"), paragraph.text());
        } else if (block instanceof Lines lines) {
            broken(classed(element(body, "p"), "lines"), String.join("\n", lines.lines()));
        } else if (block instanceof Bullets bullets) {
            var list = element(body, "ul");
            bullets.items().forEach(item -> broken(element(list, "li"), item));
        } else if (block instanceof Facts facts) {
            facts(element(body, "table"), facts);
        } else if (block instanceof Signature signature) {
            signature(classed(element(body, "div"), "signature"), signature);
        }
    }

    private void facts(Element table, Facts facts) {
        for (var fact : facts.facts()) {
            var row = element(table, "tr");
            text(row, "th", fact.label()).setAttribute("scope", "row");
            broken(element(row, "td"), fact.text());
        }
    }

    private void signature(Element box, Signature signature) {
        text(box, "p", signature.closing());
        broken(classed(element(box, "p"), "signer"), String.join("\n", signature.lines()));
    }

    private void broken(Element parent, String text) {
        var lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                element(parent, "br");
            }
            parent.appendChild(document.createTextNode(PrintedSigns.named(lines[i])));
        }
    }

    private Element element(Element parent, String name) {
        return (Element) parent.appendChild(document.createElement(name));
    }

    private Element text(Element parent, String name, String text) {
        var child = element(parent, name);
        child.appendChild(document.createTextNode(PrintedSigns.named(text)));
        return child;
    }

    private void meta(Element head, String name, String content) {
        var meta = element(head, "meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
    }

    private static Element classed(Element element, String name) {
        element.setAttribute("class", name);
        return element;
    }
}
