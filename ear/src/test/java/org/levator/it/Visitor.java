package org.levator.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen: keeps cookies, signs in at the real sign-in server, sends forms as they stand. */
public final class Visitor {
    /** Ends a name that is sent a second time. */
    public static final String AGAIN = "\u0001again";

    private static final String PASSWORD = "levator-demo";
    private static final String SESSION = "LEVATOR_SESSION";
    private static final int REDIRECTS = 10;
    private static final Duration IDLE = Duration.ofMinutes(10);
    private static final Pattern ACTION = Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"|"
            + "<form[^>]*action=\"([^\"]+)\"[^>]*id=\"kc-form-login\"");
    private static final Pattern LONE = Pattern.compile("[\\uD800-\\uDFFF]"); // pairs are one character to it
    private static final Map<String, Visitor> SIGNED_IN = new ConcurrentHashMap<>();
    private final Cookies cookies = new Cookies();
    /** Speaks as a browser without TLS does: the client's change to HTTP/2 on the way now and then loses its place. */
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private volatile Instant asked = Instant.now();

    private final List<HttpResponse<String>> seen = Collections.synchronizedList(new ArrayList<>());

    /** Nobody yet. */
    public static Visitor anonymous() {
        return new Visitor();
    }

    /** One sign-in per person for as long as she is not idle: other tests may take longer than a sign-in that nobody uses lasts (AS-3). */
    public static Visitor known(String account) {
        return SIGNED_IN.compute(account, (who, known) -> known == null || known.isIdle() ? signedIn(who) : known);
    }

    /** Whoever was signed in is so no more, and is asked again. */
    static void forgetAll() {
        SIGNED_IN.clear();
    }

    /** A sign-in of its own. */
    public static Visitor signedIn(String account) {
        var visitor = new Visitor();
        var home = visitor.signIn(account, "home");
        if (home.statusCode() != 200 || !home.uri().getPath().equals("/home")) {
            throw new IllegalStateException(account + " ended at " + home.uri().getPath() + ", " + home.statusCode());
        }
        return visitor;
    }

    /** Asks for a page and goes through sign-in to it. */
    public HttpResponse<String> signIn(String account, String page) {
        return fillIn(signInForm(page), account);
    }

    /** Where the form goes that a page leads to when nobody is signed in. */
    public URI signInForm(String page) {
        var form = followed(get(page));
        var action = ACTION.matcher(form.body());
        if (!action.find()) {
            throw new IllegalStateException("no sign-in form at " + form.uri().getPath() + ", " + form.statusCode());
        }
        return URI.create((action.group(1) == null ? action.group(2) : action.group(1)).replace("&amp;", "&"));
    }

    public HttpResponse<String> fillIn(URI signInForm, String account) {
        return followed(post(signInForm, Map.of("username", account, "password", PASSWORD, "credentialId", "")));
    }

    public HttpResponse<String> get(String page, String... headers) {
        return send(request(address(page), headers).GET().build());
    }

    public HttpResponse<String> open(String page) {
        return followed(get(page));
    }

    public HttpResponse<String> post(String page, Map<String, String> form, String... headers) {
        return send(form(request(address(page), headers), form));
    }

    public HttpResponse<String> send(String method, String page, String body, String... headers) {
        return send(request(address(page), headers)
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    public HttpResponse<String> followed(HttpResponse<String> first) {
        var answer = first;
        for (int i = 0; i < REDIRECTS && answer.headers().firstValue("Location").isPresent(); i++) {
            var to =
                    answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
            answer = send(request(to).GET().build());
        }
        return answer;
    }

    /** The session cookie as the browser holds it. */
    public Optional<String> session() {
        return cookies.value(SESSION);
    }

    public void plantSession(String value) {
        cookies.plant(SESSION, value);
    }

    /** Pages come in this language from now on: {@code en} or {@code fr}. */
    public Visitor reading(String language) {
        cookies.plant("LEVATOR_LANGUAGE", language);
        return this;
    }

    /** From now on the sign-in ends after so many seconds without input, as the demo clinic allows. */
    public void idleAfter(int seconds) {
        cookies.plant("LEVATOR_DEMO_IDLE", Integer.toString(seconds));
    }

    /** Nothing of what was seen so far. */
    public Visitor forgetting() {
        seen.clear();
        return this;
    }

    /** Every answer so far, redirects and the sign-in server's too. */
    public List<HttpResponse<String>> seen() {
        return List.copyOf(seen);
    }

    private static URI address(String page) {
        return TestClinic.address().resolve("/" + page.replaceFirst("^/", ""));
    }

    private HttpResponse<String> post(URI address, Map<String, String> form) {
        return send(form(request(address), form));
    }

    private static HttpRequest form(HttpRequest.Builder request, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(e -> encoded(e.getKey().replaceFirst(AGAIN + ".*", "")) + "=" + encoded(e.getValue()))
                .collect(Collectors.joining("&"));
        return request.setHeader("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private static String encoded(String text) {
        return LONE.matcher(text).find()
                ? text.codePoints().mapToObj(Visitor::encoded).collect(Collectors.joining())
                : URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Half of a pair as three bytes of its own, as no browser sends it. */
    private static String encoded(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE
                ? "%%%X%%%X%%%X"
                        .formatted(0xE0 | character >> 12, 0x80 | character >> 6 & 0x3F, 0x80 | character & 0x3F)
                : URLEncoder.encode(Character.toString(character), StandardCharsets.UTF_8);
    }

    private static HttpRequest.Builder request(URI address, String... headers) {
        var request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .header("Accept-Language", "en");
        for (int i = 0; i + 1 < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return request;
    }

    private boolean isIdle() {
        return asked.isBefore(Instant.now().minus(IDLE));
    }

    private HttpResponse<String> send(HttpRequest plain) {
        asked = Instant.now();
        try {
            var request = HttpRequest.newBuilder(plain, (name, value) -> true);
            cookies.forRequest(plain.uri()).ifPresent(value -> request.setHeader("Cookie", value));
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            cookies.take(answer);
            seen.add(answer);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
