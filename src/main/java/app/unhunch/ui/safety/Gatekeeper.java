package app.unhunch.ui.safety;

import app.unhunch.exercise.Exercise;
import app.unhunch.history.History;
import app.unhunch.safety.Gate;
import app.unhunch.safety.Question;
import app.unhunch.safety.Verdict;
import app.unhunch.safety.WarningSign;
import app.unhunch.settings.Acknowledgement;
import app.unhunch.settings.BladePain;
import app.unhunch.settings.Settings;
import app.unhunch.settings.SignAnswer;
import app.unhunch.text.SafetyWords;
import app.unhunch.ui.disclaimer.Disclaimer;
import app.unhunch.ui.kit.DialogLayer;
import app.unhunch.ui.kit.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Lets moves begin once nothing stands before them, and says on the screen what does. Every session of the window passes
/// here, whoever asked for it.
public final class Gatekeeper {

    /// The routine that is left where only walking is.
    public static final String WALK = "walking-break";

    private final SafetyPorts ports;
    private final Disclaimer disclaimer;
    private final SafetyWords words;
    private final CallNow callNow;
    private final Locale locale;
    private Settings settings = Settings.DEFAULTS;
    private History history = History.EMPTY;

    /// @param disclaimer what has to be read before everything else
    public Gatekeeper(SafetyPorts ports, Disclaimer disclaimer, Locale locale) {
        this.ports = ports;
        this.disclaimer = disclaimer;
        this.locale = locale;
        words = new SafetyWords(locale);
        callNow = new CallNow(words, this::callOther, this::readMore);
    }

    // states, in

    /// Takes the user's choices.
    public void show(Settings now) {
        settings = now;
    }

    /// Takes what was felt and done before.
    public void show(History now) {
        history = now;
    }

    /// What may be done now.
    public Gate gate() {
        return Gate.at(settings.safety(), history, ports.clock().get());
    }

    /// Why the signs are to be asked about before anything else; empty if they need not be.
    public Optional<Question> question() {
        return gate().of(List.of()) instanceof Verdict.AskFirst(var why) ? Optional.of(why) : Optional.empty();
    }

    // commands

    /// Lets moves begin, after everything that stands before them was read and answered on that layer.
    ///
    /// @param begin told the ids of moves to leave out, none or more
    /// @param refused told where they will not begin
    public void pass(DialogLayer layer, List<Exercise> moves, Consumer<Set<String>> begin, Runnable refused) {
        var verdict = gate().of(moves);
        if (!settings.safety().accepted(Disclaimer.VERSION)) {
            if (verdict instanceof Verdict.AskFirst(var why) && why == Question.FIRST) {
                checkAtOnce(layer, () -> pass(layer, moves, begin, refused), refused);
                return;
            }
            disclaimer.ask(layer, () -> {
                accept();
                pass(layer, moves, begin, refused);
            }, refused);
            return;
        }
        switch (verdict) {
            case Verdict.Allowed _ -> begin.accept(Set.of());
            case Verdict.AskFirst(var why) -> check(layer, why, () -> askWhere(layer, why,
                    () -> pass(layer, moves, begin, refused)), refused);
            case Verdict.Locked locked -> lock(layer, locked, refused);
            case Verdict.WalkingOnly walking -> {
                refused.run();
                holdOff(layer, walking, HoldOff.WalkWords.LATER, () -> ports.start().accept(WALK));
            }
            case Verdict.Held held ->
                    new HoldOff(words, layer).held(held, moves, begin, refused, this::showConditions);
        }
    }

    /// Adds a sign to what was answered, and shows what that leads to.
    public void mark(DialogLayer layer, WarningSign sign) {
        var ids = new HashSet<>(settings.safety().signs().map(SignAnswer::signs).orElse(Set.of()));
        ids.add(sign.id());
        keep(ids);
        tell(layer);
    }

    /// Asks about the signs, whatever was answered before, and shows what the answer leads to.
    public void ask(DialogLayer layer, Question why) {
        check(layer, why, () -> tell(layer), () -> {});
    }

    /// The user says that a professional has looked at what was marked.
    public void checked() {
        answer(Set.of());
    }

    /// Asks about the signs that come after the emergency lines, none of which apply.
    ///
    /// @param then told once they were answered and nothing is in the way of reading on
    public void askFurther(DialogLayer layer, Question why, Runnable then) {
        new SignCheck(words, layer, why, signs -> {
            answer(signs);
            then.run();
            tell(layer);
        }, () -> {}).openFurther();
    }

