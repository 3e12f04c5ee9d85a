package app.unhunch.ui.onboarding;

import app.unhunch.safety.Question;
import app.unhunch.safety.Verdict;
import app.unhunch.safety.WarningSign;
import app.unhunch.settings.Acknowledgement;
import app.unhunch.settings.BladePain;
import app.unhunch.settings.CardUse;
import app.unhunch.settings.HourSettings;
import app.unhunch.settings.Settings;
import app.unhunch.settings.SetupSettings.Step;
import app.unhunch.settings.SignAnswer;
import app.unhunch.settings.TimeRange;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The steps of the first start. What is chosen is kept at once, so that it goes on where it was left. Lives on the FX
/// thread; touches no control.
public final class OnboardingViewModel {

    private static final String FIRST = "desk-reset";
    private static final TimeRange USUAL = new TimeRange(LocalTime.of(9, 0), LocalTime.of(18, 0));
    private static final int HIGH = 6;

    private final OnboardingPorts ports;
    private final ReadOnlyBooleanWrapper active = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.WHERE);
    private final ReadOnlyObjectWrapper<Settings> settings = new ReadOnlyObjectWrapper<>(Settings.DEFAULTS);
    private OptionalInt score = OptionalInt.empty();
    private OnboardingPorts.LogIn logIn = OnboardingPorts.LogIn.START;
    private boolean known;

    public OnboardingViewModel(OnboardingPorts ports) {
        this.ports = ports;
    }

    // state, in

    /// Takes the user's choices. The first ones say whether there is anything to begin.
    public void show(Settings now) {
        settings.set(now);
        if (!known) {
            known = true;
            step.set(now.setup().step());
            active.set(isNeeded(now));
        }
    }

    /// Whoever acknowledged what to know before moving on another way did not want to be led.
    private static boolean isNeeded(Settings now) {
        return now.setup().step() != Step.DONE
                && !(now.setup().step() == Step.WHERE && now.safety().accepted(Acknowledgement.CURRENT));
    }

    // properties, out

    /// Whether it is to be seen.
    public ReadOnlyBooleanProperty activeProperty() {
        return active.getReadOnlyProperty();
    }

    /// The step that is shown.
    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /// The choices so far.
    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    /// Spots that are chosen.
    Set<Spot> spots() {
        return Stream.of(Spot.values()).filter(spot -> settings.get().setup().spots().contains(spot.id()))
                .collect(Collectors.toSet());
    }

    /// Whether exercises are locked or out of reach, so that no session can follow.
    boolean holdsOff() {
        return switch (ports.gate().gate().of(List.of())) {
            case Verdict.Locked _,Verdict.WalkingOnly _ -> true;
            case Verdict.Allowed _,Verdict.AskFirst _,Verdict.Held _ -> false;
        };
    }

    OnboardingPorts ports() {
        return ports;
    }

    // commands of the first step

    void toggle(Spot spot) {
        change(now -> now.withSetup(now.setup().withBack(turned(now.setup().spots(), spot.id()), now.setup().feels())));
    }

    void toggle(Feel feel) {
        change(now -> now.withSetup(now.setup().withBack(now.setup().spots(), turned(now.setup().feels(), feel.id()))));
    }

    /// Takes how much it hurts, 0 to 10.
    void rate(int pain) {
        score = OptionalInt.of(pain);
    }

    /// Keeps the answer about the emergency lines, and that what to know was read; then asks what else has to be.
    ///
    /// @param signs those that apply, none or more
    void answer(Set<WarningSign> signs) {
        score.ifPresent(ports.pain());
        var at = ports.clock().get();
        var ids = signs.stream().map(WarningSign::id).collect(Collectors.toSet());
        change(now -> now.withSetup(now.setup().withStep(Step.RHYTHM)).withSafety(now.safety()
                .withDisclaimerAccepted(Optional.of(new Acknowledgement(Acknowledgement.CURRENT, at.toLocalDate())))
                .withSigns(Optional.of(new SignAnswer(at.toInstant(), ids)))));
        if (!signs.isEmpty()) {
            step.set(Step.RHYTHM);
            ports.gate().tell(ports.layer().get());
        } else if (score.isPresent() && score.getAsInt() >= HIGH) {
            ports.gate().askFurther(ports.layer().get(), Question.HIGH_PAIN, this::askAboutBlades);
        } else {
            askAboutBlades();
        }
    }

    /// Asks about the signs that come after the emergency lines.
    void askFurther() {
        ports.gate().askFurther(ports.layer().get(), Question.FIRST, () -> {
            change(now -> now.withSetup(now.setup().withStep(Step.RHYTHM)).withSafety(now.safety()
                    .withDisclaimerAccepted(Optional.of(
                            new Acknowledgement(Acknowledgement.CURRENT, ports.clock().get().toLocalDate())))));
            askAboutBlades();
        });
    }

    private void askAboutBlades() {
        step.set(Step.RHYTHM);
        if (spots().contains(Spot.BETWEEN_BLADES) && settings.get().safety().bladePain() == BladePain.NONE) {
            ports.gate().askAboutBlades(ports.layer().get());
        }
    }

    // commands of the second step

    void turn(DayOfWeek day) {
        change(now -> {
            Map<DayOfWeek, List<TimeRange>> days = new EnumMap<>(now.hours().days());
            days.put(day, now.hours().on(day).isEmpty() ? List.of(range(now.hours())) : List.of());
            return now.withHours(now.hours().withDays(days));
        });
    }

    void work(LocalTime from, LocalTime to) {
        if (!from.equals(to)) {
            change(now -> {
                Map<DayOfWeek, List<TimeRange>> days = new EnumMap<>(now.hours().days());
                days.replaceAll((_, ranges) -> ranges.isEmpty() ? ranges : List.of(new TimeRange(from, to)));
                return now.withHours(now.hours().withDays(days));
            });
        }
    }

    /// The hours of the working days, as far as one line can say it.
    static TimeRange range(HourSettings hours) {
        return Stream.of(DayOfWeek.values()).flatMap(day -> hours.on(day).stream()).findFirst().orElse(USUAL);
    }

    // commands of the third step

    /// The notification was not seen: our own card comes in its place.
    void notSeen() {
        change(now -> now.withBreaks(now.breaks().withCard(CardUse.ALWAYS)));
    }

    void seen() {
        change(now -> now.withBreaks(now.breaks().withCard(CardUse.IF_NEEDED)));
    }

    void logIn(OnboardingPorts.LogIn wanted) {
        logIn = wanted;
    }

    /// Begins the first session.
    void begin() {
        finish();
        ports.start().accept(FIRST);
    }

    /// Leads to Today.
    void finish() {
        ports.logIn().accept(logIn);
        skip();
    }

    // commands of every step

    /// Changes what is chosen, and keeps it.
    void change(UnaryOperator<Settings> how) {
        var changed = how.apply(settings.get());
        settings.set(changed);
        ports.save().accept(changed);
    }

    void next() {
        step.set(Step.SOUND);
        change(now -> now.withSetup(now.setup().withStep(Step.SOUND)));
    }

    void back() {
        step.set(step.get() == Step.SOUND ? Step.RHYTHM : Step.WHERE);
    }

    /// Leaves everything as it is.
    void skip() {
        active.set(false);
        change(now -> now.withSetup(now.setup().withStep(Step.DONE)));
    }

    private static Set<String> turned(Set<String> all, String one) {
        Set<String> turned = new HashSet<>(all);
        if (!turned.remove(one)) {
            turned.add(one);
        }
        return turned;
    }
}
