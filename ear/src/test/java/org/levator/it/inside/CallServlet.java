package org.levator.it.inside;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.UUID;

/** One call per request, told by the test outside. */
@WebServlet("/call")
public class CallServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        try {
            response.getWriter().println(answer(request).line());
        } catch (Exception notCalled) { // whatever it was belongs into the test's report
            response.getWriter().println(new Answer("BROKEN", 0, 0, String.valueOf(notCalled)).line());
        }
    }

    private static Answer answer(HttpServletRequest request) throws Exception {
        var caller = new Caller(request.getParameter("account"), request.getParameter("role"));
        return new BoundaryCall(method(request.getParameter("method")), caller)
                .by(
                        Place.valueOf(request.getParameter("place")),
                        UUID.fromString(request.getParameter("episode")),
                        Boolean.parseBoolean(request.getParameter("strange")));
    }

    /** @param name {@code note.NoteSigning.sign(SignNote)} */
    private static Method method(String name) throws ClassNotFoundException {
        var dot = name.lastIndexOf('.', name.indexOf('('));
        return Arrays.stream(
                        Class.forName("org.levator." + name.substring(0, dot)).getMethods())
                .filter(m -> Boundary.signature(m).equals(name.substring(dot + 1)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no method " + name));
    }
}
