package app.unhunch.text;

import app.unhunch.exercise.Dose;
import app.unhunch.exercise.Laterality;
import java.time.Duration;
import java.util.Locale;

/// How much of an exercise, in one short line.
public final class DoseWords {

    private final Texts texts;
    private final TimeWords times;

    /// Lines in that language.
    public DoseWords(Locale locale) {
        texts = Texts.load("dose", locale);
        times = new TimeWords(locale);
    }

    /// Such as "30 s hold", "2 × 30 s each side", "8 reps" or "A short list"; empty where nothing is counted.
    public String line(Dose dose, Laterality laterality) {
        var amount = dose instanceof Dose.Hold(var each, var count, _) && count == 1
                && laterality == Laterality.PER_SIDE
                        ? times.exact(each)
                        : amount(dose);
        return laterality == Laterality.PER_SIDE && !amount.isEmpty() ? texts.get("each-side", amount) : amount;
    }

    private String amount(Dose dose) {
        return switch (dose) {
            case Dose.Hold(var each, var count, _) -> times(count, texts.get("hold", times.exact(each)), each);
            case Dose.Reps(var count, var sets, _, _) -> sets == 1 ? texts.count("reps", count)
                    : texts.get("sets", sets, texts.count("reps", count));
            case Dose.Circles(var each, var directions, _, _) -> directions == 1 ? times.exact(each)
                    : texts.get("directions", times.exact(each), directions);
            case Dose.Timed(var length) -> times.exact(length);
            case Dose.Breaths(var length, _) -> texts.get("breaths", times.exact(length));
            case Dose.Sequence sequence -> times.exact(sequence.length());
            case Dose.Checklist(var items) -> texts.count("checks", items);
            case Dose.Nothing _ -> "";
        };
    }

    private String times(int count, String once, Duration each) {
        return count == 1 ? once : texts.get("times", count, times.exact(each));
    }
}
