package org.levator.web.signin;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.levator.web.faces.choice.Mark;
import org.levator.web.faces.choice.OwnPath;
import org.levator.web.faces.fault.Problem;

/**
 * Somebody comes back from Keycloak and the OIDC client refuses her, as it does in the first of two tabs that both asked her to sign in:
 * it keeps the state of one only. Keycloak knows her by then, so she is led to her page once more, and told when that fails as well.
 * Whoever cannot even be sent to Keycloak, because it never answered since the server started, is told so.
 */
@WebListener
@WebFilter(urlPatterns = "/public/not-found.xhtml", dispatcherTypes = DispatcherType.ERROR)
public class FailedSignIn extends HttpFilter implements ServletRequestListener {
    private static final long serialVersionUID = 1L;
    private static final String ADDRESS = FailedSignIn.class.getName();
    private static final Mark TRIED = new Mark("LEVATOR_SIGN_IN_TRIED", Duration.ofMinutes(1));
    private static final Pattern ANSWER =
            Pattern.compile("(?<=[?&])(?:state|session_state|iss|code|error|error_description)=[^&]*(?:&|$)");

    /** The page about a fault is not told the query. */
    @Override
    public void requestInitialized(ServletRequestEvent event) {
        if (event.getServletRequest() instanceof HttpServletRequest request) {
            request.setAttribute(ADDRESS, new Asked(request).page());
        }
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var address = (String) request.getAttribute(ADDRESS);
        var page = withoutAnswer(address);
        if (request.getUserPrincipal() != null || Asked.isForAnyone(page.replaceFirst("\\?.*", ""))) {
            chain.doFilter(request, response);
        } else if (!page.equals(address) && !TRIED.in(request).equals(Optional.of(name(page)))) {
            response.addCookie(TRIED.of(name(page), request.isSecure()));
            lead(response, OwnPath.orHome(page));
        } else if (!page.equals(address)) {
            lead(response, told(Problem.SIGN_IN_FAILED, page));
        } else if (response.getStatus() == HttpServletResponse.SC_FORBIDDEN) {
            lead(response, told(Problem.SIGN_IN_AWAY, page));
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Of several tabs each is tried: what a cookie can hold of a page's address. */
    private static String name(String page) {
        return Integer.toHexString(page.hashCode());
    }

    static String withoutAnswer(String address) {
        return ANSWER.matcher(address).replaceAll("").replaceFirst("[?&]$", "");
    }

    private static String told(String why, String page) {
        return "/public/signed-out?why=" + why + "&state=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
    }

    private static void lead(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }
}
