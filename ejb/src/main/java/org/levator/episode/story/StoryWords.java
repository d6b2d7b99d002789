package org.levator.episode.story;

import java.io.Serializable;
import org.levator.shared.PlainText;
import org.levator.shared.Text;

/**
 * What she told, as far as she did.
 *
 * @param told her story in her own words
 * @param doNotAsk what she wants nobody to bring up
 * @param words hers, for what she lives through: the clinic uses them too
 */
public record StoryWords(
        @PlainText(max = 8000) String told, @PlainText(max = 2000) String doNotAsk, @PlainText(max = 1000) String words)
        implements Serializable {
    public static final StoryWords NOTHING = new StoryWords(null, null, null);

    public StoryWords {
        told = Text.clean(told);
        doNotAsk = Text.clean(doNotAsk);
        words = Text.clean(words);
    }

    @Override
    public String toString() {
        return "StoryWords[•••]";
    }
}
