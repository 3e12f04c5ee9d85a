package app.unhunch.ui.kit;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;

/// A line for those who hear the screen: not to be seen, read out when it changes.
public final class LiveText extends Label {

    /// A line with nothing to say.
    public LiveText() {
        setAccessibleRole(AccessibleRole.TEXT);
        setManaged(false);
        setOpacity(0);
        setMouseTransparent(true);
    }

    /// Says something, unless it was the last thing said.
    public void say(String words) {
        if (!words.equals(getText())) {
            setText(words);
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }
}
