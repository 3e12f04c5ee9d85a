package app.unhunch.ui.settings;

import app.unhunch.settings.BreakSettings;
import app.unhunch.settings.SnoozeSettings;
import app.unhunch.ui.kit.FormRow;
import app.unhunch.ui.kit.Switch;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// Rhythm and arrival of breaks.
final class BreakChapter {

    private final Form form;
    private final Controls controls;

    BreakChapter(Form form) {
        this.form = form;
        controls = form.controls();
    }

    void fill() {
        desk();
        before();
        absence();
        more();
    }

    private void desk() {
        var card = form.card(Chapter.BREAKS, "breaks",
                form.row(Chapter.BREAKS, "breaks.every", controls.minutes("breaks.every", 30, 45, 60, 90)),
                form.row(Chapter.BREAKS, "breaks.fixed", controls.number("breaks.fixed.minute", 0, 59),
                        controls.flag("breaks.fixed.on")),
                form.row(Chapter.BREAKS, "breaks.length", controls.minutes("breaks.length", 1, 2, 5)),
                form.row(Chapter.BREAKS, "breaks.routine", routine("breaks.routine")),
                form.row(Chapter.BREAKS, "breaks.arrival",
                        controls.words("breaks.arrival", "quiet", "window", "full", "all")),
                logIn());
        form.model().totalProperty().subscribe(card::note);
    }

    /// Shows what is really there, so the switch moves once that has changed.
    private FormRow logIn() {
        var model = form.model().logIn();
        var lever = new Switch(form.texts().get("log-in"), _ -> {});
        lever.setId("setting-log-in");
        Runnable show = () -> lever.setSelected(model.stateProperty().get() == LogIn.State.ON);
        lever.setOnAction(_ -> {
            var wanted = lever.isSelected() ? LogIn.State.ON : LogIn.State.OFF;
            show.run();
            model.change(wanted);
        });
        model.stateProperty().subscribe(show);
        var row = form.row(Chapter.BREAKS, "log-in", "", lever);
        model.problemProperty().subscribe(row::problem);
        return row;
    }

    private void before() {
        form.card(Chapter.BREAKS, "before",
                form.row(Chapter.BREAKS, "breaks.notice",
                        controls.lengths("breaks.notice", seconds(0), seconds(10), seconds(30), minutes(1), minutes(2),
                                minutes(5))),
                form.row(Chapter.BREAKS, "breaks.typingPause",
                        controls.lengths("breaks.typingPause", seconds(0), seconds(15), seconds(30), seconds(60))),
                form.row(Chapter.BREAKS, "breaks.snooze",
                        controls.fixedLengths("breaks.snooze.length",
                                SnoozeSettings.CHOICES.toArray(Duration[]::new)),
                        controls.number("breaks.snooze.limit", 0, 10)),
                form.row(Chapter.BREAKS, "breaks.missedAfter",
                        controls.lengths("breaks.missedAfter", minutes(1), minutes(2), minutes(5), minutes(10),
                                minutes(15))),
                form.row(Chapter.BREAKS, "breaks.strict", controls.flag("breaks.strict")),
                form.row(Chapter.BREAKS, "breaks.startWhenBack", controls.flag("breaks.startWhenBack")),
                form.row(Chapter.BREAKS, "breaks.askPain", controls.flag("breaks.askPain")));
    }

    private void absence() {
        form.card(Chapter.BREAKS, "presence",
                form.row(Chapter.BREAKS, "presence.awayAfter",
                        controls.lengths("presence.awayAfter", minutes(1), minutes(3), minutes(5), minutes(10),
                                minutes(20))),
                form.row(Chapter.BREAKS, "presence.ignoreIdle", controls.flag("presence.ignoreIdle")));
    }

    private void more() {
        form.card(Chapter.BREAKS, "more",
                form.row(Chapter.BREAKS, "breaks.longBreak", controls.number("breaks.longBreak.nth", 2, 12),
                        controls.flag("breaks.longBreak.on")),
                form.row(Chapter.BREAKS, "breaks.longBreak.length",
                        controls.lengths("breaks.longBreak.length", minutes(5), minutes(10), minutes(15), minutes(20)),
                        routine("breaks.longBreak.routine")),
                form.row(Chapter.BREAKS, "breaks.eyeRest",
                        controls.lengths("breaks.eyeRest.every", minutes(10), minutes(20), minutes(30), minutes(40)),
                        controls.flag("breaks.eyeRest.on")),
                form.row(Chapter.BREAKS, "breaks.postureNudge",
                        controls.lengths("breaks.postureNudge.every", minutes(15), minutes(30), minutes(60)),
                        controls.flag("breaks.postureNudge.on")),
                form.row(Chapter.BREAKS, "breaks.dailyLimit",
                        controls.lengths("breaks.dailyLimit.after", Duration.ofHours(4), Duration.ofHours(6),
                                Duration.ofHours(8), Duration.ofHours(10)),
                        controls.flag("breaks.dailyLimit.on")));
    }

    private Control routine(String key) {
        var routines = form.model().errands().routines();
        List<String> ids = Stream
                .concat(Stream.of(BreakSettings.ROTATION), routines.stream().map(Errands.BreakRoutine::id)).toList();
        return controls.choice(key, ids, id -> routines.stream().filter(routine -> routine.id().equals(id))
                .map(Errands.BreakRoutine::name).findFirst()
                .orElse(id.equals(BreakSettings.ROTATION) ? form.texts().get("rotation") : id));
    }

    private static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }

    private static Duration seconds(int seconds) {
        return Duration.ofSeconds(seconds);
    }
}
