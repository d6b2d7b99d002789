package org.levator.web.consent;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.levator.consent.StopByTicket;
import org.levator.consent.talk.Component;
import org.levator.shared.NotFound;

/**
 * Stop and Not this part, by the ticket of the page that was open; no sign-in is asked for. JSON from our own pages only:
 * {@code {"ticket": "…", "part": "VAGINAL" or absent, "secondsAgo": 0}}. Answers 204, or 404 for a ticket that is not good.
 */
@WebServlet("/stop")
public class StopServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 1_000;
    private static final int LONGEST_TICKET = 100;

    @Inject
    StopByTicket stop;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(OwnCall.is(request) ? answer(request) : HttpServletResponse.SC_FORBIDDEN);
    }

    private int answer(HttpServletRequest request) throws IOException {
        try {
            stop(read(request));
            return HttpServletResponse.SC_NO_CONTENT;
        } catch (NotFound noSuchTicket) {
            return HttpServletResponse.SC_NOT_FOUND;
        } catch (JsonException | IllegalArgumentException | ClassCastException notOurs) {
            return HttpServletResponse.SC_BAD_REQUEST;
        }
    }

    private static JsonObject read(HttpServletRequest request) throws IOException {
        var body = request.getInputStream().readNBytes(LONGEST);
        try (var reader = Json.createReader(new StringReader(new String(body, StandardCharsets.UTF_8)))) {
            return reader.readObject();
        }
    }

    private void stop(JsonObject json) {
        if (!json.containsKey("ticket")) {
            throw new IllegalArgumentException("no ticket");
        }
        var ticket = ticket(json);
        var ago = Duration.ofSeconds(json.getInt("secondsAgo", 0));
        if (json.containsKey("part")) {
            stop.notThisPart(ticket, Component.valueOf(json.getString("part")), ago);
        } else {
            stop.stop(ticket, ago);
        }
    }

    private static String ticket(JsonObject json) {
        var ticket = json.getString("ticket");
        if (ticket.length() > LONGEST_TICKET) {
            throw new NotFound("ticket"); // no such was ever given out
        }
        return ticket;
    }
}
