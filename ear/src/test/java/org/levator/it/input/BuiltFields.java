package org.levator.it.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Every form of every page of the application that ships and every input of it, read out of its views and what they include:
 * {@code patient patient}, {@code patient patient:given} and {@code home ?day}. Where an id is known at run time only, any name fits.
 */
final class BuiltFields {
    private static final Path EAR = Path.of(System.getProperty("levator.ear", "target/levator.ear"));
    private static final Set<String> OURS =
            Set.of("text", "area", "date", "scale", "select", "choice", "checks", "check");
    private static final Set<String> NO_INPUT_OF_PRIMEFACES = Set.of("ajax", "autoUpdate", "commandButton");
    private final Map<String, byte[]> files = new HashMap<>();
    private final Set<String> found = new TreeSet<>();

    private BuiltFields() throws IOException {
        try (var ear = new ZipFile(EAR.toFile());
                var war = new ZipInputStream(ear.getInputStream(ear.getEntry("levator-web.war")))) {
            for (var entry = war.getNextEntry(); entry != null; entry = war.getNextEntry()) {
                files.put("/" + entry.getName(), war.readAllBytes());
            }
        }
    }

    static Set<String> all() throws IOException {
        var built = new BuiltFields();
        for (var file : Set.copyOf(built.files.keySet())) {
            if (file.endsWith(".xhtml") && !file.startsWith("/WEB-INF")) {
                built.read(file, file.replaceFirst("^/(.*)\\.xhtml$", "$1"), null);
            }
        }
        return built.found;
    }

    /** Whether one of those that were tried is this one. */
    static boolean isAmong(Set<String> tried, String field) {
        var name = Pattern.compile(Pattern.quote(field).replaceAll("#\\{[^}]*}", "\\\\E[A-Za-z_]+\\\\Q"));
        return tried.stream().anyMatch(one -> name.matcher(one).matches());
    }

    private void read(String file, String view, String form) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            var text = new String(files.get(file), StandardCharsets.UTF_8).replaceFirst("<!DOCTYPE[^>]*>", "");
            var document =
                    factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            walk(document.getDocumentElement(), file, view, form);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(file, e);
        }
    }

    private void walk(Element element, String file, String view, String form) throws IOException {
        var inside = form;
        if (isOf(element, "jakarta.faces.html", "form")) {
            inside = element.getAttribute("id");
            found.add((view + " " + inside).strip());
        }
        if (isInput(element)) {
            found.add(view + " " + inside + ":" + element.getAttribute("id"));
        }
        if (isPlain(element)) {
            found.add(view + " ?" + element.getAttribute("name"));
        }
        if (isOf(element, "jakarta.faces.facelets", "include")) {
            read(
                    Path.of(file)
                            .resolveSibling(element.getAttribute("src"))
                            .normalize()
                            .toString(),
                    view,
                    inside);
        }
        var children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element child) {
                walk(child, file, view, inside);
            }
        }
    }

    private static boolean isInput(Element element) {
        var name = element.getLocalName();
        return switch (String.valueOf(element.getNamespaceURI())) {
            case "org.levator/tags" -> OURS.contains(name);
            case "jakarta.faces.html" ->
                name.matches("(input|select(One|Many|Boolean)).*") && !name.equals("inputHidden");
            case "primefaces" -> !NO_INPUT_OF_PRIMEFACES.contains(name);
            default -> false;
        };
    }

    /** Of a form that asks for a page: what is in it stands in an address. */
    private static boolean isPlain(Element element) {
        return "http://www.w3.org/1999/xhtml".equals(element.getNamespaceURI())
                && Set.of("input", "select", "textarea").contains(element.getLocalName())
                && element.hasAttribute("name")
                && !element.getAttribute("type").equals("hidden");
    }

    private static boolean isOf(Element element, String namespace, String name) {
        return namespace.equals(element.getNamespaceURI()) && name.equals(element.getLocalName());
    }
}
