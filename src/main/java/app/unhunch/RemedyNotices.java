package app.unhunch;

import app.unhunch.desktop.Notice;
import app.unhunch.remedy.Ended;
import app.unhunch.remedy.Remedy;
import app.unhunch.remedy.Round;
import app.unhunch.text.Texts;
import app.unhunch.text.TimeWords;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The words of the notifications about remedies.
final class RemedyNotices {

    static final String FINE = "skin-is-fine";
    static final String STOP = "stop-remedy";

    private final Texts texts;
    private final TimeWords times;

    RemedyNotices(Locale locale) {
        texts = Texts.load("notice", locale);
        times = new TimeWords(locale);
    }

    /// "Look at your skin".
    Notice check(long id, Round round) {
        return new Notice(id, texts.get("skin.title"), texts.get("skin.body", name(round.remedy())), Map.of(),
                List.of(new Notice.Action(FINE, texts.get("skin.fine")),
                        new Notice.Action(STOP, texts.get("skin.stop"))),
                Optional.empty(), Notice.Urgency.CRITICAL, Optional.empty(), Optional.of(Duration.ZERO));
    }

    /// "Heat is over".
    Notice ended(long id, Ended ended) {
        var title = texts.get(ended.how() == Ended.How.FINISHED ? "remedy.over" : "remedy.stopped",
                name(ended.remedy()));
        var rest = ended.remedy().rest();
        var body = rest.isZero()
                ? texts.get("remedy.over.body", times.minutes(ended.worked()))
                : texts.get("remedy.over.rest", times.minutes(ended.worked()), times.minutes(rest));
        return new Notice(id, title, body, Map.of(), List.of(), Optional.empty(), Notice.Urgency.NORMAL,
                Optional.empty(), Optional.of(Duration.ZERO));
    }

    private String name(Remedy remedy) {
        return texts.get("remedy." + remedy.exercise());
    }
}
