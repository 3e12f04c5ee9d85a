package app.unhunch.ui;

import app.unhunch.breaks.BreakStatus;
import app.unhunch.history.History;
import app.unhunch.remedy.RemedyStatus;
import app.unhunch.settings.Settings;
import app.unhunch.text.Texts;
import app.unhunch.ui.kit.DialogLayer;
import app.unhunch.ui.kit.Place;
import app.unhunch.ui.remedies.RemediesPorts;
import app.unhunch.ui.remedies.RemediesView;
import app.unhunch.ui.remedies.RemediesViewModel;
import app.unhunch.ui.settings.SettingsView;
import app.unhunch.ui.settings.SettingsViewModel;
import app.unhunch.ui.today.TodayPorts;
import app.unhunch.ui.today.TodayView;
import app.unhunch.ui.today.TodayViewModel;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.kordamp.ikonli.feather.Feather;

/// The pages of the main window: made once, told every state, opened by place. All of it on the FX thread.
final class Pages {

    private final TodayViewModel today;
    private final SettingsViewModel settings;
    private final RemediesViewModel remedies;
    private final Shell shell;

    /// @param start lets the routine with that id begin, once nothing has to be read before
    /// @param help opens what to know before moving
    /// @param notes where dialogs are laid over everything
    /// @param hide takes the window away
    Pages(Outside outside, Consumer<String> start, Runnable help, Supplier<DialogLayer> notes, Runnable hide,
            FxDoor door,
            Pictures pictures, Locale locale) {
        var texts = Texts.load("shell", locale);
        today = new TodayViewModel(new TodayPorts(outside.breaks(), () -> outside.clock().get().wall(), outside.pain(),
                start, outside.preview()), door, locale);
        var page = new TodayView(today, door, pictures.desk());
        remedies = new RemediesViewModel(new RemediesPorts(outside.relieve(), () -> outside.clock().get().wall(), start,
                this::go, hide), door, locale);
        var relief = new RemediesView(remedies, pictures.gallery());
        settings = new SettingsViewModel(outside.save(), outside.errands(), locale);
        var choices = new SettingsView(settings, door, locale, pictures.portraits().get());
        shell = new Shell(List.of(
                new Page(Place.Tab.TODAY, texts.get("nav.today"), Feather.SUN, page, _ -> {}, page::takeFocus)
                        .withKeys(today.keys()),
                new Page(Place.Tab.REMEDIES, texts.get("nav.remedies"), Feather.THERMOMETER, relief,
                        remedies::arrive, relief::takeFocus),
                new Page(Place.Tab.SETTINGS, texts.get("nav.settings"), Feather.SETTINGS, choices, choices::arrive,
                        choices::takeFocus).withSearch(choices::search)),
                today, remedies, locale, notes, help);
    }

    /// Sidebar and pages as they stand in the window.
    Shell shell() {
        return shell;
    }

    /// Takes the user there; a place whose page is not there changes nothing.
    void go(Place place) {
        shell.go(place);
    }

    void show(BreakStatus status) {
        today.show(status);
    }

    void show(RemedyStatus status) {
        remedies.show(status);
    }

    void show(History done) {
        today.show(done);
    }

    void show(Settings choices) {
        today.show(choices);
        settings.show(choices);
    }

    void connect(AgentLink link) {
        switch (link) {
            case REACHABLE -> {
                today.agentAnswers();
                settings.agentAnswers();
            }
            case UNREACHABLE -> {
                today.agentIsSilent();
                settings.agentIsSilent();
            }
        }
    }
}
