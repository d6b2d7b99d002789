package org.levator.web.faces.input;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.levator.web.faces.text.Texts;

/** What is wrong with the last input, for the summary at the top of the page; and what went well, for the quiet line. */
@Named("faults")
@RequestScoped
public class Faults {
    /** One fault; {@code field} is the client id of its field, or {@code null} when it concerns the whole page. */
    public record Fault(String field, String sentence) {}

    @Inject
    Texts texts;

    public List<Fault> getAll() {
        var faces = FacesContext.getCurrentInstance();
        return Stream.concat(
                        Stream.of((String) null),
                        stream(faces.getClientIdsWithMessages()).filter(id -> id != null))
                .flatMap(id -> stream(faces.getMessages(id))
                        .filter(Faults::isFault)
                        .map(message -> new Fault(id, named(id, message.getSummary()))))
                .toList();
    }

    /** In the summary a sentence stands far from its field, so it begins with the field's label where it does not name it. */
    private String named(String id, String sentence) {
        return label(id)
                .filter(label -> !sentence.contains(label))
                .map(label -> texts.get("faces").of("line", label, sentence))
                .orElse(sentence);
    }

    /** In a list, that of the field's own row. */
    private static Optional<String> label(String id) {
        var faces = FacesContext.getCurrentInstance();
        var labels = new ArrayList<String>();
        if (id != null) {
            faces.getViewRoot()
                    .invokeOnComponent(
                            faces,
                            id,
                            (context, field) ->
                                    labels.add((String) field.getAttributes().get("label")));
        }
        return labels.stream().filter(Objects::nonNull).findFirst();
    }

    /** Sentences such as "Saved" that ask for nothing. */
    public List<String> getNews() {
        return stream(FacesContext.getCurrentInstance().getMessages(null))
                .filter(message -> !isFault(message))
                .map(FacesMessage::getSummary)
                .toList();
    }

    private static boolean isFault(FacesMessage message) {
        return message.getSeverity().compareTo(FacesMessage.SEVERITY_INFO) > 0;
    }

    private static <T> Stream<T> stream(Iterator<T> iterator) {
        Iterable<T> once = () -> iterator;
        return StreamSupport.stream(once.spliterator(), false);
    }
}
