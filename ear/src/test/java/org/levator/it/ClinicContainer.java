package org.levator.it;

import org.jboss.arquillian.container.spi.ContainerRegistry;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** Sends Arquillian to the one clinic's server, which the launcher has started on ports of its own choice; it starts none itself. */
public final class ClinicContainer implements LoadableExtension {
    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(ClinicContainer.class);
    }

    public void join(@Observes ContainerRegistry registry) {
        for (var container : registry.getContainers()) {
            container
                    .getContainerConfiguration()
                    .property("allowConnectingToRunningServer", "true")
                    .property("managementPort", String.valueOf(TestClinic.managementPort()));
        }
    }
}