    /// Asks whether a professional has looked at pain between the shoulder blades. There is no way around an answer.
    public void askAboutBlades(DialogLayer layer) {
        askAboutBlades(layer, () -> {});
    }

    private void askAboutBlades(DialogLayer layer, Runnable then) {
        new BladeQuestion(words, layer, this::keep, then).askWhetherChecked();
    }

    /// Asks everything that stands before the very first session on one screen.
    private void checkAtOnce(DialogLayer layer, Runnable then, Runnable refused) {
        var place = placeIsOpen() ? Optional.of(FirstCheck.Blades.NOT_SAID) : Optional.<FirstCheck.Blades>empty();
        new FirstCheck(words, locale, layer, new FirstCheck.Answers(answer -> {
            accept();
            answer(answer.signs());
            if (answer.blades() == FirstCheck.Blades.NOT_SAID) {
                then.run();
            } else if (answer.signs().isEmpty()) {
                askAboutBlades(layer, then);
            } else {
                keep(BladePain.ACKNOWLEDGED);
                then.run();
            }
        }, () -> new SignCheck(words, layer, Question.FIRST, signs -> {
            answer(signs);
            askWhere(layer, Question.FIRST, then);
        }, refused).openFurther(), refused)).open(place);
    }

    private boolean placeIsOpen() {
        return settings.setup().spots().isEmpty() && settings.safety().bladePain() == BladePain.NONE;
    }

    /// Who skipped the first start was never asked whether it is between the shoulder blades.
    private void askWhere(DialogLayer layer, Question why, Runnable then) {
        var nothing = settings.safety().signs().filter(answer -> answer.signs().isEmpty()).isPresent();
        if (why != Question.FIRST || !nothing || !placeIsOpen()) {
            then.run();
        } else {
            new BladeQuestion(words, layer, this::keep, then).askWhere();
        }
    }

    private void keep(BladePain blades) {
        keep(settings.withSafety(settings.safety().withBladePain(blades)));
    }

    /// Keeps an answer.
    public void answer(Set<WarningSign> signs) {
        keep(signs.stream().map(WarningSign::id).collect(Collectors.toSet()));
    }

    private void keep(Set<String> ids) {
        var given = new SignAnswer(ports.clock().get().toInstant(), ids);
        keep(settings.withSafety(settings.safety().withSigns(Optional.of(given))));
    }

    /// Shows what an answer led to; nothing where it forbids nothing.
    public void tell(DialogLayer layer) {
        switch (gate().of(List.of())) {
            case Verdict.Locked locked -> lock(layer, locked, () -> {});
            case Verdict.WalkingOnly walking -> holdOff(layer, walking, HoldOff.WalkWords.MARKED, () -> {});
            case Verdict.Allowed _,Verdict.AskFirst _,Verdict.Held _ -> {}
        }
    }

    private void check(DialogLayer layer, Question why, Runnable then, Runnable refused) {
        new SignCheck(words, layer, why, signs -> {
            answer(signs);
            then.run();
        }, refused).open();
    }

    private void lock(DialogLayer layer, Verdict.Locked locked, Runnable closed) {
        ports.stop().run();
        var now = ports.clock().get();
        callNow.open(layer, words.number(settings.safety()), words.when(now, locked.until().atZone(now.getZone())),
                locked.signs(), closed);
    }

    private void holdOff(DialogLayer layer, Verdict.WalkingOnly walking, HoldOff.WalkWords wording, Runnable walk) {
        new HoldOff(words, layer).walking(walking, words.number(settings.safety()),
                new HoldOff.Walking(walk, this::checked, this::readMore), wording);
    }

    private void accept() {
        var on = ports.clock().get().toLocalDate();
        keep(settings.withSafety(settings.safety()
                .withDisclaimerAccepted(Optional.of(new Acknowledgement(Disclaimer.VERSION, on)))));
    }

    private void callOther(Optional<String> number) {
        keep(settings.withSafety(settings.safety().withEmergencyNumber(number)));
    }

    private void readMore() {
        ports.go().accept(Place.Tab.SAFETY);
    }

    private void showConditions() {
        ports.go().accept(new Place.Choices("safety"));
    }

    /// What was saved counts at once here: what follows an answer must not wait until it came back.
    private void keep(Settings changed) {
        settings = changed;
        ports.save().accept(changed);
    }
}
