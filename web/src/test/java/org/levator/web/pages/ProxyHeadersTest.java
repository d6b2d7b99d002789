package org.levator.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.levator.Rule;

/** The strict proxy passes a fixed list of headers on: whatever our scripts say about a call has to be in it. */
class ProxyHeadersTest {
    private static final Path SCRIPTS = Sources.WEBAPP.resolve("WEB-INF/resources/levator/js");
    private static final Path PROXY = Path.of("../docker/proxy/to-server.conf");
    private static final Pattern SENT = Pattern.compile("\"(X-[A-Za-z-]+)\":");

    @Test
    @Rule("AS-3")
    void the_server_hears_everything_that_a_script_says_about_its_call() {
        var passed = Sources.read(PROXY);

        assertThat(Sources.under(SCRIPTS, ".js"))
                .flatExtracting(script -> sent(Sources.read(script)))
                .contains("X-Levator", "X-Levator-Account", "X-Levator-Input", "X-Requested-With")
                .allMatch(header -> passed.contains("proxy_set_header " + header + " $http_" + variable(header) + ";"));
    }

    @Test
    @Rule({"AS-2", "OX-2"})
    void behind_tls_every_cookie_is_secure_and_every_answer_asks_for_tls() {
        var server = Sources.read(Path.of("../docker/wildfly/levator.cli"));
        var proxy = Sources.read(Path.of("../docker/proxy/nginx.conf"));

        assertThat(server)
                .contains("secure=\"${env.LEVATOR_SECURE_COOKIE:false}\"")
                .contains("host=default-host/filter-ref=secure-cookie:add")
                .contains("filter-ref=strict-transport:add(predicate=\"equals(%{SCHEME}, 'https')\")");
        assertThat(proxy).contains("add_header Strict-Transport-Security \"max-age=31536000\" always;");
        assertThat(Sources.read(PROXY)).contains("proxy_cookie_flags ~ secure;");
        assertThat(Sources.read(Path.of("../docker/compose.yaml"))).contains("LEVATOR_SECURE_COOKIE: \"true\"");
    }

    private static List<String> sent(String script) {
        return SENT.matcher(script).results().map(match -> match.group(1)).toList();
    }

    private static String variable(String header) {
        return header.toLowerCase(Locale.ROOT).replace('-', '_');
    }
}
