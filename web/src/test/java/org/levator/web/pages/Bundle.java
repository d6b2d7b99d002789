package org.levator.web.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The texts of one feature: {@code messages.properties} in English and its complete French twin. */
record Bundle(Path folder) {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)[^}]*}");
    /** French sets these off with a blank, which must not let them begin a line. */
    private static final Pattern CUT_OFF = Pattern.compile(" [?;!:»]|« ");

    List<String> faults() {
        var english = load("messages.properties");
        var french = load("messages_fr.properties");
        var faults = new ArrayList<String>();
        if (!load("messages_en.properties").isEmpty()) {
            faults.add("messages_en.properties is not empty");
        }
        var keys = new TreeSet<>(english.stringPropertyNames());
        keys.addAll(french.stringPropertyNames());
        keys.forEach(key -> compare(key, english.getProperty(key), french.getProperty(key), faults));
        return faults;
    }

    Properties english() {
        return load("messages.properties");
    }

    private static void compare(String key, String english, String french, List<String> faults) {
        if (english == null || french == null) {
            faults.add(key + " is missing in " + (english == null ? "English" : "French"));
            return;
        }
        if (!arguments(english).equals(arguments(french))) {
            faults.add(key + " has other arguments in French");
        }
        if ((english + french).contains("'")) {
            faults.add(key + " has ' instead of ’");
        }
        if (CUT_OFF.matcher(french).find()) {
            faults.add(key + " has an ordinary blank beside French punctuation");
        }
        if (english.isBlank() || french.isBlank()) {
            faults.add(key + " is empty");
        }
    }

    private static List<String> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .sorted()
                .toList();
    }

    private Properties load(String name) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(folder.resolve(name))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
