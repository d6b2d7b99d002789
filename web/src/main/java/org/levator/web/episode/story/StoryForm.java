package org.levator.web.episode.story;

import java.io.Serializable;
import org.levator.episode.story.StoryWords;
import org.levator.episode.story.TellStory;
import org.levator.episode.story.ToldOnce;
import org.levator.shared.EpisodeId;

/** What the patient tells, while it is being typed. */
public class StoryForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private int seen;
    private String told;
    private String doNotAsk;
    private String words;

    static StoryForm of(ToldOnce told) {
        var form = new StoryForm();
        form.seen = told.revision();
        form.told = told.story().told();
        form.doNotAsk = told.story().doNotAsk();
        form.words = told.story().words();
        return form;
    }

    TellStory toCommand(EpisodeId episode) {
        return new TellStory(episode, seen, new StoryWords(told, doNotAsk, words));
    }

    /** What somebody else saved meanwhile was shown; saving again is then a decision. */
    void hasSeen(int revision) {
        seen = revision;
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    public String getTold() {
        return told;
    }

    public void setTold(String told) {
        this.told = told;
    }

    public String getDoNotAsk() {
        return doNotAsk;
    }

    public void setDoNotAsk(String doNotAsk) {
        this.doNotAsk = doNotAsk;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
