package org.levator.it.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.levator.Rule;
import org.levator.it.TestClinic;
import org.levator.it.browser.BrowserSession.Language;

/**
 * Every page in both languages, as a person meets it. {@code -Dlevator.screens=true} writes the pictures under docs/screens anew; a plain run
 * only asks that each page has one, and leaves the tree alone. What each page weighs and how long its server took: target/pages.csv.
 */
class EveryPageIT {
    private static final Path ROOT =
            Path.of(System.getProperty("levator.root", "..")).toAbsolutePath().normalize();
    private static final Path SCREENS = ROOT.resolve("docs/screens");
    private static final Path WEIGHTS = ROOT.resolve("ear/target/pages.csv");
    private static final long FIRST_LOAD = 420 * 1024;
    private static final long LATER_LOAD = 60 * 1024;
    private static final long PICTURE = 200 * 1024;
    private static final Map<String, PageWatch> AT_THE_SCREEN = new HashMap<>();
    private static final List<String> NAMES = new ArrayList<>();

    static Stream<Arguments> pages() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(Screen.values()).map(screen -> Arguments.of(screen, language)));
    }

    @BeforeAll
    static void know_whom_no_title_may_name() throws IOException {
        NAMES.addAll(
                TestClinic.column(
                        "select chosen_name_given from patient union select chosen_name_family from patient where chosen_name_family is not null"));
        UnderWay.atTheClinic();
        Files.createDirectories(WEIGHTS.getParent());
        Files.writeString(WEIGHTS, PageWatch.HEAD + "\n");
    }

    @AfterAll
    static void leave() {
        AT_THE_SCREEN.values().forEach(PageWatch::close);
        AT_THE_SCREEN.clear();
    }

    @Test
    void each_view_of_the_archive_is_looked_at() {
        assertThat(viewsOfTheArchive())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Screen.values()).map(Screen::view).distinct().toList());
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("pages")
    @Rule({"OX-2", "AS-2", "AU-4"})
    void a_page_holds_what_every_page_promises(Screen screen, Language language) throws IOException {
        var watch = AT_THE_SCREEN.computeIfAbsent(
                screen.account() + " " + language, who -> new PageWatch(screen.account(), language));
        var seen = watch.open(screen);
        Files.writeString(WEIGHTS, seen.line(screen, language) + "\n", StandardOpenOption.APPEND);
        keepPicture(seen, SCREENS.resolve(screen.picture(language)));

        var wrong = new LinkedHashMap<String, Object>();
        if (!seen.language().toLowerCase(Locale.ROOT).startsWith(language.name().toLowerCase(Locale.ROOT)))
            wrong.put("language", seen.language());
        if (!seen.asked()) wrong.put("another page came", seen.titleAndAddress());
        if (seen.content().contains("???")) wrong.put("raw message keys", around(seen.content(), "???"));
        NAMES.stream()
                .filter(name -> names(seen.titleAndAddress(), name))
                .forEach(name -> wrong.put("named in title or address", name));
        seen.widerThanTheScreen().forEach((width, excess) -> wrong.put("scrolls sideways at " + width, excess));
        if (!seen.smallForAFinger().isEmpty()) wrong.put("small for a finger", seen.smallForAFinger());
        if (!seen.complaints().isEmpty()) wrong.put("console", seen.complaints());
        if (!seen.violations().isEmpty()) wrong.put("axe", seen.violations());
        if (!seen.namedAlike().isEmpty()) wrong.put("called the same", seen.namedAlike());
        var otherThemes = language == Language.EN ? watch.violationsInOtherThemes() : List.of();
        if (!otherThemes.isEmpty()) wrong.put("axe in another theme", otherThemes);
        if (seen.firstBytes() > FIRST_LOAD) wrong.put("first load", seen.firstBytes());
        if (seen.laterBytes() > LATER_LOAD) wrong.put("later load", seen.laterBytes());
        if (seen.statements().isEmpty()) wrong.put("statements", "not told: start the clinic with LEVATOR_TIMING=true");
        else if (Integer.parseInt(seen.statements()) > screen.statements())
            wrong.put("statements", seen.statements() + " instead of " + screen.statements());
        if (!wrong.isEmpty()) fail(screen + " " + language + "\n" + described(wrong));
    }

    /** Pictures change when someone asks for new ones, not when someone runs the tests. */
    private static void keepPicture(PageWatch.Seen seen, Path file) throws IOException {
        if (Boolean.getBoolean("levator.screens")) {
            Files.createDirectories(file.getParent());
            Files.write(file, seen.picture());
        }
        assertThat(file).as("its picture; -Dlevator.screens=true makes it").isNotEmptyFile();
        assertThat(Files.size(file)).as("bytes of " + file.getFileName()).isLessThanOrEqualTo(PICTURE);
    }

    private static boolean names(String text, String name) {
        return Pattern.compile("(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})")
                .matcher(text)
                .find();
    }

    private static String around(String text, String part) {
        var at = text.indexOf(part);
        return text.substring(Math.max(0, at - 80), Math.min(text.length(), at + 80));
    }

    private static String described(Map<String, Object> wrong) {
        var lines = new StringBuilder();
        wrong.forEach((what, how) -> lines.append("  ")
                .append(what)
                .append(": ")
                .append(
                        how instanceof List<?> all
                                ? String.join(
                                        "\n      ",
                                        all.stream().map(Object::toString).toList())
                                : how)
                .append('\n'));
        return lines.toString();
    }

    private static List<String> viewsOfTheArchive() {
        var views = new ArrayList<String>();
        try (var ear = new ZipInputStream(Files.newInputStream(ROOT.resolve("ear/target/levator.ear")))) {
            for (var entry = ear.getNextEntry(); entry != null; entry = ear.getNextEntry()) {
                if (entry.getName().endsWith(".war")) views.addAll(viewsOf(new ZipInputStream(ear)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return views;
    }

    private static List<String> viewsOf(ZipInputStream war) throws IOException {
        var views = new ArrayList<String>();
        for (ZipEntry entry = war.getNextEntry(); entry != null; entry = war.getNextEntry()) {
            var name = entry.getName();
            if (name.endsWith(".xhtml") && !name.startsWith("WEB-INF/") && !name.startsWith("META-INF/"))
                views.add(name.substring(0, name.length() - ".xhtml".length()));
        }
        return views;
    }
}
