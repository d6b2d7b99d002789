package org.levator.web.faces.fault;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.levator.audit.AccessLog;
import org.levator.shared.BrokenRule;
import org.levator.web.faces.input.Sentences;

/**
 * A call that the person's role does not allow is refused before any interceptor runs; its access row is written here, about whatever
 * the address names.
 */
@RequestScoped
public class Refusals {
    private static final Pattern ID = Pattern.compile("\\b\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}\\b");

    @Inject
    AccessLog log;

    @Inject
    Sentences sentences;

    @Inject
    HttpServletRequest request;

    public void byRole() {
        log.deniedByRole(idsIn(request.getRequestURI() + "?" + request.getQueryString()));
    }

    static List<UUID> idsIn(String address) {
        return ID.matcher(address)
                .results()
                .map(MatchResult::group)
                .map(UUID::fromString)
                .toList();
    }

    /** The page that tells about it shows the rule's sentence. */
    public void byRule(BrokenRule broken) {
        request.setAttribute(Exits.SENTENCE, sentences.of(broken));
    }
}
