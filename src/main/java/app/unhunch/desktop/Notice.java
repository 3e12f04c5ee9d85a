package app.unhunch.desktop;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// A message to the user outside our windows. All texts are plain: the adapter escapes them.
///
/// @param id the caller's own number; comes back in every [NotifierEvent]
/// @param summary one line
/// @param body what it is about
/// @param howToAnswer a sentence for each way of answering that needs one, such as what a click does;
///        the one that fits the server follows the body in a line of its own
/// @param actions buttons from left to right
/// @param defaultAction key of what a click on the body does; must be among `actions`
/// @param urgency how much it may insist
/// @param picture shown beside the text where the server can
/// @param stays how long it stays; empty leaves it to the server, zero means until it is answered
public record Notice(long id, String summary, String body, Map<Answering, String> howToAnswer, List<Action> actions,
        Optional<String> defaultAction, Urgency urgency, Optional<Picture> picture, Optional<Duration> stays) {

    public Notice {
        Objects.requireNonNull(summary, "summary");
        howToAnswer = Map.copyOf(howToAnswer);
        actions = List.copyOf(actions);
        if (stays.isPresent() && stays.get().isNegative()) {
            throw new IllegalArgumentException("stays must not be negative, was " + stays.get());
        }
        if (defaultAction.isPresent() && !has(actions, defaultAction.get())) {
            throw new IllegalArgumentException("no action '" + defaultAction.get() + "' in " + actions);
        }
    }

    /// The same with another picture, or with none.
    public Notice withPicture(Optional<Picture> other) {
        return new Notice(id, summary, body, howToAnswer, actions, defaultAction, urgency, other, stays);
    }

    private static boolean has(List<Action> actions, String key) {
        for (var action : actions) {
            if (action.key().equals(key)) {
                return true;
            }
        }
        return false;
    }

    /// A button.
    ///
    /// @param key comes back in [NotifierEvent.ActionInvoked]; not `default`, which servers reserve
    /// @param label what the button says
    public record Action(String key, String label) {

        public Action {
            if (key.isBlank() || key.equals("default")) {
                throw new IllegalArgumentException("not an action key: '" + key + "'");
            }
        }
    }

    /// How much a notice may insist.
    public enum Urgency {
        LOW, NORMAL, CRITICAL
    }
}
