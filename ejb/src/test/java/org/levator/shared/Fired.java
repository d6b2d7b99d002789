package org.levator.shared;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.util.List;

/** An event that nobody observes; what was fired is kept. */
public final class Fired {
    private Fired() {}

    @SuppressWarnings("unchecked")
    public static <T> Event<T> into(List<T> fired) {
        return (Event<T>) Proxy.newProxyInstance(
                Event.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
                    fired.add((T) arguments[0]);
                    return null;
                });
    }
}
