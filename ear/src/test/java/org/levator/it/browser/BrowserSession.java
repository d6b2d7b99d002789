package org.levator.it.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.levator.it.TestClinic;

/** One person at one screen, with cookies of her own. */
public final class BrowserSession implements AutoCloseable {
    public static final String PASSWORD = "levator-demo";
    private static final String SESSION = "LEVATOR_SESSION";
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final Browser BROWSER = launch();
    /** Account → what the sign-in server remembers her by; never in two browsers at once, so that none ends the other's sign-in. */
    private static final Map<String, List<Cookie>> LEFT_OPEN = new ConcurrentHashMap<>();

    private final BrowserContext context;
    private final Page page;
    private String account;
    private List<Cookie> atTheStart = List.of();

    private BrowserSession(Language language, Viewport viewport) {
        context = BROWSER.newContext(new Browser.NewContextOptions()
                .setLocale(language == Language.FR ? "fr-CA" : "en-CA")
                .setViewportSize(viewport.width, viewport.height)
                .setTimezoneId("America/Vancouver")); // whatever shows a time shows the clinic's
        context.setDefaultTimeout(30_000);
        context.addCookies(List.of(new Cookie("LEVATOR_LANGUAGE", language == Language.FR ? "fr" : "en")
                .setUrl(TestClinic.address().toString())));
        page = context.newPage();
    }

    /** Nobody yet. */
    public static BrowserSession anonymous(Language language, Viewport viewport) {
        return new BrowserSession(language, viewport);
    }

    /** Signed in, at home; with her password unless an earlier browser of hers was closed without signing out. */
    public static BrowserSession of(String account, Language language, Viewport viewport) {
        var session = new BrowserSession(language, viewport);
        session.context.addCookies(
                Optional.ofNullable(LEFT_OPEN.remove(account)).orElse(List.of()));
        session.go("/home");
        if (session.asksToSignIn()) {
            session.signIn(account);
        }
        session.account = account;
        session.atTheStart = session.cookiesOfSignIn();
        return session;
    }

    public Page page() {
        return page;
    }

    /** Opens a path of the clinic, with its query string. */
    public void go(String path) {
        page.navigate(url(path));
    }

    /** Fills in the sign-in page that is open, and waits until it has led back to the clinic. */
    public void signIn(String account) {
        signIn(account, page);
    }

    /** The same in another tab. */
    static void signIn(String account, Page tab) {
        fillIn(account, tab);
        tab.waitForURL(address -> address.startsWith(TestClinic.address().toString()));
    }

    /** The same in a window that may close itself afterwards. */
    static void fillIn(String account, Page window) {
        window.fill("#username", account);
        window.fill("#password", PASSWORD);
        window.locator("#password").press("Enter");
    }

    /** Whether the sign-in page is open. */
    public boolean asksToSignIn() {
        return passwordForm().isVisible();
    }

    public void signOut() {
        page.locator("form[action$='/signout'] button").evaluate("button => button.click()");
        page.waitForURL(address -> address.endsWith("/public/signed-out"));
    }

    /** The session's id, as the cookie carries it. */
    public Optional<String> sessionId() {
        return cookie().map(cookie -> cookie.value);
    }

    /** The session's cookie with its attributes. */
    public Optional<Cookie> cookie() {
        return context.cookies().stream()
                .filter(cookie -> cookie.name.equals(SESSION))
                .findFirst();
    }

    /** Neither the clinic nor the sign-in server knows this browser any more. */
    public void forgetSignIn() {
        context.clearCookies(new BrowserContext.ClearCookiesOptions()
                .setName(Pattern.compile("LEVATOR_SESSION|KEYCLOAK.*|AUTH_.*|KC_.*")));
    }

    /** As an attacker would: a session id known before anybody signs in. */
    public void plant(String id) {
        context.addCookies(
                List.of(new Cookie(SESSION, id).setUrl(TestClinic.address().toString())));
    }

    /** {@code light}, {@code dim} or {@code contrast}, from the next page on. */
    public void theme(String name) {
        context.addCookies(List.of(
                new Cookie("LEVATOR_THEME", name).setUrl(TestClinic.address().toString())));
    }

    /** From the next page on her sign-in ends after so many seconds without input, as the demo clinic allows. */
    public void idleAfter(int seconds) {
        context.addCookies(List.of(new Cookie("LEVATOR_DEMO_IDLE", Integer.toString(seconds))
                .setUrl(TestClinic.address().toString())));
    }

    public void screenshot(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    /** What a link to a file gives to whoever is signed in here. */
    byte[] file(String path) {
        var answer =
                page.context().request().get(TestClinic.address().resolve(path).toString());
        if (answer.status() != 200) {
            throw new AssertionError(path + " " + answer.status());
        }
        return answer.body();
    }

    /** What axe holds against the page, one line each: rule, and where. */
    public List<String> violations() {
        return found(new AxeBuilder(page).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")));
    }

    /** Of these, what another theme can change: the colours. */
    List<String> violationsOfColour() {
        return found(new AxeBuilder(page).withRules(List.of("color-contrast", "link-in-text-block")));
    }

    /** In the page itself: the other way is for frames, which no page has, and opens a tab more for each look. */
    private static List<String> found(AxeBuilder axe) {
        return axe.setLegacyMode(true).analyze().getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream()
                        .map(node -> rule.getId() + ": " + node.getTarget() + " " + node.getHtml()))
                .toList();
    }

    @Override
    public void close() {
        if (!atTheStart.isEmpty() && session(atTheStart).equals(session(cookiesOfSignIn()))) {
            LEFT_OPEN.put(account, atTheStart);
        }
        context.close();
    }

    private List<Cookie> cookiesOfSignIn() {
        return context.cookies().stream()
                .filter(cookie -> cookie.path.startsWith("/realms/"))
                .toList();
    }

    /** Another after any other sign-in, of anybody. */
    private static List<String> session(List<Cookie> cookies) {
        return cookies.stream()
                .filter(cookie -> cookie.name.equals("KEYCLOAK_SESSION"))
                .map(cookie -> cookie.value)
                .toList();
    }

    private Locator passwordForm() {
        return page.locator("#password");
    }

    private static String url(String path) {
        return TestClinic.address().resolve(path).toString();
    }

    private static Browser launch() {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(
                                System.getenv().getOrDefault("LEVATOR_CHROMIUM", "/usr/bin/chromium-headless-shell")))
                        .setArgs(FLAGS));
    }

    public enum Language {
        EN,
        FR
    }

    /** The screens that the product is looked at on. */
    public enum Viewport {
        DESK(1366, 768),
        TABLET(1024, 768);

        private final int width;
        private final int height;

        Viewport(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }
}
