package org.levator.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.ejb.Stateless;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.levator.Rule;

/**
 * Every boundary method that changes something carries the version of what the caller saw, or stands here with the reason why nothing
 * of anyone else's can be lost by it. The list is made from the built classes: a new method without either fails.
 */
class LostUpdateTest {
    private static final Set<String> SEEN = Set.of("seen", "version", "base");
    private static final Map<String, Set<String>> WITHOUT = Map.of(
            "adds a row or an event; what was there stays as it was",
            Set.of(
                    "CaseRegistration.another",
                    "CaseRegistration.register",
                    "LeavingTelling.record",
                    "NoteQuoting.quote",
                    "PeopleEntering.add",
                    "PeopleKeeping.authorise",
                    "PeopleKeeping.register",
                    "PeopleKeeping.supervise",
                    "ContactKeeping.add",
                    "ContactKeeping.answer",
                    "DecisionKeeping.capacity",
                    "DecisionKeeping.name",
                    "ConsentRecording.agreeAdjustments",
                    "ConsentRecording.agreeSignal",
                    "ConsentRecording.answer",
                    "ConsentRecording.answerThirdPerson",
                    "ConsentRecording.correct",
                    "ConsentRecording.explain",
                    "ConsentRecording.goAhead",
                    "ConsentRecording.notDoneToday",
                    "ExamConduct.askAgain",
                    "ExamConduct.attest",
                    "ExamConduct.finish",
                    "ExamConduct.notThisPart",
                    "ExamConduct.start",
                    "ExamConduct.stop",
                    "ExamConduct.supervisorPresent",
                    "ExamConduct.wasStarted",
                    "LetterDisclosure.record",
                    "LetterRecalling.record",
                    "LetterWriting.start",
                    "NoteAmending.add",
                    "OutsideOpening.open",
                    "BreachChecking.printed",
                    "PagePrinting.ofCase",
                    "PagePrinting.ofList",
                    "PagePrinting.ofNobody",
                    "PagePrinting.ofPatient",
                    "RedFlagCorrecting.mark",
                    "RedFlagRecording.act",
                    "RedFlagRecording.answer",
                    "RedFlagRecording.raise",
                    "SealedSending.log",
                    "SettingAside.bringBack",
                    "SettingAside.setAside",
                    "StopByTicket.notThisPart",
                    "StopByTicket.stop",
                    "TeamKeeping.assign",
                    "TeamKeeping.cover",
                    "AbsenceCovering.cover",
                    "BreachChecking.tell",
                    "VisitBooking.book",
                    "WishRecording.record",
                    "WishTaking.record",
                    "VisitBooking.walkIn"),
            "happens once: who comes second is told so, and what was said first stays",
            Set.of(
                    "BreachChecking.answer",
                    "AddendumSealing.seal",
                    "ConsentSealing.seal",
                    "DescriptionSealing.seal",
                    "LeavingArranging.cover",
                    "LeavingArranging.passVisits",
                    "LeadNaming.name",
                    "LeavingArranging.succeed",
                    "LetterAnswering.seal",
                    "LetterDisclosure.seal",
                    "LetterIssuing.backToDraft",
                    "LetterSealing.seal",
                    "NoteHandOver.handOver",
                    "LetterWriting.replace",
                    "NoteAmending.markInError",
                    "NoteReviewing.close",
                    "NoteSealing.seal",
                    "NoteSealing.sealUnsigned",
                    "OutsideReviewing.review",
                    "RedFlagSealing.seal",
                    "StorySealing.seal",
                    "TeamKeeping.handOver"),
            "says one thing that is as true whatever the page showed, and takes no text",
            Set.of(
                    "AbsenceCovering.end",
                    "ContactKeeping.gone",
                    "DeathTelling.seen",
                    "DecisionKeeping.end",
                    "DirectoryKeeping.setAside",
                    "DirectoryKeeping.takeBack",
                    "LeadTakingBack.takeBack",
                    "LetterDisclosure.withdraw",
                    "OutsideReviewing.end",
                    "OutsideReviewing.seen",
                    "PeopleEntering.takeAway",
                    "TeamKeeping.end",
                    "TeamKeeping.endAtOnce",
                    "VisitBooking.restore",
                    "WishRecording.takeBack",
                    "WishTaking.takeBack"));

    @Test
    @Rule("DI-1")
    void what_changes_something_says_which_version_it_means() {
        var silent = new TreeSet<String>();
        CodeRulesTest.CODE.stream()
                .filter(type -> type.isAnnotatedWith(Stateless.class))
                .filter(type -> !type.getPackageName().matches("org\\.levator\\.(shared|audit)"))
                .flatMap(boundary -> boundary.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(LostUpdateTest::isChange)
                .filter(method -> !saysWhatWasSeen(method))
                .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                .forEach(silent::add);

        var explained = new TreeMap<String, String>();
        WITHOUT.forEach((why, methods) -> methods.forEach(method -> explained.put(method, why)));
        assertThat(silent).isEqualTo(explained.keySet());
    }

    /** It gives nothing back but an id, or what became of it: whether it did is no question that a name asks. */
    private static boolean isChange(JavaMethod method) {
        var answer = method.getRawReturnType();
        return answer.getName().equals("void")
                || answer.getName().equals("boolean") && !method.getName().matches("(is|has|covers)(?![a-z]).*")
                || answer.getSimpleName().endsWith("Id")
                || answer.getSimpleName().equals("DraftAnswer");
    }

    private static boolean saysWhatWasSeen(JavaMethod method) {
        return method.getRawParameterTypes().stream()
                .anyMatch(type ->
                        type.getName().equals("int") && !method.getName().equals("correct")
                                || componentsOf(type.reflect()).stream().anyMatch(SEEN::contains));
    }

    private static Set<String> componentsOf(Class<?> command) {
        return command.isRecord()
                ? Arrays.stream(command.getRecordComponents())
                        .map(component -> component.getName())
                        .collect(Collectors.toSet())
                : Set.of();
    }
}
