package org.levator.web.episode;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.levator.episode.team.CoverAbsence;
import org.levator.episode.team.LedCase;
import org.levator.shared.ClinicianId;

/** An absence and who covers it, while it is being entered; the cases by their numbers. */
public class CoverForm extends DatedForm {
    private static final long serialVersionUID = 1L;

    private ClinicianId away;
    private ClinicianId cover;
    private Set<String> numbers = new LinkedHashSet<>();

    void all(List<LedCase> cases) {
        numbers = cases.stream().map(LedCase::number).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    CoverAbsence toCommand(List<LedCase> cases) {
        var chosen = cases.stream()
                .filter(led -> numbers.contains(led.number()))
                .map(LedCase::episode)
                .collect(Collectors.toSet());
        return new CoverAbsence(getKey(), away, cover, getFirst(), getLast(), chosen);
    }

    public ClinicianId getAway() {
        return away;
    }

    public void setAway(ClinicianId away) {
        this.away = away;
    }

    public ClinicianId getCover() {
        return cover;
    }

    public void setCover(ClinicianId cover) {
        this.cover = cover;
    }

    public Set<String> getNumbers() {
        return numbers;
    }

    public void setNumbers(Set<String> numbers) {
        this.numbers = numbers;
    }
}
