package org.levator.web.faces.request;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementTimingTest {
    final Map<Object, Object> headers = new HashMap<>();

    @Test
    void in_production_where_nobody_asks_an_answer_says_nothing_about_its_cost() throws Exception {
        answer(Map.of("LEVATOR_STAGE", "Production"));

        assertThat(headers).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "false", "1", "yes"})
    void nothing_but_true_asks_for_it(String value) throws Exception {
        answer(Map.of("LEVATOR_TIMING", value));

        assertThat(headers).isEmpty();
    }

    @Test
    void asked_for_it_tells_statements_and_milliseconds() throws Exception {
        answer(Map.of("LEVATOR_TIMING", "true"));

        assertThat(headers).containsOnlyKeys("Server-Timing");
        assertThat(headers.get("Server-Timing").toString()).matches("sql;desc=\"0 statements\", app;dur=\\d+\\.\\d");
    }

    private void answer(Map<String, String> environment) throws Exception {
        var request = stub(HttpServletRequest.class, (proxy, method, arguments) -> null);
        var response = stub(HttpServletResponse.class, (proxy, method, arguments) -> {
            if (method.getName().equals("addHeader")) {
                headers.put(arguments[0], arguments[1]);
            }
            return method.getName().equals("isCommitted") ? false : null;
        });
        new StatementTiming(environment).doFilter(request, response, (asked, answered) -> {});
    }

    private static <T> T stub(Class<T> type, InvocationHandler answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answers));
    }
}
