package org.levator.web.faces.fault;

import java.util.Locale;
import org.levator.web.faces.text.FeatureTexts;
import org.levator.web.faces.text.Texts;

/** Names the fields in English, whatever page asks. */
public class EnglishDifferences extends Differences {
    public EnglishDifferences() {
        texts = english();
    }

    public static Texts english() {
        return new Texts() {
            @Override
            public FeatureTexts get(Object feature) {
                return in(Locale.CANADA, feature.toString());
            }
        };
    }
}
