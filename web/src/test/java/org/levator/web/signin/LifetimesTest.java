package org.levator.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.reference.ClinicReading;
import org.levator.reference.ClinicRow;
import org.levator.shared.Province;

class LifetimesTest {
    @Test
    @Rule("AS-3")
    void only_the_demo_clinic_lets_a_browser_ask_for_less() {
        assertThat(lifetimes(true).of(asking("20")).idle()).isEqualTo(Duration.ofSeconds(20));
        assertThat(lifetimes(false).of(asking("20"))).isEqualTo(Lifetime.MOST);
    }

    @Test
    @Rule("AS-3")
    void nobody_gets_more() {
        assertThat(lifetimes(true).of(asking("86400"))).isEqualTo(Lifetime.MOST);
    }

    private static Lifetimes lifetimes(boolean demo) {
        var lifetimes = new Lifetimes();
        lifetimes.clinic = new ClinicReading() {
            @Override
            public ClinicRow clinic() {
                return new ClinicRow(
                        "Clinic", "1 Elm St", "Ottawa", Province.ON, "K1A 0A1", "613 555-0100", null, demo);
            }
        };
        return lifetimes;
    }

    private static HttpServletRequest asking(String seconds) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                LifetimesTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> new Cookie[] {new Cookie(Lifetimes.DEMO_COOKIE, seconds)});
    }
}
