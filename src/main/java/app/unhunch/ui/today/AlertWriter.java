package app.unhunch.ui.today;

import app.unhunch.safety.Band;
import app.unhunch.safety.Gate;
import app.unhunch.safety.Verdict;
import app.unhunch.text.SafetyWords;
import app.unhunch.text.Texts;
import app.unhunch.ui.today.TodayScreen.Alert;
import app.unhunch.ui.today.TodayScreen.Weight;
import java.util.Locale;
import java.util.Optional;

/// Writes what a warning sign forbids.
final class AlertWriter {

    private final Texts texts;
    private final SafetyWords words;

    AlertWriter(Locale locale) {
        texts = Texts.load("today", locale);
        words = new SafetyWords(locale);
    }

    Optional<Alert> alert(TodayFacts facts) {
        return switch (facts.allowed()) {
            case Verdict.Locked(var until, var _) -> Optional.of(new Alert(Weight.LOCKED,
                    texts.get("alert.locked", words.number(facts.settings().safety())),
                    texts.get("alert.locked.line", words.when(facts.now(), facts.local(until)))));
            case Verdict.WalkingOnly(var band, var _) -> Optional.of(walking(band));
            // what was marked before still counts while it is to be asked about again
            case Verdict.AskFirst _ -> facts.settings().safety().signs().flatMap(Gate::band)
                    .filter(band -> band != Band.EMERGENCY).map(this::walking);
            case Verdict.Allowed _,Verdict.Held _ -> Optional.empty();
        };
    }

    private Alert walking(Band band) {
        return new Alert(Weight.WALKING, texts.get("alert.walking"),
                texts.get(band == Band.TODAY ? "alert.walking.today" : "alert.walking.book"));
    }
}
