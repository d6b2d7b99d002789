package org.levator.it.input;

import static org.levator.it.input.Clinicians.hers;

import java.util.Map;
import java.util.stream.Stream;
import org.levator.consent.talk.ExplainedItem;
import org.levator.it.TestClinic;
import org.levator.it.Visitor;
import org.levator.it.web.Filled;
import org.levator.it.web.NewCase;

/** What is said before an exam: one form whose buttons each keep a part of it. */
final class ConsentTypings {
    private static final Map<String, String> DECIDED = Map.of(
            "components",
            "VESTIBULE",
            "purpose",
            "To see where it hurts",
            "capacity",
            "DECISION_MAKER",
            "decisionMakerName",
            "Ruth Ames",
            "decisionMakerRelation",
            "sister",
            "decisionMakerBasis",
            "Court order");

    private ConsentTypings() {}

    static Stream<Typing> all() {
        return Stream.of(
                Typing.of("explained", () -> explained(hers()))
                        .keeping("purpose|decisionMaker.*|interpreter(Name|Language)"),
                typing("word to stop by", "own", "ownWord"),
                Typing.of("third person", () -> at(hers(), "wanted", Map.of("trained", "on")))
                        .trying("third(Name|Role)|supportPerson")
                        .keeping("third(Name|Role)|supportPerson"),
                typing("adjustments", "adjust", "adjustmentWords"),
                Typing.of("taken back", () -> after("hand", "takeBack", Map.of("older", "1")))
                        .trying("older|reason")
                        .keeping("reason"),
                Typing.of("stopped earlier", ConsentTypings::stopped)
                        .trying("stoppedAt|chartedFor")
                        .keeping(""),
                Typing.of("answered by somebody else", ConsentTypings::answered)
                        .trying("by")
                        .keeping(""));
    }

    private static Typing typing(String name, String button, String kept) {
        return Typing.of(name, () -> at(hers(), button, Map.of())).trying(kept).keeping(kept);
    }

    private static Filled at(NewCase hers, String button, Map<String, String> typed) {
        return hers.form("consent?visit=" + hers.visit(), "consent", button, typed);
    }

    private static Filled explained(NewCase hers) {
        return at(hers, "explained", DECIDED).with(fields -> {
            for (var item : ExplainedItem.values()) {
                fields.put("consent:items" + Visitor.AGAIN + item.ordinal(), item.name());
            }
            fields.put("consent:presence", "IN_ROOM");
            fields.put("consent:interpretedBy", "TRAINED");
            fields.put("consent:interpreterName", "Linh Tran");
            fields.put("consent:interpreterLanguage", "Vietnamese");
        });
    }

    private static Filled after(String first, String button, Map<String, String> typed) {
        var hers = hers();
        at(hers, first, Map.of()).press();
        return at(hers, button, typed);
    }

    private static Filled stopped() {
        var hers = hers();
        at(hers, "hand", Map.of()).press();
        TestClinic.change(
                """
                insert into levator.consent_event (id, consent_id, seq, kind, happened_at, recorded_at, clinician_id)
                select gen_random_uuid(), id, 2, 'STOPPED', now(), now(), examiner_id from levator.consent where episode_id = '%s'
                """
                        .formatted(hers.episode()));
        return at(hers, "earlier", Map.of());
    }

    private static Filled answered() {
        var hers = hers();
        explained(hers).press();
        return at(hers, "hand", Map.of());
    }
}
