package org.levator.web.faces;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One person's forms are taken one after the other. A double click is two posts of one form at the same moment, on one view: the
 * second must find what the first has left, not what it is just changing (DI-2).
 */
@WebFilter("/*")
@WebListener
public class OneAtATime extends HttpFilter implements HttpSessionListener {
    private static final long serialVersionUID = 1L;
    private static final String TURN = "org.levator.turn";

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        event.getSession().setAttribute(TURN, new ReentrantLock(true));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var session = request.getMethod().equals("POST") ? request.getSession(false) : null;
        if (session != null && session.getAttribute(TURN) instanceof ReentrantLock turn) {
            turn.lock();
            try {
                chain.doFilter(request, response);
            } finally {
                turn.unlock();
            }
        } else {
            chain.doFilter(request, response);
        }
    }
}
