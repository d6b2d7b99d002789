package org.levator.search;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.levator.shared.CaseNumber;
import org.levator.shared.Text;

/** The part of a query that says whom the text may mean, of a patient {@code p}. What was typed goes in as parameters only. */
final class SearchCondition {
    private static final int DIGITS_OF_A_NUMBER = 4;
    private static final int SIGNS_OF_A_HEALTH_NUMBER = 6;
    private static final int LETTERS_OF_A_NAME = 2;
    private static final String CASE_NUMBER = "p.id in (select n.patient from Episode n where n.number = :number)";
    private static final String HEALTH_NUMBER = "p.healthNumber.number like :health escape '!'";
    private static final String PHONE = "p.phoneDigits like :phone";

    private final Map<String, Object> parameters = new HashMap<>();
    private final List<String> every = new ArrayList<>();

    static SearchCondition of(SearchText text) {
        var condition = new SearchCondition();
        condition.born(text);
        condition.name(text.words());
        condition.number(text);
        return condition;
    }

    private void born(SearchText text) {
        if (text.born() != null) {
            every.add("p.born = :born");
            parameters.put("born", text.born());
        }
    }

    private void name(List<String> words) {
        if (String.join("", words).length() >= LETTERS_OF_A_NAME) {
            for (var word : words) {
                var parameter = "word" + every.size();
                every.add("p.foldedNames like :" + parameter + " escape '!'");
                parameters.put(parameter, "%" + Text.literally(word) + "%");
            }
        }
    }

    private void number(SearchText text) {
        var either = new ArrayList<String>();
        if (text.digits().length() >= DIGITS_OF_A_NUMBER) {
            either.add(CASE_NUMBER);
            either.add(PHONE);
            parameters.put("number", CaseNumber.of(text.digits()));
            parameters.put("phone", "%" + text.phone() + "%");
        }
        if (!text.digits().isEmpty() && text.healthNumber().length() >= SIGNS_OF_A_HEALTH_NUMBER) {
            either.add(HEALTH_NUMBER);
            parameters.put("health", Text.literally(text.healthNumber()) + "%");
        }
        if (!either.isEmpty()) {
            every.add("(" + String.join(" or ", either) + ")");
        }
    }

    /** Too little was typed to look for anybody. */
    boolean isEmpty() {
        return every.isEmpty();
    }

    String jpql() {
        return String.join(" and ", every);
    }

    <T> TypedQuery<T> fill(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
