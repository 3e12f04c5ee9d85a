package app.unhunch.cli;

import app.unhunch.breaks.BreakStatus;
import app.unhunch.breaks.QuietReason;
import app.unhunch.text.Texts;
import app.unhunch.text.TimeWords;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The status of the breaks as a line for people, and as plain values for programs.
final class StatusWords {

    private final Texts texts;
    private final TimeWords times;

    StatusWords(Locale locale) {
        texts = Texts.load("cli", locale);
        times = new TimeWords(locale);
    }

    /// One line, such as `Next break at 15:00, in 34 min.`
    String line(BreakStatus status) {
        return switch (status.phase()) {
            case STARTING -> texts.get("status.starting");
            case WORKING -> status.due()
                    .map(due -> texts.get("status.working", times.time(local(due)),
                            times.minutes(status.left(status.at()))))
                    .orElseGet(() -> texts.get("status.waiting", times.minutes(status.left())));
            case NOTICE -> texts.get("status.notice", times.exact(status.left(status.at())));
            case DUE -> texts.get("status.due");
            case ON_BREAK -> texts.get("status.on-break");
            case RESTING -> texts.get("status.resting");
            case HELD -> texts.get("status.held", status.quiet().stream().sorted().map(this::reason)
                    .collect(Collectors.joining(", ")));
            case PAUSED -> status.resumes().map(end -> texts.get("status.paused-until", seen(status, end)))
                    .orElseGet(() -> texts.get("status.paused"));
            case AWAY -> texts.get("status.away");
            case LOCKED -> texts.get("status.locked");
            case LUNCH -> status.opens().map(end -> texts.get("status.lunch", seen(status, end)))
                    .orElseGet(() -> texts.get("status.outside"));
            case OUTSIDE_HOURS -> status.opens().map(start -> texts.get("status.outside-until", seen(status, start)))
                    .orElseGet(() -> texts.get("status.outside"));
        };
    }

    /// Seconds, instants and words in lower case.
    static Map<String, @Nullable Object> plain(BreakStatus status) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        plain.put("at", status.at().toString());
        plain.put("phase", word(status.phase()));
        plain.put("due", text(status.due()));
        plain.put("leftSeconds", status.left(status.at()).toSeconds());
        plain.put("everySeconds", status.every().toSeconds());
        plain.put("sittingSeconds", status.sitting().toSeconds());
        plain.put("sittingTodaySeconds", status.today().toSeconds());
        plain.put("routine", status.next().routine());
        plain.put("size", word(status.next().size()));
        plain.put("snoozesLeft", status.snoozesLeft());
        plain.put("canSnooze", status.canSnooze());
        plain.put("canSkip", status.canSkip());
        plain.put("undoUntil", text(status.undo().map(BreakStatus.SkipUndo::until)));
        plain.put("quiet", status.quiet().stream().sorted().map(StatusWords::word).toList());
        plain.put("resumes", text(status.resumes()));
        plain.put("opens", text(status.opens()));
        return plain;
    }

    private String reason(QuietReason reason) {
        return texts.get("quiet." + word(reason));
    }

    private String seen(BreakStatus status, Instant when) {
        return times.whenSeenFrom(local(status.at()), local(when));
    }

    private static ZonedDateTime local(Instant instant) {
        return instant.atZone(ZoneId.systemDefault());
    }

    private static @Nullable String text(Optional<Instant> instant) {
        return instant.map(Instant::toString).orElse(null);
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
