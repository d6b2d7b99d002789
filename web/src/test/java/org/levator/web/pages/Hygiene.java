package org.levator.web.pages;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

/** Reads one XHTML file and says what a page must not contain. */
class Hygiene extends DefaultHandler {
    static final int LONGEST = 120;
    private static final Set<String> SHOWN = Set.of(
            "label",
            "text",
            "title",
            "alt",
            "aria-label",
            "placeholder",
            "hint",
            "question",
            "yes",
            "no",
            "was",
            "summary",
            "itemLabel",
            "headerText",
            "emptyMessage",
            "noSelectionLabel",
            "requiredMessage");
    private static final Set<String> SHOW_VALUE =
            Set.of("outputText", "commandButton", "commandLink", "outputLabel", "outputFormat");

    private final List<String> faults = new ArrayList<>();
    private final StringBuilder words = new StringBuilder(); // the parser hands text over in pieces
    private String element = "";

    static List<String> faultsOf(String xhtml) {
        var hygiene = new Hygiene();
        if (xhtml.lines().count() > LONGEST) {
            hygiene.faults.add("longer than " + LONGEST + " lines");
        }
        try {
            var parsers = SAXParserFactory.newInstance();
            parsers.setNamespaceAware(true);
            parsers.newSAXParser().parse(new InputSource(new StringReader(xhtml)), hygiene);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        return hygiene.faults;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        checkText();
        element = name;
        if (name.equals("style") || name.equals("script") && attributes.getIndex("src") < 0) {
            faults.add("inline <" + name + ">");
        }
        for (int i = 0; i < attributes.getLength(); i++) {
            check(name, attributes.getLocalName(i), attributes.getValue(i));
        }
    }

    private void check(String element, String attribute, String value) {
        if (attribute.equals("style") || attribute.startsWith("on") || attribute.equals("escape")) {
            faults.add(element + " has " + attribute);
        }
        var shown = SHOWN.contains(attribute) || attribute.equals("value") && SHOW_VALUE.contains(element);
        if (shown && hasWords(value)) {
            faults.add(element + " " + attribute + " says " + value);
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        checkText();
        element = "";
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        words.append(characters, start, length);
    }

    private void checkText() {
        var text = words.toString();
        words.setLength(0);
        if (!Set.of("kbd", "style", "script").contains(element) && hasWords(text)) {
            faults.add("literal text: " + text.strip());
        }
    }

    private static boolean hasWords(String text) {
        return text.replaceAll("#\\{[^}]*}", "").codePoints().anyMatch(Character::isLetter);
    }
}
