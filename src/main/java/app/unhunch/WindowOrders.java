package app.unhunch;

import app.unhunch.history.History;
import app.unhunch.link.Answer;
import app.unhunch.link.Order;
import app.unhunch.routine.RoutineChange;
import app.unhunch.settings.Settings;
import app.unhunch.ui.AgentLink;
import app.unhunch.ui.Screens;
import app.unhunch.ui.kit.Place;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// What the window hears from the agent: states to show, and orders to follow. Callable from every thread.
///
/// @param history what was done, as far as it was heard
/// @param settings takes the user's choices
/// @param routines takes a change of the user's own routines
/// @param leave ends the window for good
record WindowOrders(Screens screens, WindowSession session, WindowStarts starts, AtomicReference<History> history,
        Consumer<Settings> settings, Consumer<RoutineChange> routines, Runnable leave) {

    private static final Place HEAT = new Place.Relief("heat-pad");

    /// Takes what the agent says.
    void hear(Answer answer) {
        switch (answer) {
            case Answer.StatusIs(var status) -> {
                session.see(status);
                screens.breaks(status);
            }
            case Answer.SettingsAre(var now) -> settings.accept(now);
            case Answer.Wrote(var change) -> screens.history(history.updateAndGet(before -> before.with(change)));
            case Answer.Arranged(var change) -> routines.accept(change);
            case Answer.Do(var order) -> obey(order);
            case Answer.RemediesAre(var status) -> screens.remedies(status);
            case Answer.Done _,Answer.Refused _,Answer.ReportsAre _,Answer.DayIs _,Answer.Restored _,Answer.Torn _ -> {}
        }
    }

    /// Takes whether the agent answers.
    void contact(AgentLine.Contact contact) {
        if (contact == AgentLine.Contact.MET) {
            session.tellAgain();
        } else {
            session.alone();
        }
        screens.link(contact == AgentLine.Contact.MET ? AgentLink.REACHABLE : AgentLink.UNREACHABLE);
    }

    private void obey(Order order) {
        switch (order) {
            case Order.PrepareBreak(var _, var routine) -> starts.prepareBreak(routine);
            case Order.ShowBreak(var _, var routine, var arrival) -> starts.openBreak(routine, arrival);
            case Order.CloseBreak _ -> screens.closeBreak();
            case Order.ShowNotice _,Order.ShowDue _ -> screens.showCard();
            case Order.HideCard _ -> screens.hideCard();
            case Order.Play(var routine) -> starts.choose(routine);
            case Order.Raise _ -> screens.show();
            case Order.Show(var page) -> screens.show(switch (page) {
                case SETTINGS -> Place.Tab.SETTINGS;
                case HEAT -> HEAT;
            });
            case Order.Leave _ -> leave.run();
        }
    }
}
