package org.levator.web.letter;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.levator.letter.LetterReading;
import org.levator.letter.view.LetterFile;
import org.levator.shared.LetterId;
import org.levator.shared.NotFound;

/** The issued PDF, or the draft as a Word file; the boundary opens the case and leaves the access row before a byte goes out. */
@WebServlet({"/letter/pdf", "/letter/word"})
public class LetterFileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient LetterReading letters;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            write(file(request), response);
        } catch (NotFound | IllegalArgumentException notForHer) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private LetterFile file(HttpServletRequest request) {
        var id = new LetterId(UUID.fromString(String.valueOf(request.getParameter("id"))));
        return request.getServletPath().endsWith("pdf") ? letters.pdf(id) : letters.draftAsWord(id);
    }

    private static void write(LetterFile file, HttpServletResponse response) throws IOException {
        response.setContentType(file.type());
        response.setContentLength(file.bytes().length);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
        response.getOutputStream().write(file.bytes());
    }
}
