package org.levator.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.levator.directory.DirectoryKeeping;
import org.levator.directory.RecipientRow;

/** The directory, or what a search in it finds; what is looked for never stands in an address. */
@Named
@RequestScoped
public class DirectoryPage {
    @Inject
    DirectoryKeeping directory;

    private String text;
    private List<RecipientRow> rows;

    public void load() {
        rows = directory.list(text);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public List<RecipientRow> getRows() {
        if (rows == null) {
            load();
        }
        return rows;
    }
}
