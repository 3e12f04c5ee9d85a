package app.unhunch;

import app.unhunch.breaks.BreakPhase;
import app.unhunch.breaks.BreakStatus;
import app.unhunch.breaks.PauseLength;
import app.unhunch.breaks.QuietReason;
import app.unhunch.desktop.TrayItem;
import app.unhunch.text.Texts;
import app.unhunch.text.TimeWords;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The words of the tray: its one line and its menu.
final class TrayWords {

    static final String START = "start";
    static final String SNOOZE = "snooze";
    static final String SKIP = "skip";
    static final String UNDO = "undo";
    static final String BACK = "back";
    static final String RESUME = "resume";
    static final String OPEN = "open";
    static final String PLAN = "plan";
    static final String HEAT = "heat";
    static final String SETTINGS = "settings";
    static final String QUIT = "quit";

    private static final Map<String, PauseLength> PAUSES = pauses();

    private final Texts texts;
    private final TimeWords times;

    TrayWords(Locale locale) {
        texts = Texts.load("tray", locale);
        times = new TimeWords(locale);
    }

    /// The pause behind the key of a menu line; empty for other keys.
    static Optional<PauseLength> pause(String key) {
        return Optional.ofNullable(PAUSES.get(key));
    }

    String title() {
        return texts.get("title");
    }

    /// Where the breaks stand, such as `Break in 34 min`.
    String line(BreakStatus status, Instant now) {
        return switch (status.phase()) {
            case STARTING -> texts.get("starting");
            case WORKING, NOTICE -> texts.get("break-in", times.minutes(status.left(now)));
            case DUE -> texts.get("due");
            case ON_BREAK -> texts.get("on-break");
            case RESTING -> texts.get("resting");
            case HELD -> texts.get("held", status.quiet().stream().sorted().map(this::reason)
                    .collect(Collectors.joining(", ")));
            case PAUSED -> until("paused", status.resumes(), now);
            case AWAY -> texts.get("away");
            case LOCKED -> texts.get("locked");
            case LUNCH -> until("lunch", status.opens(), now);
            case OUTSIDE_HOURS -> until("outside", status.opens(), now);
        };
    }

    /// The menu: only what would do something now.
    ///
    /// @param day what is said of the user's days
    /// @param snooze how long a snooze is
    List<TrayItem> menu(BreakStatus status, TrayDay day, Duration snooze, Instant now) {
        List<TrayItem> menu = new ArrayList<>();
        menu.add(new TrayItem.Note(line(status, now)));
        if (day.streak() > 1) {
            menu.add(new TrayItem.Note(texts.count("streak", day.streak())));
        }
        menu.add(new TrayItem.Separator());
        addBreak(menu, status, day, snooze);
        menu.add(new TrayItem.Separator());
        addPause(menu, status);
        menu.add(new TrayItem.Separator());
        menu.add(action(OPEN));
        menu.add(action(SETTINGS));
        menu.add(action(QUIT));
        return menu;
    }

    private void addBreak(List<TrayItem> menu, BreakStatus status, TrayDay day, Duration snooze) {
        if (status.phase() == BreakPhase.RESTING) {
            menu.add(action(BACK));
        }
        if (status.phase() != BreakPhase.ON_BREAK) {
            menu.add(action(START));
            day.turn().ifPresent(turn -> menu.add(new TrayItem.Action(PLAN,
                    texts.get("plan." + turn.part().name().toLowerCase(Locale.ROOT)))));
            menu.add(action(HEAT));
        }
        if (status.canSnooze()) {
            menu.add(new TrayItem.Action(SNOOZE, texts.get(SNOOZE, times.minutes(snooze))));
        }
        if (status.undo().isPresent()) {
            menu.add(action(UNDO));
        }
    }

    private void addPause(List<TrayItem> menu, BreakStatus status) {
        if (status.quiet().contains(QuietReason.PAUSE)) {
            menu.add(action(RESUME));
        } else {
            menu.add(new TrayItem.Menu(texts.get("pause"), pauseItems()));
        }
        if (status.canSkip()) {
            var here = status.phase() == BreakPhase.WORKING || status.phase() == BreakPhase.HELD;
            menu.add(new TrayItem.Action(SKIP, texts.get(here ? "skip-next" : "skip-this")));
        }
    }

    private List<TrayItem> pauseItems() {
        List<TrayItem> items = new ArrayList<>();
        for (var key : PAUSES.keySet()) {
            if (PAUSES.get(key) instanceof PauseLength.UntilResumed) {
                items.add(new TrayItem.Separator());
            }
            items.add(action(key));
        }
        return items;
    }

    private TrayItem action(String key) {
        return new TrayItem.Action(key, texts.get(key));
    }

    private String until(String key, Optional<Instant> end, Instant now) {
        return end.map(instant -> texts.get(key + ".until", times.whenSeenFrom(local(now), local(instant))))
                .orElseGet(() -> texts.get(key));
    }

    private String reason(QuietReason reason) {
        return texts.get("quiet." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static ZonedDateTime local(Instant instant) {
        return instant.atZone(ZoneId.systemDefault());
    }

    private static Map<String, PauseLength> pauses() {
        Map<String, PauseLength> pauses = new LinkedHashMap<>();
        pauses.put("pause.half-hour", new PauseLength.For(Duration.ofMinutes(30)));
        pauses.put("pause.hour", new PauseLength.For(Duration.ofHours(1)));
        pauses.put("pause.two-hours", new PauseLength.For(Duration.ofHours(2)));
        pauses.put("pause.tomorrow", new PauseLength.UntilTomorrow());
        pauses.put("pause.open", new PauseLength.UntilResumed());
        return pauses;
    }
}
