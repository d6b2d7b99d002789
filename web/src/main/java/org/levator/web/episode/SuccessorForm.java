package org.levator.web.episode;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.levator.episode.leaving.LeftBehind;
import org.levator.episode.team.NameSuccessor;
import org.levator.shared.ClinicianId;
import org.levator.shared.SubmissionKey;

/** Who leads or covers which cases next, while it is being chosen; the cases by their numbers. */
public class SuccessorForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private SubmissionKey key = SubmissionKey.random();
    private ClinicianId next;
    private Set<String> numbers = new LinkedHashSet<>();

    NameSuccessor toCommand(ClinicianId leaver, List<? extends LeftBehind> cases) {
        var chosen = cases.stream()
                .filter(left -> numbers.contains(left.number()))
                .map(LeftBehind::episode)
                .collect(Collectors.toSet());
        return new NameSuccessor(key, leaver, next, chosen);
    }

    public SubmissionKey getKey() {
        return key;
    }

    public void setKey(SubmissionKey key) {
        this.key = key;
    }

    public ClinicianId getNext() {
        return next;
    }

    public void setNext(ClinicianId next) {
        this.next = next;
    }

    public Set<String> getNumbers() {
        return numbers;
    }

    public void setNumbers(Set<String> numbers) {
        this.numbers = numbers;
    }
}
