package app.unhunch.store;

import app.unhunch.exercise.Beat;
import app.unhunch.exercise.Guidance;
import app.unhunch.exercise.Variant;
import java.util.function.Predicate;

/// Checks what only shows where facts, words and the other exercises come together.
final class Joint {

    private final Facts facts;
    private final Wording wording;

    private Joint(Facts facts, Wording wording) {
        this.facts = facts;
        this.wording = wording;
    }

    /// Notes what does not fit.
    ///
    /// @param known whether there is an exercise of that id
    static void check(Facts facts, Wording wording, Predicate<String> known) {
        var joint = new Joint(facts, wording);
        joint.checkWords();
        joint.checkDoses();
        facts.easier().ifPresent(variant -> joint.checkVariant("easier", variant, known));
        facts.harder().ifPresent(variant -> joint.checkVariant("harder", variant, known));
    }

    private void checkWords() {
        var words = wording.words();
        wording.requireEnough();
        facts.dosage().tempo().stream().map(Beat::name).distinct().filter(beat -> !words.beats().containsKey(beat))
                .forEach(
                        beat -> wording.fields().note("beats", "there are no words for the beat '%s'".formatted(beat)));
        if (isPlayed() && words.cue().isBlank()) {
            wording.fields().note("cue", "'cue' is empty, expected what is shown and spoken while it runs");
        }
        if (facts.guidance() == Guidance.SEQUENCE) {
            checkCount("parts", words.parts().size(), facts.dosage().parts().size());
        }
        if (facts.guidance() == Guidance.CHECKLIST && words.parts().isEmpty()) {
            wording.fields().note("parts", "'parts' is empty, expected a line for each item of the list");
        }
        checkCount("alternatives", wording.alternatives().size(), facts.alternatives().size());
    }

    private boolean isPlayed() {
        return facts.guidance() != Guidance.INFO && facts.guidance() != Guidance.CHECKLIST;
    }

    private void checkCount(String key, int words, int others) {
        if (words != others) {
            wording.fields().note(key,
                    "'%s' has %s texts, expected %s as in the facts of '%s'".formatted(key, words, others, facts.id()));
        }
    }

    private void checkDoses() {
        if (facts.guidance() == Guidance.REP_HOLD
                && facts.dosage().tempo().stream().noneMatch(beat -> beat.motion() == Beat.Motion.STAY)) {
            facts.fields().note("dose", "'rep-hold' needs a 'tempo' with a beat that stays");
        }
        try {
            facts.with(wording).dose();
        } catch (IllegalArgumentException wrong) {
            facts.fields().note("dose", String.valueOf(wrong.getMessage()));
        }
    }

    private void checkVariant(String key, Variant variant, Predicate<String> known) {
        switch (variant) {
            case Variant.Other(var id) when !known.test(id) -> facts.fields().note(key,
                    "there is no exercise '%s'".formatted(id));
            case Variant.Other(var id) when id.equals(facts.id()) -> facts.fields().note(key,
                    "'%s' is the exercise itself".formatted(id));
            case Variant.Other _ -> {
                // another exercise of the catalog, as it should be
            }
            case Variant.Changed(var change) -> {
                try {
                    facts.with(wording).dose(change);
                } catch (IllegalArgumentException wrong) {
                    facts.fields().note(key, String.valueOf(wrong.getMessage()));
                }
            }
        }
    }
}
