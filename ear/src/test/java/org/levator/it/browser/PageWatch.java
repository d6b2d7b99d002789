package org.levator.it.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.levator.it.TestClinic;
import org.levator.it.browser.BrowserSession.Language;
import org.levator.it.browser.BrowserSession.Viewport;

/** Claire's browser in one language, with everything it transfers and everything it complains about. */
final class PageWatch implements AutoCloseable {
    static final String HEAD = "page,language,first_kB,later_kB,server_ms,sql";
    private static final String TIMING =
            """
            () => {
              const [page] = performance.getEntriesByType('navigation');
              const sql = page.serverTiming.find((entry) => entry.name === 'sql');
              return [Math.round(page.responseStart - page.requestStart), sql ? parseInt(sql.description) : null];
            }""";
    private static final int WARM_UP = 20;
    private static final Pattern MILLIS = Pattern.compile(".*app;dur=([0-9.]+).*");
    private static final String EXCESS =
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";
    private final BrowserSession session;
    private final CDPSession tools;
    private final List<String> complaints = new ArrayList<>();
    private long bytes;

    PageWatch(String account, Language language) {
        session = BrowserSession.of(account, language, Viewport.DESK);
        var page = session.page();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) complaints.add(message.text() + " " + message.location());
        });
        page.onPageError(complaints::add);
        tools = page.context().newCDPSession(page);
        tools.send("Network.enable");
        tools.on("Network.loadingFinished", event -> bytes += transferred(event));
    }

    /** What axe holds against the page that is open in the dim theme, in high contrast, and where the machine asks for more contrast. */
    List<String> violationsInOtherThemes() {
        var page = session.page();
        page.emulateMedia(
                new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE)); // no colour on its way
        var found = new ArrayList<String>();
        for (var theme : List.of("dim", "contrast")) {
            page.evaluate("theme => (document.documentElement.dataset.theme = theme)", theme);
            found.addAll(named(theme, session.violationsOfColour()));
        }
        page.evaluate("() => (document.documentElement.dataset.theme = 'light')");
        page.emulateMedia(new Page.EmulateMediaOptions().setContrast(Contrast.MORE));
        found.addAll(named("machine asks for contrast", session.violationsOfColour()));
        page.emulateMedia(new Page.EmulateMediaOptions().setContrast(Contrast.NO_PREFERENCE));
        return found;
    }

    private static List<String> named(String theme, List<String> violations) {
        return violations.stream().map(line -> theme + ": " + line).toList();
    }

    /** Opens the page twice: with nothing known to the browser, and again. */
    Seen open(Screen screen) {
        var address = screen.address();
        var weight = weigh(screen);
        var page = session.page();
        var excess = new LinkedHashMap<Integer, Integer>();
        touches(true);
        excess.putAll(excessAt(1024, 768));
        var small = SmallTargets.on(page);
        touches(false);
        excess.putAll(excessAt(683, 384)); // 1366 x 768 at 200 %
        excess.putAll(excessAt(1366, 768));
        var timing = timing();
        var picture = page.screenshot(new Page.ScreenshotOptions().setAnimations(ScreenshotAnimations.DISABLED));
        return new Seen(
                page.locator("html").getAttribute("lang"),
                page.content(),
                page.title() + " " + page.url(),
                page.url().endsWith(address),
                excess,
                small,
                session.violations(),
                NamedAlike.on(page),
                complaintsBut(page.url()),
                weight.firstBytes(),
                weight.laterBytes(),
                timing.millis(),
                timing.statements(),
                picture);
    }

    /** Loads the page with nothing known to the browser, and again. */
    Weight weigh(Screen screen) {
        tools.send("Network.clearBrowserCache");
        complaints.clear();
        return new Weight(weigh(screen.address()), weigh(screen.address()));
    }

    /** What the page that is open says about its answer. */
    Timing timing() {
        var timing = (List<?>) session.page().evaluate(TIMING);
        return new Timing(
                ((Number) timing.get(0)).longValue(),
                timing.get(1) == null ? "" : timing.get(1).toString());
    }

    /** How many milliseconds the server needs for each of so many answers, after some to warm up. */
    List<Double> serverMillis(Screen screen, int answers) {
        var address = TestClinic.address().resolve(screen.address()).toString();
        var millis = new ArrayList<Double>();
        for (int i = 0; i < WARM_UP + answers; i++) {
            var answer = session.page().context().request().get(address);
            if (i >= WARM_UP)
                millis.add(Double.parseDouble(
                        MILLIS.matcher(answer.headers().get("server-timing")).replaceFirst("$1")));
            answer.dispose();
        }
        return millis;
    }

    @Override
    public void close() {
        session.close();
    }

    private long weigh(String address) {
        bytes = 0;
        session.go(address);
        session.page().waitForLoadState(LoadState.NETWORKIDLE);
        return bytes;
    }

    /** Whether the screen is one that is touched. */
    private void touches(boolean enabled) {
        var how = new JsonObject();
        how.addProperty("enabled", enabled);
        tools.send("Emulation.setTouchEmulationEnabled", how);
    }

    private Map<Integer, Integer> excessAt(int width, int height) {
        session.page().setViewportSize(width, height);
        var excess = ((Number) session.page().evaluate(EXCESS)).intValue();
        return excess > 0 ? Map.of(width, excess) : Map.of();
    }

    /** A page that says "not found" is itself answered by 404, which the browser mentions. */
    private List<String> complaintsBut(String address) {
        return complaints.stream()
                .filter(line -> !(line.startsWith("Failed to load resource")
                        && line.contains(address)
                        && address.contains("/public/")))
                .toList();
    }

    private static long transferred(JsonObject event) {
        return event.get("encodedDataLength").getAsLong();
    }

    record Weight(long firstBytes, long laterBytes) {}

    /** @param statements empty if the clinic does not tell */
    record Timing(long millis, String statements) {}

    /** One look at a page. */
    record Seen(
            String language,
            String content,
            String titleAndAddress,
            boolean asked,
            Map<Integer, Integer> widerThanTheScreen,
            List<String> smallForAFinger,
            List<String> violations,
            List<String> namedAlike,
            List<String> complaints,
            long firstBytes,
            long laterBytes,
            long serverMillis,
            String statements,
            byte[] picture) {

        String line(Screen screen, Language of) {
            return String.format(
                    Locale.ROOT,
                    "%s,%s,%.1f,%.1f,%d,%s",
                    screen.called(),
                    of.name().toLowerCase(Locale.ROOT),
                    firstBytes / 1024.0,
                    laterBytes / 1024.0,
                    serverMillis,
                    statements);
        }
    }
}
