package app.unhunch.ui.plan;

import app.unhunch.history.History;
import app.unhunch.plan.Daypart;
import app.unhunch.plan.Ground;
import app.unhunch.plan.Plan;
import app.unhunch.plan.Slot;
import app.unhunch.plan.Standing;
import app.unhunch.settings.DaypartSettings;
import app.unhunch.settings.PlanPace;
import app.unhunch.settings.PlanSettings;
import app.unhunch.settings.Settings;
import app.unhunch.text.Texts;
import app.unhunch.ui.kit.DialogLayer;
import app.unhunch.ui.kit.KeySheet;
import app.unhunch.ui.kit.Place;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What the plan page shows, and what it can ask for. Lives on the FX thread; touches no control.
public final class PlanViewModel {

    /// Something that was done and can be taken back.
    public record Undo(String done, Runnable takeBack) {}

    private final ReadOnlyObjectWrapper<Optional<PlanScreen>> screen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Undo>> undo = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper printed = new ReadOnlyStringWrapper("");
    private final PlanPorts ports;
    private final PlanPaper paper;
    private final Texts texts;
    private final PlanWriter writer;
    private Settings settings = Settings.DEFAULTS;
    private History history = History.EMPTY;
    private Optional<Slot> chosen = Optional.empty();

    /// A page of which nothing is known yet.
    public PlanViewModel(PlanPorts ports, Locale locale) {
        this.ports = ports;
        texts = Texts.load("plan", locale);
        paper = new PlanPaper(locale, ports.routine());
        writer = new PlanWriter(texts, locale, ports.routine());
        refresh();
    }

    // state, in

    /// Shows the user's choices.
    public void show(Settings shown) {
        settings = shown;
        refresh();
    }

    /// Shows what was done before.
    public void show(History shown) {
        history = shown;
        refresh();
    }

    // properties, out

    /// What can be taken back; a new one each time something is done.
    public ReadOnlyObjectProperty<Optional<Undo>> undoProperty() {
        return undo.getReadOnlyProperty();
    }

    /// What became of printing; empty before.
    public ReadOnlyStringProperty printedProperty() {
        return printed.getReadOnlyProperty();
    }

    /// What the page shows.
    public ReadOnlyObjectProperty<Optional<PlanScreen>> screenProperty() {
        return screen.getReadOnlyProperty();
    }

    /// What was chosen.
    PlanSettings chosen() {
        return settings.plan();
    }

    /// Where dialogs are laid over everything.
    DialogLayer layer() {
        return ports.layer().get();
    }

    /// The words of the page.
    public Texts texts() {
        return texts;
    }

    /// The keys of the page.
    public List<KeySheet.Line> keys() {
        return List.of(new KeySheet.Line(texts.get("keys.arrows"), texts.get("keys.cells")),
                new KeySheet.Line(texts.get("keys.space"), texts.get("keys.choose")),
                new KeySheet.Line(texts.get("keys.enter"), texts.get("keys.play")));
    }

    // commands

    /// Writes the page anew, for time went by.
    public void refresh() {
        screen.set(Optional.of(writer.screen(settings.plan(), history, today(), chosen.orElseGet(this::next),
                new PlanWriter.Limits(ports.allowed().get(), ports.onHold().get()))));
    }

    /// Starts the plan, or starts it over.
    ///
    /// @param daysAhead 0 for today, 1 for tomorrow
    public void begin(int daysAhead) {
        chosen = Optional.empty();
        keep(settings.plan().withStarted(Optional.of(today().plusDays(daysAhead))).withPaused(false));
    }

    /// Lets the plan rest, or go on.
    public void togglePause() {
        keep(settings.plan().withPaused(!settings.plan().paused()));
    }

    /// Lets a part of the day have its turn at another time, or be reminded of or not.
    public void turn(Daypart part, UnaryOperator<DaypartSettings> how) {
        keep(part.with(settings.plan(), how.apply(part.of(settings.plan()))));
    }

    /// Lets the plan go on by what is done, or by the calendar.
    public void pace(PlanPace pace) {
        keep(settings.plan().withPace(pace));
    }

    /// Starts the 5-minute plan, which is for every day.
    public void keepGoing() {
        ports.start().accept("five-minute-plan");
    }

    /// Begins with the first day again, today.
    public void restart() {
        offerUndo(texts.get("restarted"));
        begin(0);
    }

    /// Ends the plan; what was done stays in the history.
    public void quit() {
        offerUndo(texts.get("ended"));
        chosen = Optional.empty();
        keep(settings.plan().withStarted(Optional.empty()).withPaused(false));
    }

    /// Prints the week.
    public void print() {
        printed.set("");
        ports.papers().print(paper.paper(settings.plan()), wrong -> printed
                .set(wrong.map(why -> texts.get("print.failed", why)).orElse(texts.get("printing"))));
    }

    private void offerUndo(String done) {
        var before = settings.plan();
        undo.set(Optional.of(new Undo(done, () -> keep(settings.plan().withStarted(before.started())
                .withPaused(before.paused())))));
    }

    /// Does the mornings there.
    public void ground(Ground ground) {
        keep(settings.plan().withOnFloor(ground == Ground.FLOOR));
    }

    /// Goes to the page about when to see a doctor.
    public void seeSomeone() {
        ports.go().accept(Place.Tab.SAFETY);
    }

    /// Shows a field below the grid.
    public void choose(Slot slot) {
        chosen = Optional.of(slot);
        refresh();
    }

    /// Starts the routine of a field.
    public void play(Slot slot) {
        ports.start().accept(Plan.routine(slot, settings.plan().onFloor() ? Ground.FLOOR : Ground.CHAIR));
    }

    /// Starts a routine of the plan.
    public void play(String routine) {
        ports.start().accept(routine);
    }

    private void keep(PlanSettings plan) {
        ports.save().accept(settings.withPlan(plan));
    }

    /// The field that is next by the time of the day.
    private Slot next() {
        var day = settings.plan().started().isEmpty() ? 1
                : Math.min(Plan.DAYS, Standing.of(settings.plan(), history, today()).day());
        var now = ports.wall().get().toLocalTime();
        return new Slot(day, Stream.of(Daypart.values()).filter(part -> !at(part).isAfter(now))
                .max(Comparator.comparing(this::at)).orElse(Daypart.MORNING));
    }

    private LocalTime at(Daypart part) {
        return part.of(settings.plan()).at();
    }

    private LocalDate today() {
        return ports.wall().get().toLocalDate();
    }
}
