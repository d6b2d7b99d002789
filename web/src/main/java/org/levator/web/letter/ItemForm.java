package org.levator.web.letter;

import java.io.Serializable;
import java.util.Objects;
import org.levator.letter.content.Choice;
import org.levator.letter.content.ContentItem;
import org.levator.letter.content.SaveLetter;
import org.levator.letter.view.LetterView;
import org.levator.shared.Text;

/** One item of a letter as it is being chosen and written. */
public class ItemForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ContentItem content;
    private final String heading;
    private String text;
    private Choice choice;

    ItemForm(LetterView.Item item) {
        content = item.content();
        heading = item.heading();
        text = item.text();
        choice = item.choice();
    }

    /** After what is written already, which stays; once. */
    void quote(String quoted) {
        var written = Objects.toString(Text.clean(text), "");
        if (!written.contains(quoted)) {
            text = written.isEmpty() ? quoted : written + "\n\n" + quoted;
        }
    }

    SaveLetter.ItemText toCommand() {
        return new SaveLetter.ItemText(content, text, choice);
    }

    public boolean isIncluded() {
        return choice == Choice.INCLUDED;
    }

    public ContentItem getContent() {
        return content;
    }

    public String getHeading() {
        return heading;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Choice getChoice() {
        return choice;
    }

    public void setChoice(Choice choice) {
        this.choice = choice;
    }
}
