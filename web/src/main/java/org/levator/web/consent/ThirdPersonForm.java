package org.levator.web.consent;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.Set;
import org.levator.consent.talk.Component;
import org.levator.consent.talk.ThirdPerson;
import org.levator.consent.talk.ThirdPersonAnswer;

/** What was said about a third person, while it is being typed. */
public class ThirdPersonForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String name;
    private String role;
    private boolean trained;
    private boolean required;
    private Set<Component> parts = new LinkedHashSet<>();

    /** For all parts unless some are named. */
    ThirdPerson toThirdPerson(ThirdPersonAnswer answer) {
        boolean wanted = answer == ThirdPersonAnswer.WANTED;
        return new ThirdPerson(
                answer,
                wanted ? name : null,
                wanted ? role : null,
                wanted && trained,
                required,
                parts.isEmpty() ? Set.of(Component.values()) : parts);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public boolean isTrained() {
        return trained;
    }

    public void setTrained(boolean trained) {
        this.trained = trained;
    }

    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean required) {
        this.required = required;
    }

    public Set<Component> getParts() {
        return parts;
    }

    public void setParts(Set<Component> parts) {
        this.parts = parts;
    }
}
