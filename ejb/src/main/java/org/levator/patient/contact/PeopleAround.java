package org.levator.patient.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.levator.access.OpenedCase;
import org.levator.access.OpenedPatient;
import org.levator.patient.decision.Decision;
import org.levator.patient.decision.Decisions;
import org.levator.patient.decision.WhoDecides;
import org.levator.shared.BrokenRule;
import org.levator.shared.PatientId;

/**
 * Who is around a patient and what she agreed to, for whatever would call, remind or send: asked before a partner or a parent is used
 * (PAT-5, PAT-7). Somebody else whom she named for it is hers to choose.
 */
@ApplicationScoped
public class PeopleAround {
    @Inject
    Contacts contacts;

    @Inject
    Decisions decisions;

    @Inject
    Clock clock;

    List<ContactRow> of(OpenedPatient open) {
        return rows(open.patient(), () -> decisions.on(Decision.INVOLVEMENT, open, today()), Contact::isAround);
    }

    /** @throws BrokenRule if whoever would be called is her partner or parent, and she has not said that they may be */
    public void requireCallable(OpenedPatient open, String name, String number) {
        refuse(guarded(open).filter(c -> c.isMeantBy(name, number)), Scope.CALL, ContactRule.CALL_NEEDS_HER_YES);
    }

    /** @throws BrokenRule if a number under which she is called and reminded is her partner's or parent's, without her yes to it */
    public void requireHers(OpenedPatient open, List<String> numbers) {
        var theirs = guarded(open)
                .filter(c -> numbers.stream().anyMatch(c::isReachedAt))
                .toList();
        refuse(theirs.stream(), Scope.CALL, ContactRule.CALL_NEEDS_HER_YES);
        refuse(
                theirs.stream().filter(c -> c.kind() == ContactKind.PARENT_OR_GUARDIAN),
                Scope.REMINDERS,
                ContactRule.REMINDERS_NEED_HER_YES);
    }

    /**
     * What is on record without her yes to it, whichever came first, the number or the person: pointed out and never in the way.
     *
     * @param whom the name and the number of whom one would call; either may be {@code null}
     * @param numbers under which she is called and reminded
     */
    public Set<ContactRule> toAsk(OpenedPatient open, String whom, String number, List<String> numbers) {
        var rules = EnumSet.noneOf(ContactRule.class);
        for (var c : guarded(open).toList()) {
            var shared = numbers.stream().anyMatch(c::isReachedAt);
            if ((shared || c.isMeantBy(whom, number)) && !c.isAgreed(Scope.CALL)) {
                rules.add(ContactRule.CALL_NEEDS_HER_YES);
            }
            if (shared && c.kind() == ContactKind.PARENT_OR_GUARDIAN && !c.isAgreed(Scope.REMINDERS)) {
                rules.add(ContactRule.REMINDERS_NEED_HER_YES);
            }
        }
        return rules;
    }

    /** @throws BrokenRule if a letter would go to her partner, or to a parent without her yes to it */
    public void requireMayReceive(OpenedCase open, String name, List<String> numbers) {
        var theirs = guarded(rows(open.patient(), () -> decisions.on(Decision.INVOLVEMENT, open, today()), c -> true))
                .filter(c -> c.isMeantBy(name, null) || numbers.stream().anyMatch(c::isReachedAt))
                .toList();
        refuse(
                theirs.stream().filter(c -> c.kind() == ContactKind.PARTNER),
                Scope.RECORD,
                ContactRule.LETTER_NEVER_TO_PARTNER);
        refuse(theirs.stream(), Scope.RECORD, ContactRule.LETTER_NEEDS_HER_YES);
    }

    /** Without the name: whoever is refused, reception for instance, may not know who is around her. */
    private static void refuse(Stream<ContactRow> meant, Scope scope, ContactRule rule) {
        meant.filter(c -> !c.isAgreed(scope)).findFirst().ifPresent(c -> {
            throw new BrokenRule(rule);
        });
    }

    /** Also whoever is no longer around her: nothing that was agreed for them holds. */
    private Stream<ContactRow> guarded(OpenedPatient open) {
        return guarded(rows(open.patient(), () -> decisions.on(Decision.INVOLVEMENT, open, today()), c -> true));
    }

    private static Stream<ContactRow> guarded(List<ContactRow> rows) {
        return rows.stream().filter(c -> c.kind() != ContactKind.SOMEONE_ELSE);
    }

    /** Where nobody is around her, nothing else is asked. */
    private List<ContactRow> rows(PatientId patient, Supplier<WhoDecides> deciding, Predicate<Contact> which) {
        var said = contacts.said(patient);
        said.keySet().removeIf(which.negate());
        if (said.isEmpty()) {
            return List.of();
        }
        var who = deciding.get();
        return said.keySet().stream()
                .map(c -> Agreed.of(c, said.get(c), who).row(c))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
