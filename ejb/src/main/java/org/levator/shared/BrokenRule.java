package org.levator.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** What was asked for is against a rule of the clinic; nothing was changed. The arguments fill the sentence that the user reads. */
@ApplicationException(rollback = true)
public class BrokenRule extends RuntimeException {
    private final transient ClinicRule rule;
    private final transient List<Object> arguments;

    public BrokenRule(ClinicRule rule, Object... arguments) {
        super(rule.id() + " " + rule.messageKey()); // never the arguments: they may be about a person
        this.rule = rule;
        this.arguments = List.of(arguments);
    }

    public ClinicRule rule() {
        return rule;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
