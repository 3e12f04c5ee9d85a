package app.unhunch.ui.today;

import app.unhunch.breaks.BreakStatus;
import app.unhunch.breaks.QuietReason;
import app.unhunch.exercise.Position;
import app.unhunch.routine.Timeline;
import app.unhunch.safety.Verdict;
import app.unhunch.text.Texts;
import app.unhunch.text.TimeWords;
import app.unhunch.text.Vocabulary;
import app.unhunch.ui.today.TodayScreen.Hero;
import app.unhunch.ui.today.TodayScreen.Offer;
import app.unhunch.ui.today.TodayScreen.Primary;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Collectors;

/// Writes what is next, for page and dock.
final class HeroWriter {

    static final Duration COUNTS_SECONDS = Duration.ofMinutes(5);

    private final Texts texts;
    private final TimeWords times;
    private final Vocabulary vocabulary;

    HeroWriter(Locale locale) {
        texts = Texts.load("today", locale);
        times = new TimeWords(locale);
        vocabulary = new Vocabulary(locale);
    }

    Hero hero(TodayFacts facts) {
        if (!facts.reachable()) {
            return plain("unreachable", texts.get("unreachable.line"), Primary.START_SESSION);
        }
        if (facts.status().isEmpty()) {
            return new Hero("", texts.get("waiting"), texts.get("waiting.line"), Primary.NONE, Offer.NO, Offer.NO, "",
                    0);
        }
        var status = facts.status().get();
        if (facts.allowed() instanceof Verdict.Locked(var until, var _)) {
            return new Hero(texts.get("locked-out.overline", when(facts, until)), texts.get("locked-out"),
                    texts.get("locked-out.line"), Primary.SEE_DOCTOR, Offer.NO, Offer.YES, sitting(facts, status),
                    slump(facts, status));
        }
        return !facts.isHeld() && facts.history().isUntouched() && firstDay(status) && facts.offer().isPresent()
                ? first(facts.offer().get())
                : hero(facts, status);
    }

    Dock dock(TodayFacts facts) {
        if (!facts.reachable()) {
            return dock("dock.unreachable", texts.get("dock.unreachable.value"), Dock.Button.NONE);
        }
        return facts.status().map(status -> dock(facts, status))
                .orElseGet(() -> dock("dock.waiting", "", Dock.Button.NONE));
    }

    private static boolean firstDay(BreakStatus status) {
        return switch (status.phase()) {
            case WORKING, OUTSIDE_HOURS, AWAY, STARTING -> true;
            case NOTICE, DUE, ON_BREAK, RESTING, HELD, PAUSED, LOCKED, LUNCH -> false;
        };
    }

    private Hero hero(TodayFacts facts, BreakStatus status) {
        return switch (status.phase()) {
            case STARTING -> new Hero("", texts.get("waiting"), texts.get("waiting.line"), Primary.NONE, Offer.NO,
                    Offer.NO, "", 0);
            case WORKING, NOTICE -> running(facts, status);
            case DUE -> due(facts, status);
            case ON_BREAK -> plain("on-break", texts.get("on-break.line"), Primary.NONE);
            case RESTING -> plain("resting", texts.get("resting.line"), Primary.BACK_AT_DESK);
            case HELD -> new Hero(texts.get("held.by", reasons(status)), texts.get("held"), texts.get("held.line"),
                    Primary.START_BREAK, offer(status.canSkip()), Offer.YES, sitting(facts, status), 1);
            case PAUSED -> new Hero(texts.get("paused.overline"), texts.get("paused"), status.resumes()
                    .map(end -> texts.get("paused.until", when(facts, end))).orElseGet(() -> texts.get("paused.open")),
                    Primary.RESUME, Offer.NO, Offer.NO, "", 0);
            case AWAY -> overlined("away.overline", "away", texts.get("away.line"));
            case LOCKED -> overlined("locked.overline", "away", texts.get("away.line"));
            case LUNCH -> plain("lunch",
                    status.opens().map(end -> texts.get("lunch.line", times.time(facts.local(end)))).orElse(""),
                    Primary.START_BREAK);
            case OUTSIDE_HOURS -> new Hero(texts.get("closed.overline"), texts.get("closed"), status.opens()
                    .map(start -> texts.get("closed.line", when(facts, start)))
                    .orElseGet(() -> texts.get("closed.line-open")),
                    Primary.START_BREAK, Offer.NO, Offer.NO, "", 0);
        };
    }

    private Hero running(TodayFacts facts, BreakStatus status) {
        var left = status.left(facts.instant());
        return new Hero(
                status.due().map(due -> texts.get("next-at", times.time(facts.local(due))))
                        .orElseGet(() -> texts.get("next")),
                countdown(left), line(facts), Primary.START_BREAK, offer(status.canSkip()), Offer.YES,
                sitting(facts, status), slump(facts, status));
    }

    private Hero due(TodayFacts facts, BreakStatus status) {
        return new Hero(texts.get("sat", times.minutes(status.sitting(facts.instant()))), texts.get("break-time"),
                line(facts),
                Primary.START_BREAK, offer(status.canSkip()), Offer.YES, sitting(facts, status), 1);
    }

