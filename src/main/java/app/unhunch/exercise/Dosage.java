package app.unhunch.exercise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Every number of an exercise's dose with its range and source, as the catalog gives it.
///
/// @param hold seconds in the position
/// @param reps repetitions, or how often a hold is done
/// @param sets sets of repetitions, or directions of circles
/// @param rest seconds between holds or sets
/// @param duration seconds of a plain timer, of one direction of circles, or of breathing
/// @param switchSides seconds for changing sides
/// @param timesPerDay how often a day
/// @param daysPerWeek how many days a week
/// @param interval minutes from one to the next
/// @param gap minutes to leave free between two sessions
/// @param tempo beats of one repetition or breath in their order, empty where there is none
/// @param tempoSources keys of references of the tempo; empty means inferred
/// @param parts seconds of each part of a sequence, empty where there is none
public record Dosage(Optional<Quantity> hold, Optional<Quantity> reps, Optional<Quantity> sets, Optional<Quantity> rest,
        Optional<Quantity> duration, Optional<Quantity> switchSides, Optional<Quantity> timesPerDay,
        Optional<Quantity> daysPerWeek, Optional<Quantity> interval, Optional<Quantity> gap, List<Beat> tempo,
        List<String> tempoSources, List<Integer> parts) {

    public Dosage {
        tempo = List.copyOf(tempo);
        tempoSources = List.copyOf(tempoSources);
        parts = List.copyOf(parts);
    }

    /// These numbers with another tempo.
    public Dosage withTempo(List<Beat> beats) {
        return new Dosage(hold, reps, sets, rest, duration, switchSides, timesPerDay, daysPerWeek, interval, gap, beats,
                tempoSources, parts);
    }

    /// Every number there is by its name, such as `hold`, in the order of the components.
    public Map<String, Quantity> quantities() {
        Map<String, Quantity> all = new LinkedHashMap<>();
        hold.ifPresent(there -> all.put("hold", there));
        reps.ifPresent(there -> all.put("reps", there));
        sets.ifPresent(there -> all.put("sets", there));
        rest.ifPresent(there -> all.put("rest", there));
        duration.ifPresent(there -> all.put("duration", there));
        switchSides.ifPresent(there -> all.put("switchSides", there));
        timesPerDay.ifPresent(there -> all.put("timesPerDay", there));
        daysPerWeek.ifPresent(there -> all.put("daysPerWeek", there));
        interval.ifPresent(there -> all.put("interval", there));
        gap.ifPresent(there -> all.put("gap", there));
        return all;
    }
}
