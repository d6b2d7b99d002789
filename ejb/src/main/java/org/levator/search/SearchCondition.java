package org.levator.search;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levator.shared.CaseNumber;
import org.levator.shared.Text;
import org.levator.shared.Words;

/** The part of a query that says whom the text may mean, of a patient {@code p}. What was typed goes in as parameters only. */
final class SearchCondition {
    private static final int DIGITS_OF_A_NUMBER = 4;
    private static final int SIGNS_OF_A_HEALTH_NUMBER = 6;
    private static final int LETTERS_OF_A_NAME = 2;
    private static final String CASE_NUMBER = "p.id in (select n.patient from Episode n where n.number = :number)";
    private static final String HEALTH_NUMBER = "p.healthNumber.number like :digits";
    private static final String CARD = "p.healthNumber.number like :card escape '!'";
    private static final String PHONE = "p.phoneDigits like :phone";

    private final Map<String, Object> parameters = new HashMap<>();
    private final List<String> every = new ArrayList<>();

    static SearchCondition of(SearchText text) {
        var condition = new SearchCondition();
        condition.born(text);
        if (text.digits().isEmpty()) {
            condition.name(text.words()).ifPresent(condition.every::add);
        } else {
            condition.number(text);
        }
        return condition;
    }

    private void born(SearchText text) {
        if (text.born() != null) {
            every.add("p.born = :born");
            parameters.put("born", text.born());
        }
    }

    private Optional<String> name(Words words) {
        if (words.letters() < LETTERS_OF_A_NAME) {
            return Optional.empty();
        }
        parameters.putAll(words.parameters());
        return Optional.of(words.in("p.foldedNames"));
    }

    /** Letters beside digits are her card's, or her name beside whichever number of hers it is. */
    private void number(SearchText text) {
        var either = new ArrayList<String>();
        if (text.digits().length() >= DIGITS_OF_A_NUMBER) {
            either.add(name(text.words()).map(name -> name + " and ").orElse("") + numbered(text));
        }
        if (text.healthNumber().length() >= SIGNS_OF_A_HEALTH_NUMBER) {
            either.add(CARD);
            parameters.put("card", Text.literally(text.healthNumber()) + "%");
        }
        if (!either.isEmpty()) {
            every.add("(" + String.join(" or ", either) + ")");
        }
    }

    private String numbered(SearchText text) {
        var digits = text.digits();
        parameters.put("number", CaseNumber.of(digits));
        parameters.put("phone", "%" + text.phone() + "%");
        if (digits.length() < SIGNS_OF_A_HEALTH_NUMBER) {
            return "(" + CASE_NUMBER + " or " + PHONE + ")";
        }
        parameters.put("digits", digits + "%");
        return "(" + CASE_NUMBER + " or " + PHONE + " or " + HEALTH_NUMBER + ")";
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
