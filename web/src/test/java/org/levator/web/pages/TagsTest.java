package org.levator.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

class TagsTest {
    private static final Path TAGLIB = Sources.WEBAPP.resolve("WEB-INF/levator.taglib.xml");
    private static final String OURS = "org.levator/tags";

    @Test
    void every_tag_and_attribute_is_described_and_its_source_is_there() {
        assertThat(undescribed(Sources.read(TAGLIB))).isEmpty();
    }

    @Test
    void a_tag_without_a_description_is_caught() {
        var taglib = "<l><tag><tag-name>a</tag-name><source>tags/panel.xhtml</source>"
                + "<attribute><name>b</name></attribute></tag></l>";
        assertThat(undescribed(taglib)).containsExactly("a", "a b");
    }

    @Test
    void every_tag_file_is_in_the_library() {
        var files = Sources.under(Sources.WEBAPP.resolve("WEB-INF/tags"), ".xhtml").stream()
                .map(file -> file.getFileName().toString().replace(".xhtml", ""));
        assertThat(library().keySet()).containsExactlyInAnyOrderElementsOf(files.toList());
    }

    @ParameterizedTest
    @MethodSource("org.levator.web.pages.HygieneTest#pages")
    void a_page_uses_tags_and_attributes_that_exist(Path page) {
        assertThat(unknown(Sources.read(page))).isEmpty();
    }

    @Test
    void a_misspelt_tag_or_attribute_is_caught() {
        assertThat(unknown("<p xmlns:lv='org.levator/tags'><lv:pannel/><lv:panel titel='x'/></p>"))
                .containsExactly("pannel", "panel titel");
    }

    private static List<String> undescribed(String taglib) {
        var faults = new ArrayList<String>();
        for (var tag : elements(parse(taglib).getElementsByTagName("tag"))) {
            var name = child(tag, "tag-name");
            if (child(tag, "description").isBlank() || !Files.exists(TAGLIB.resolveSibling(child(tag, "source")))) {
                faults.add(name);
            }
            elements(tag.getElementsByTagName("attribute")).stream()
                    .filter(attribute -> child(attribute, "description").isBlank())
                    .forEach(attribute -> faults.add(name + " " + child(attribute, "name")));
        }
        return faults;
    }

    private static List<String> unknown(String page) {
        var library = library();
        var faults = new ArrayList<String>();
        for (var use : elements(parse(page).getElementsByTagNameNS(OURS, "*"))) {
            var known = library.get(use.getLocalName());
            if (known == null) {
                faults.add(use.getLocalName());
            } else {
                names(use)
                        .filter(name -> !known.contains(name))
                        .forEach(name -> faults.add(use.getLocalName() + " " + name));
            }
        }
        return faults;
    }

    private static Stream<String> names(Element element) {
        var attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength())
                .mapToObj(index -> attributes.item(index).getNodeName())
                .filter(name -> !name.startsWith("xmlns"));
    }

    private static Map<String, Set<String>> library() {
        var library = new HashMap<String, Set<String>>();
        for (var tag : elements(parse(Sources.read(TAGLIB)).getElementsByTagName("tag"))) {
            var attributes = new HashSet<String>();
            elements(tag.getElementsByTagName("attribute")).forEach(a -> attributes.add(child(a, "name")));
            library.put(child(tag, "tag-name"), attributes);
        }
        return library;
    }

    private static Element parse(String xml) {
        try {
            var builders = DocumentBuilderFactory.newInstance();
            builders.setNamespaceAware(true);
            var bytes = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
            return builders.newDocumentBuilder().parse(bytes).getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .map(Element.class::cast)
                .toList();
    }

    private static String child(Element parent, String name) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (name.equals(node.getNodeName())) {
                return node.getTextContent();
            }
        }
        return "";
    }
}
