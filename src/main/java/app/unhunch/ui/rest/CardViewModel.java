package app.unhunch.ui.rest;

import app.unhunch.breaks.BreakEvent;
import app.unhunch.breaks.BreakPhase;
import app.unhunch.breaks.BreakStatus;
import app.unhunch.exercise.Position;
import app.unhunch.routine.Timeline;
import app.unhunch.settings.Settings;
import app.unhunch.settings.SnoozeSettings;
import app.unhunch.text.Texts;
import app.unhunch.text.TimeWords;
import app.unhunch.text.Vocabulary;
import app.unhunch.ui.kit.Later;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/// What our own card shows of the next break, and what it can ask for. Lives on the FX thread; touches no control.
public final class CardViewModel {

    private static final Duration SECOND = Duration.ofSeconds(1);

    /// A card.
    ///
    /// @param title what it is about
    /// @param what the routine, its length and place
    /// @param when when it starts, or that it waits
    /// @param over how much of the notice is over, 0 to 1
    /// @param mood whether there is still time
    public record Card(String title, String what, String when, double over, Mood mood) {}

    /// Whether there is still time.
    public enum Mood {
        COMING, DUE
    }

    private final ReadOnlyObjectWrapper<Optional<Card>> card = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BreakPorts ports;
    private final Later later;
    private final Texts texts;
    private final TimeWords times;
    private final Vocabulary vocabulary;

    private Optional<BreakStatus> status = Optional.empty();
    private Settings settings = Settings.DEFAULTS;
    private Subscription tick = Subscription.EMPTY;

    /// A card that knows nothing.
    public CardViewModel(BreakPorts ports, Later later, Locale locale) {
        this.ports = ports;
        this.later = later;
        texts = Texts.load("rest", locale);
        times = new TimeWords(locale);
        vocabulary = new Vocabulary(locale);
    }

    /// Shows what the break scheduler is about.
    public void show(BreakStatus shown) {
        status = Optional.of(shown);
        refresh();
    }

    /// Shows the user's choices.
    public void show(Settings shown) {
        settings = shown;
        refresh();
    }

    /// What is on the card; empty before anything is known.
    public ReadOnlyObjectProperty<Optional<Card>> cardProperty() {
        return card.getReadOnlyProperty();
    }

    /// Whether the break can be put off.
    public boolean canSnooze() {
        return status.filter(BreakStatus::canSnooze).isPresent();
    }

    /// Whether the break can be left out.
    public boolean canSkip() {
        return status.filter(BreakStatus::canSkip).isPresent();
    }

    /// The words of the card.
    public Texts texts() {
        return texts;
    }

    /// How long a snooze is unless another length is chosen.
    public Duration snoozeLength() {
        return settings.breaks().snooze().length();
    }

    /// What the button for a snooze says.
    public String snoozeWords(Duration length) {
        return texts.get("card.snooze", times.minutes(length));
    }

    /// The lengths to choose from.
    public List<Duration> snoozes() {
        return SnoozeSettings.CHOICES;
    }

    /// Begins the break now.
    public void start() {
        ports.breaks().accept(BreakEvent.StartBreak::new);
    }

    /// Puts the break off.
    public void snooze(Duration length) {
        ports.breaks().accept(at -> new BreakEvent.Snooze(at, length));
    }

    /// Leaves the break out.
    public void skip() {
        ports.breaks().accept(BreakEvent.Skip::new);
    }

    private void refresh() {
        tick.unsubscribe();
        card.set(status.map(this::card));
        if (status.filter(now -> now.phase() == BreakPhase.NOTICE).isPresent()) {
            tick = later.after(SECOND, this::refresh);
        }
    }

    private Card card(BreakStatus now) {
        var what = ports.preview().apply(now.next()).map(this::what).orElse("");
        var wall = ports.clock().get().wall();
        if (now.phase() == BreakPhase.NOTICE && now.due().isPresent()) {
            var left = now.left(wall.toInstant());
            var notice = settings.breaks().notice().toMillis();
            return new Card(texts.get("card.notice", times.exact(left)), what,
                    texts.get("card.starts", times.time(now.due().get().atZone(wall.getZone()))),
                    notice == 0 ? 1 : Math.clamp(1 - (double) left.toMillis() / notice, 0, 1), Mood.COMING);
        }
        var sitting = texts.get("card.sitting", times.minutes(now.sitting(wall.toInstant())));
        return new Card(texts.get(now.phase() == BreakPhase.HELD ? "card.held" : "card.due"), sitting,
                texts.get(now.snoozesLeft() == 0 ? "card.last" : "card.waits"), 1, Mood.DUE);
    }

    private String what(Timeline offer) {
        var places = offer.moves().stream().map(move -> move.exercise().position())
                .filter(place -> place != Position.ANY)
                .distinct().toList();
        var where = places.size() == 1 ? vocabulary.where(places.getFirst()) : "";
        return where.isEmpty() ? texts.get("card.routine.no-place", offer.routine().name(), times.exact(offer.length()))
                : texts.get("card.routine", offer.routine().name(), times.exact(offer.length()), where);
    }
}
