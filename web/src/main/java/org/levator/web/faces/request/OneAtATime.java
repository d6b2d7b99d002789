package org.levator.web.faces.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One person's forms are taken one after the other. A double click is two posts of one form at the same moment, on one view: the
 * second must find what the first has left, not what it is just changing. And it is led where the first was led: by then the view is
 * left, and what it held is gone (DI-2).
 */
@WebFilter("/*")
@WebListener
public class OneAtATime extends HttpFilter implements HttpSessionListener {
    private static final long serialVersionUID = 1L;
    private static final String TURN = "org.levator.turn";
    private static final String PLACES = "org.levator.places";
    private static final String VIEW_STATE = "jakarta.faces.ViewState";

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        event.getSession().setAttribute(TURN, new ReentrantLock(true));
        event.getSession().setAttribute(PLACES, new LastPlaces());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var session = request.getMethod().equals("POST") ? request.getSession(false) : null;
        if (session != null && session.getAttribute(TURN) instanceof ReentrantLock turn) {
            turn.lock();
            try {
                inTurn(request, response, chain, session);
            } finally {
                turn.unlock();
            }
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void inTurn(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, HttpSession session)
            throws IOException, ServletException {
        request.setCharacterEncoding("UTF-8"); // as Faces would, had nobody read a parameter before it
        if (request.getParameter(VIEW_STATE) == null || !(session.getAttribute(PLACES) instanceof LastPlaces places)) {
            chain.doFilter(request, response);
            return;
        }
        var post = LastPlaces.fingerprint(request.getServletPath(), request.getParameterMap());
        if (places.containsKey(post)) {
            response.sendRedirect(places.get(post));
            return;
        }
        chain.doFilter(request, response);
        if (response.getStatus() == HttpServletResponse.SC_FOUND) {
            places.put(post, response.getHeader("Location"));
        }
    }
}