    private Hero first(Timeline offer) {
        var length = times.spoken(offer.length());
        var where = where(offer);
        return new Hero(
                where.isEmpty() ? texts.get("first.overline-no-place", length)
                        : texts.get("first.overline", length, where),
                texts.get("first"), texts.count("first.line", offer.moves().size()), Primary.FIRST_SESSION, Offer.NO,
                Offer.NO, "", 0);
    }

    private Dock dock(TodayFacts facts, BreakStatus status) {
        var left = status.left(facts.instant());
        return switch (status.phase()) {
            case STARTING -> dock("dock.waiting", "", Dock.Button.NONE);
            case WORKING, NOTICE -> new Dock(texts.get("dock.in"), countdown(left), inRing(left),
                    1 - (double) left.toMillis() / Math.max(1, status.every().toMillis()), Dock.Button.PAUSE);
            case DUE -> new Dock(texts.get("dock.next"), texts.get("dock.now"), "", 1, Dock.Button.PAUSE);
            case HELD -> new Dock(texts.get("dock.held"), reasons(status), "", 1, Dock.Button.PAUSE);
            case ON_BREAK, RESTING -> dock("dock.next", texts.get("dock.break"), Dock.Button.NONE);
            case PAUSED -> new Dock(texts.get("dock.paused"), status.resumes()
                    .map(end -> texts.get("dock.paused.until", when(facts, end)))
                    .orElseGet(() -> texts.get("dock.paused.open")),
                    "", 0, Dock.Button.RESUME);
            case AWAY, LOCKED -> dock("dock.next", texts.get("dock.away"), Dock.Button.NONE);
            case LUNCH -> dock("dock.next", texts.get("dock.lunch"), Dock.Button.NONE);
            case OUTSIDE_HOURS ->
                    dock("dock.closed", status.opens().map(start -> when(facts, start.plus(status.every()))).orElse(""),
                            Dock.Button.NONE);
        };
    }

    private Dock dock(String caption, String value, Dock.Button button) {
        return new Dock(texts.get(caption), value, "", 0, button);
    }

    private static String inRing(Duration left) {
        return left.compareTo(Duration.ofMinutes(100)) < 0 ? String.valueOf(Math.ceilDiv(left.toMillis(), 60_000)) : "";
    }

    private String countdown(Duration left) {
        return left.compareTo(COUNTS_SECONDS) < 0 ? times.clock(left) : times.minutes(left);
    }

    private String line(TodayFacts facts) {
        return facts.offer().map(this::line).orElse("");
    }

    private String line(Timeline offer) {
        var moves = offer.moves().stream().map(move -> decapitalized(move.exercise().words().shortName()))
                .collect(Collectors.joining(", "));
        var where = where(offer);
        var length = times.exact(offer.length());
        return where.isEmpty() ? texts.get("routine.no-place", offer.routine().name(), moves, length)
                : texts.get("routine", offer.routine().name(), moves, length, where);
    }

    private String where(Timeline offer) {
        var positions = offer.moves().stream().map(move -> move.exercise().position())
                .filter(position -> position != Position.ANY)
                .distinct().toList();
        return positions.size() == 1 ? vocabulary.where(positions.getFirst()) : "";
    }

    /// In a list within a sentence; German keeps the capitals of its nouns.
    private String decapitalized(String name) {
        return texts.locale().getLanguage().equals("de") || name.isEmpty() ? name
                : name.substring(0, 1).toLowerCase(texts.locale()) + name.substring(1);
    }

    private String sitting(TodayFacts facts, BreakStatus status) {
        var sat = status.sitting(facts.instant());
        return sat.compareTo(Duration.ofMinutes(1)) < 0 ? ""
                : texts.get("sitting", times.minutes(sat.truncatedTo(ChronoUnit.MINUTES)));
    }

    private static double slump(TodayFacts facts, BreakStatus status) {
        return Math.clamp((double) status.sitting(facts.instant()).toMillis() / Math.max(1, status.every().toMillis()),
                0, 1);
    }

    private String reasons(BreakStatus status) {
        return status.quiet().isEmpty() ? texts.get("held.none")
                : status.quiet().stream().sorted().map(this::reason).collect(Collectors.joining(", "));
    }

    private String reason(QuietReason reason) {
        return texts.get("held." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private String when(TodayFacts facts, Instant instant) {
        return times.whenSeenFrom(facts.now(), facts.local(instant));
    }

    private Hero plain(String key, String line, Primary primary) {
        var overline = key + ".overline";
        return new Hero(texts.keys().contains(overline) ? texts.get(overline) : "", texts.get(key), line, primary,
                Offer.NO, Offer.NO, "", 0);
    }

    private Hero overlined(String overline, String key, String line) {
        return new Hero(texts.get(overline), texts.get(key), line, Primary.START_BREAK, Offer.NO, Offer.YES, "", 0);
    }

    private static Offer offer(boolean possible) {
        return possible ? Offer.YES : Offer.NO;
    }
}
