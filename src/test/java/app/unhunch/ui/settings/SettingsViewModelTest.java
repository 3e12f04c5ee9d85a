package app.unhunch.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.settings.BreakSettings;
import app.unhunch.settings.CardUse;
import app.unhunch.settings.SettingKeys;
import app.unhunch.settings.SettingValue;
import app.unhunch.settings.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SettingsViewModelTest {

    private static final Settings OFTEN = with(Settings.DEFAULTS.breaks().withEvery(Duration.ofMinutes(30)));
    private static final Settings OFTEN_LONG = with(OFTEN.breaks().withLength(Duration.ofMinutes(5)));

    private final List<Settings> sent = new ArrayList<>();
    private final FakeErrands errands = new FakeErrands();
    private final SettingsViewModel model = new SettingsViewModel(sent::add, errands, Locale.UK);

    @Test
    void aChangeSendsWholeNewSettingsOnTopOfThoseUnderWay() {
        model.change("breaks.every", new SettingValue.Words("30m"));
        model.change("breaks.length", new SettingValue.Words("5m"));
        model.change("breaks.length", new SettingValue.Words("5m"));
        assertEquals(List.of(OFTEN, OFTEN_LONG), sent);
    }

    @Test
    void whatComesBackWhileMoreIsUnderWayDoesNotTakeTheLaterChangeBack() {
        model.change("breaks.every", new SettingValue.Words("30m"));
        model.change("breaks.length", new SettingValue.Words("5m"));
        model.show(OFTEN);
        assertEquals(OFTEN_LONG, model.draft());
        model.show(OFTEN_LONG);
        assertEquals(OFTEN_LONG, model.draft());
        model.show(Settings.DEFAULTS); // changed by somebody else
        assertEquals("60m", model.value("breaks.every").get().typed());
    }

    @Test
    void aWrongValueChangesNothingAndSaysWhatIsExpected() {
        model.typeTime("breaks.every", "5 h");
        assertEquals("A time from 1 min to 3 h, such as 25 min or 1 h 15 min.", model.problem("breaks.every").get());
        model.typeTime("breaks.every", "soon");
        assertEquals("A time from 1 min to 3 h, such as 25 min or 1 h 15 min.", model.problem("breaks.every").get());
        assertEquals(List.of(), sent);
        model.typeTime("breaks.every", "25");
        assertEquals("", model.problem("breaks.every").get());
        assertEquals(List.of(with(Settings.DEFAULTS.breaks().withEvery(Duration.ofMinutes(25)))), sent);
    }

    @Test
    void everyExpectationThatIsWrittenIsWhatTheSettingsHold() {
        Stream.of("breaks.every 1m 180m", "breaks.length 20s 30m", "breaks.notice 0s 5m", "breaks.missedAfter 1m 60m",
                "presence.awayAfter 1m 60m", "breaks.longBreak.length 3m 60m", "breaks.eyeRest.every 5m 120m",
                "breaks.postureNudge.every 5m 180m", "breaks.dailyLimit.after 60m 960m").map(line -> line.split(" "))
                .forEach(range -> {
                    for (var end : List.of(range[1], range[2])) {
                        model.typeTime(range[0], end);
                        assertEquals("", model.problem(range[0]).get(), range[0] + " " + end);
                    }
                    model.typeTime(range[0], "17 h");
                    assertEquals(model.texts().get(range[0] + ".expected"), model.problem(range[0]).get());
                });
    }

    @Test
    void everySettingHasItsPlace() {
        var elsewhere = Set.of("safety.", "setup.", "library.", "plan.");
        var missing = SettingKeys.all().stream().filter(key -> elsewhere.stream().noneMatch(key::startsWith))
                .filter(key -> model.texts().keys().stream().noneMatch(text -> text.equals(key)
                        || text.equals(key + ".option") || text.equals(key + ".expected")
                        || text.startsWith(key + ".option.")))
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void aPackThatIsTurnedOffIsListedAgainAndCanBeTurnedOn() {
        errands.packs = List.of(Errands.Pack.turnedOff("acme-neck.json", "acme-neck"));
        var off = Settings.DEFAULTS.withLibrary(Settings.DEFAULTS.library().withPackTurned("acme-neck"));
        model.show(off);
        assertEquals(errands.packs, model.packsProperty().get());
        model.turnPackOn("acme-neck");
        model.turnPackOn("other");
        assertEquals(List.of(Settings.DEFAULTS), sent);
    }

    @Test
    void rhythmAndHoursAddUp() {
        assertEquals("8 breaks a day, 16 min in total", model.totalProperty().get());
        model.show(OFTEN);
        assertEquals("16 breaks a day, 32 min in total", model.totalProperty().get());
        model.show(Settings.DEFAULTS.withHours(Settings.DEFAULTS.hours().withEnabled(false)));
        assertEquals("", model.totalProperty().get());
    }

    @Test
    void whoDidNotSeeTheNotificationGetsOurOwnCard() {
        model.tryNotice();
        assertEquals(Optional.of(Errands.Trial.ASKED), model.trialProperty().get());
        model.sawNotice(false);
        assertEquals(List.of(with(Settings.DEFAULTS.breaks().withCard(CardUse.ALWAYS))), sent);
        assertEquals(Optional.empty(), model.trialProperty().get());
    }

    @Test
    void anExportSaysWhereItIsOrWhyItIsNot() {
        var file = Path.of("table.csv");
        model.export(Errands.Form.CSV, file);
        assertEquals("Saved as table.csv", model.exportedProperty().get());
        errands.problem = Optional.of("disk full");
        model.export(Errands.Form.JSON, file);
        assertEquals("Not saved: disk full", model.exportedProperty().get());
        assertEquals(List.of("CSV table.csv", "JSON table.csv"), errands.asked);
    }

    @Test
    void lengthsAreReadAsPeopleTypeThem() {
        assertEquals(List.of(Duration.ofMinutes(25), Duration.ofMinutes(75), Duration.ofSeconds(90),
                Duration.ofMinutes(7)),
                Stream.of("25", "1 h 15 min", "90 sec", "7m").map(TypedTime::parse).toList());
    }

    private static Settings with(BreakSettings breaks) {
        return Settings.DEFAULTS.withBreaks(breaks);
    }
}
