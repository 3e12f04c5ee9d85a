package app.unhunch.cli;

import app.unhunch.exercise.Catalog;
import app.unhunch.machine.Engine;
import app.unhunch.machine.Moment;
import app.unhunch.routine.Timeline;
import app.unhunch.session.MoveResult;
import app.unhunch.session.PauseReason;
import app.unhunch.session.Session;
import app.unhunch.session.SessionCue;
import app.unhunch.session.SessionEvent;
import app.unhunch.session.SessionResult;
import app.unhunch.session.SessionState;
import app.unhunch.text.SessionWords;
import app.unhunch.text.Texts;
import app.unhunch.text.TimeWords;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// Plays a session in a terminal, by the same rules as the window: each cue is a line, and where the terminal can, one
/// line at the bottom shows how far the step is. Everything here but the arrival of keys happens on the engine's thread.
public final class TextSession {

    private static final Duration REDRAW = Duration.ofMillis(250);
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final Duration ENDS_UNASKED = Duration.ofSeconds(30);

    private final Terminal terminal;
    private final Ports ports;
    private final Texts texts;
    private final TimeWords times;
    private final SessionWords words;
    private final StatusLine status;
    private final TextKeys keys;
    private final Catalog catalog;
    private final Engine<SessionState, SessionEvent, SessionCue> engine;
    private SessionState state = new SessionState.Idle();
    private Listening listening = Listening.TO_KEYS;

    private enum Listening {
        TO_KEYS, FOR_KEEP_OR_DISCARD, TO_NOBODY
    }

    /// What a text session needs from outside.
    ///
    /// @param clock tells the moment
    /// @param first asked before every event for one that has to be heard before it, such as that the computer slept
    /// @param perform is given every cue on the calling thread of [#play], after its line is shown: sounds, voice,
    ///        history, screen
    /// @param faults is given what went wrong in a listener
    public record Ports(Supplier<Moment> clock, Supplier<Optional<Function<Moment, SessionEvent>>> first,
            Consumer<SessionCue> perform, Consumer<RuntimeException> faults) {}

    /// A session that is not running yet.
    ///
    /// @param terminal where it is shown; stays open
    /// @param catalog where easier moves are found
    /// @param locale language of the lines
    public TextSession(Terminal terminal, Catalog catalog, Locale locale, Ports ports) {
        this.terminal = terminal;
        this.catalog = catalog;
        this.ports = ports;
        texts = Texts.load("terminal", locale);
        times = new TimeWords(locale);
        words = new SessionWords(locale);
        status = new StatusLine(locale);
        keys = new TextKeys(catalog);
        engine = new Engine<>(new Session(), ports.clock(), terminal.width() > 0 ? REDRAW : HEARTBEAT, this::show,
                this::perform, ports.faults(), ports.first());
    }

    /// Plays on the calling thread until the session is over.
    ///
    /// @return what became of it, also given to `perform` with [SessionCue.Finished]
    public SessionResult play(Timeline timeline) {
        engine.send(at -> new SessionEvent.Start(at, timeline));
        terminal.listen(key -> engine.send(at -> heard(key, at)));
        engine.run(state);
        Thread.interrupted();
        return ((SessionState.Ended) state).result();
    }

    /// Hands in an event from outside, such as sleep of the computer. Callable from every thread.
    public void send(Function<Moment, SessionEvent> event) {
        engine.send(event);
    }

    private void show(SessionState next) {
        state = next;
        if (terminal.width() > 0) {
            terminal.status(status.of(next, ports.clock().get().elapsed(), terminal.width()));
        }
    }

    private void perform(SessionCue cue) {
        if (terminal.width() == 0 || !isInStatus(cue)) {
            words.of(cue).ifPresent(terminal::line);
        }
        explain(cue);
        ports.perform().accept(cue);
        if (cue instanceof SessionCue.Finished) {
            Thread.currentThread().interrupt();
        } else if (listening == Listening.TO_NOBODY) {
            engine.send(this::unattended);
        }
    }

    /// What the status line shows anyway.
    private static boolean isInStatus(SessionCue cue) {
        return cue instanceof SessionCue.Count || cue instanceof SessionCue.Beat;
    }

    private void explain(SessionCue cue) {
        switch (cue) {
            case SessionCue.Started _ -> terminal.line(texts.get("keys"));
            case SessionCue.Halted(var step, _, var reason) when reason == PauseReason.HURT -> {
                terminal.line(texts.get("hurts.call"));
                terminal.line(texts.get(keys.easier(state).isPresent() ? "hurts.easier" : "hurts.keys"));
            }
            case SessionCue.Halted _ -> {
                if (listening == Listening.TO_KEYS) {
                    terminal.line(texts.get("paused.keys"));
                }
            }
            case SessionCue.Finished(var result) -> result.moves().forEach(move -> terminal.line(summary(move)));
            default -> {}
        }
    }

    private SessionEvent heard(int key, Moment at) {
        if (key == Terminal.END_OF_KEYS) {
            listening = Listening.TO_NOBODY;
            return unattended(at);
        }
        if (listening == Listening.FOR_KEEP_OR_DISCARD) {
            return answered(key, at);
        }
        return switch (key) {
            case '?' -> said("keys", at);
            case 'q', 'Q' -> end(at);
            default -> keys.event(key, state, at).orElseGet(() -> new SessionEvent.Tick(at));
        };
    }

    /// Without a listener nobody could end a pause or a list.
    private SessionEvent unattended(Moment at) {
        return switch (state) {
            case SessionState.Paused _ -> new SessionEvent.Resume(at);
            case SessionState.Playing playing when playing.step().isOpen() -> new SessionEvent.GoOn(at);
            default -> new SessionEvent.Tick(at);
        };
    }

    private SessionEvent end(Moment at) {
        if (!(state instanceof SessionState.Underway underway)) {
            return new SessionEvent.Tick(at);
        }
        if (underway.run().worked().compareTo(ENDS_UNASKED) < 0 && !underway.run().hasHurt()) {
            return new SessionEvent.End(at, SessionEvent.End.Choice.DISCARD);
        }
        listening = Listening.FOR_KEEP_OR_DISCARD;
        terminal.line(texts.get("end.ask"));
        return new SessionEvent.Pause(at);
    }

    private SessionEvent answered(int key, Moment at) {
        listening = Listening.TO_KEYS;
        return switch (Character.toLowerCase(key)) {
            case 'k', 'q' -> new SessionEvent.End(at, SessionEvent.End.Choice.KEEP);
            case 'd' -> new SessionEvent.End(at, SessionEvent.End.Choice.DISCARD);
            default -> new SessionEvent.Resume(at);
        };
    }

    private SessionEvent said(String key, Moment at) {
        terminal.line(texts.get(key));
        return new SessionEvent.Tick(at);
    }

    private String summary(MoveResult move) {
        var name = catalog.find(move.exercise()).map(exercise -> exercise.words().name()).orElse(move.exercise());
        return texts.get("summary." + move.outcome().name().toLowerCase(Locale.ROOT), name,
                times.exact(move.worked()));
    }
}
