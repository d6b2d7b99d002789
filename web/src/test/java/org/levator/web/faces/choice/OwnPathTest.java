package org.levator.web.faces.choice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.lang.reflect.Proxy;
import java.net.MalformedURLException;
import java.net.URL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/home",
                "/",
                "/patient/register",
                "/case?id=8b6f-2&view=summary",
                "/home?day=2026-11-20&from=a+letter"
            })
    void a_path_of_ours_is_gone_back_to(String path) {
        assertThat(OwnPath.orHome(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "home",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example/",
                "/a\r\nSet-Cookie: x",
                "/a#b",
                "/javascript:x"
            })
    void anything_else_leads_home(String path) {
        assertThat(OwnPath.orHome(path)).isEqualTo("/home");
    }

    @Test
    void only_the_name_of_a_page_is_repeated() throws MalformedURLException {
        var note = new URL("file:/note.xhtml");
        var pages = (ServletContext) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ServletContext.class},
                (proxy, method, path) -> path[0].equals("/note.xhtml") ? note : null);
        assertThat(OwnPath.orUnknown("/note", pages)).isEqualTo("/note");
        assertThat(OwnPath.orUnknown("/Jane-Roe", pages)).isEqualTo("no page");
    }
}
