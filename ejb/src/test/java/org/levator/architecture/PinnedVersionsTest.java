package org.levator.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Whoever builds the same sources builds the same clinic: each library and each plugin has one version, and the parent says which (SC-1). */
class PinnedVersionsTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final String ONE_VERSION = "\\d[\\w.+-]*(?<!-SNAPSHOT)|\\$\\{(version\\.[\\w-]+|project\\.version)}";

    private final Document parent = read("");

    @Test
    @Rule("SC-1")
    void no_version_is_a_range_a_snapshot_or_whatever_is_newest() {
        var versions = all().flatMap(pom -> elements(pom, "version"))
                .filter(version -> !version.getParentNode().getNodeName().startsWith("require")) // of what builds it
                .map(Element::getTextContent)
                .toList();
        assertThat(versions).hasSizeGreaterThan(50).allSatisfy(version -> assertThat(version)
                .matches(ONE_VERSION));
        assertThat(named()).hasSizeGreaterThan(30).allSatisfy(version -> assertThat(version.getTextContent())
                .as(version.getTagName())
                .matches("\\d[\\w.+-]*(?<!-SNAPSHOT)"));
    }

    @Test
    @Rule("SC-1")
    void every_plugin_of_every_module_has_the_parents_version() {
        var versioned = elements(parent, "plugin")
                .filter(plugin -> !child(plugin, "version").isEmpty())
                .map(plugin -> child(plugin, "artifactId"))
                .collect(Collectors.toSet());
        assertThat(all().flatMap(pom -> elements(pom, "plugin")).map(plugin -> child(plugin, "artifactId")))
                .hasSizeGreaterThan(20)
                .isSubsetOf(versioned);
    }

    /** Debian's own base is named by its release: whoever has a registry at hand names it by digest ({@code BASE}). */
    @Test
    @Rule("SC-1")
    void the_images_of_others_are_those_that_the_tests_run_on() throws IOException {
        var images = Pattern.compile("image: (\\S+)")
                .matcher(Files.readString(ROOT.resolve("docker/compose.yaml")))
                .results()
                .map(image -> image.group(1))
                .filter(image -> !image.startsWith("levator-"));
        assertThat(images)
                .containsExactlyInAnyOrder(
                        "postgres:" + named("version.postgres-binaries").replaceFirst("\\.0$", "") + "-bookworm",
                        "quay.io/keycloak/keycloak:" + named("version.keycloak"));
    }

    private String named(String property) {
        return named().stream()
                .filter(one -> one.getTagName().equals(property))
                .findFirst()
                .orElseThrow()
                .getTextContent();
    }

    /** What {@code ${version.…}} stands for. */
    private List<Element> named() {
        return elements(parent, "properties")
                .flatMap(PinnedVersionsTest::children)
                .filter(property -> property.getTagName().startsWith("version."))
                .toList();
    }

    private Stream<Document> all() {
        var poms = new ArrayList<>(List.of(parent));
        elements(parent, "module").forEach(module -> poms.add(read(module.getTextContent())));
        return poms.stream();
    }

    private static Document read(String module) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(ROOT.resolve(module).resolve("pom.xml").toFile());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<Element> elements(Document pom, String tag) {
        var found = pom.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast);
    }

    private static Stream<Element> children(Element of) {
        var found = of.getChildNodes();
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    private static String child(Element of, String tag) {
        return children(of)
                .filter(part -> part.getTagName().equals(tag))
                .map(Element::getTextContent)
                .collect(Collectors.joining());
    }
}
