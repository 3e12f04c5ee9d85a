package app.unhunch.ui.today;

import app.unhunch.settings.PlanSettings;
import app.unhunch.settings.Settings;
import app.unhunch.ui.kit.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// What the Today page can ask of the 7-day plan. Changes nothing itself.
///
/// @param settings the user's choices now
/// @param shown the plan as it is shown now
record PlanActs(TodayPorts ports, Supplier<Settings> settings, Supplier<Optional<PlanRow>> shown) {

    /// What is left of the plan for every day.
    private static final String KEEP_GOING = "five-minute-plan";

    /// Does what the card of a part of the day stands for: starts it, or shows what became of it, or why it waits.
    void open(PlanRow.Card card) {
        switch (card.mark()) {
            case READY, LATER, MISSED -> ports.start().accept(card.routine());
            case DONE -> ports.go().accept(Place.Tab.PLAN);
            case HELD -> ports.go().accept(Place.Tab.SAFETY);
        }
    }

    /// Opens the card in that place, from 0; none there: nothing.
    void open(int place) {
        var cards = shown.get().map(PlanRow::cards).orElse(List.of());
        if (place < cards.size()) {
            open(cards.get(place));
        }
    }

    /// Does what a button of the plan says.
    void act(PlanRow.Act act) {
        var plan = settings.get().plan();
        switch (act) {
            case BEGIN, REPEAT -> keep(plan.withStarted(Optional.of(ports.wall().get().toLocalDate()))
                    .withPaused(false));
            case GO_ON -> keep(plan.withPaused(false));
            case KEEP_GOING -> ports.start().accept(KEEP_GOING);
            case SAFETY -> ports.go().accept(Place.Tab.SAFETY);
        }
    }

    /// Goes to the page of the plan.
    void seeAll() {
        ports.go().accept(Place.Tab.PLAN);
    }

    private void keep(PlanSettings plan) {
        ports.save().accept(settings.get().withPlan(plan));
    }
}
