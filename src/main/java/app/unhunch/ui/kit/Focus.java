package app.unhunch.ui.kit;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// Where the keyboard is.
public final class Focus {

    private Focus() {}

    /// Whether `node` is `outer` or inside it.
    public static boolean isWithin(Node outer, @Nullable Node node) {
        for (@Nullable
        Node here = node; here != null; here = here.getParent()) {
            if (here.equals(outer)) {
                return true;
            }
        }
        return false;
    }
}
