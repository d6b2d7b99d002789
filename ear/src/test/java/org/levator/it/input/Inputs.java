package org.levator.it.input;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.levator.it.web.Filled;
import org.levator.it.web.Forms;

/**
 * What a form's button takes of what there is to fill in and to choose, as its page shows it.
 *
 * @param html by name
 */
record Inputs(Map<String, String> html) {
    private static final Set<String> TIMES_AND_NUMBERS = Set.of(
            "at", "time", "newTime", "firstTime", "minutes", "pages", "waitWeeks", "stoppedAt", "chartedFor", "days");

    private static final int TURNS_WITHOUT_TEXT = 4;

    static Inputs of(Typing typing, Filled form) {
        var html = new TreeMap<>(Forms.controls(form.html(), form.form()));
        var row = row(form, html.keySet());
        html.keySet().removeIf(name -> !name.startsWith(row) || !typing.tries(name) && !isOf(html.get(name), "hidden"));
        return new Inputs(html);
    }

    /** In a list the button takes its own row only. */
    private static String row(Filled form, Set<String> controls) {
        return form.fields().keySet().stream()
                .filter(name -> name.matches(form.form() + ":.*:\\d+:\\w+") && !controls.contains(name))
                .map(button -> button.replaceFirst("\\w+$", ""))
                .findFirst()
                .orElse("");
    }

    /** Words, of whatever length. */
    List<String> texts() {
        return named(tag -> isText(tag) && !isShaped(tag));
    }

    /** Without those of the same name in other rows of a list. */
    List<String> textsOfOneRow() {
        return List.copyOf(texts().stream()
                .collect(Collectors.toMap(Typing::end, Function.identity(), (one, other) -> one, TreeMap::new))
                .values());
    }

    /** How often something else is to be typed until each field has held each of it. */
    int turns() {
        return texts().isEmpty() ? TURNS_WITHOUT_TEXT : Hostile.values().length;
    }

    /** Days, times, numbers and choices: not everything is one. */
    List<String> others() {
        return named(tag -> isText(tag) ? isShaped(tag) : !isOf(tag, "hidden") && !isTick(tag));
    }

    List<String> hidden() {
        return named(tag -> isOf(tag, "hidden"));
    }

    /** All that a person can change. */
    List<String> names() {
        return named(tag -> !isOf(tag, "hidden"));
    }

    int max(String name) {
        return Forms.attribute(html.get(name), "maxlength")
                .map(Integer::valueOf)
                .orElseThrow(() -> new AssertionError("no limit: " + html.get(name)));
    }

    /** How often words are to be typed until each field has held all of them. */
    int halves() {
        return texts().stream().allMatch(name -> Hostile.fitsAtOnce(max(name))) ? 1 : 2;
    }

    private List<String> named(Predicate<String> kind) {
        return html.keySet().stream().filter(name -> kind.test(html.get(name))).toList();
    }

    private static boolean isText(String tag) {
        return tag.startsWith("<textarea")
                || tag.startsWith("<input") && !tag.matches("(?s).*type=\"(hidden|radio|checkbox)\".*");
    }

    private static boolean isShaped(String tag) {
        var id = Forms.attribute(tag, "name").orElseThrow();
        return tag.contains("lv-number") || TIMES_AND_NUMBERS.contains(Typing.end(id));
    }

    /** Yes or no: whatever is sent is one of them. */
    private static boolean isTick(String tag) {
        return isOf(tag, "checkbox") && Forms.attribute(tag, "value").isEmpty();
    }

    private static boolean isOf(String tag, String type) {
        return tag.contains("type=\"" + type + "\"");
    }
}
