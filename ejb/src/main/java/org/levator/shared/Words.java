package org.levator.shared;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What was typed to find somebody, word by word: all of it has to be hers, in any order, without accents and case. A double name is
 * several words, since people and forms leave its hyphen out.
 *
 * @param each never none: of nothing it is one that stands in every text
 */
public record Words(List<String> each) {
    /** @param typed {@code null} for nothing */
    public static Words of(String typed) {
        var words = typed == null ? "" : Text.folded(typed).replaceAll("[\\s\\p{Z},'\\p{Pd}]+", " ");
        return new Words(List.of(words.strip().split(" ")));
    }

    public int letters() {
        return String.join("", each).length();
    }

    /**
     * A condition for a query, whose words stand in {@link #parameters} only.
     *
     * @param texts the folded texts, as the query calls them; each word has to stand in one of them
     */
    public String in(String... texts) {
        return IntStream.range(0, each.size())
                .mapToObj(i -> Stream.of(texts)
                        .map(text -> text + " like :word" + i + " escape '!'")
                        .collect(joining(" or ", "(", ")")))
                .collect(joining(" and "));
    }

    public Map<String, Object> parameters() {
        return IntStream.range(0, each.size())
                .boxed()
                .collect(toMap(i -> "word" + i, i -> "%" + Text.literally(each.get(i)) + "%"));
    }

    @Override
    public String toString() {
        return "Words[•••]";
    }
}
