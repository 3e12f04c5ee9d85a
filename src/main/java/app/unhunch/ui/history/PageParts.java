package app.unhunch.ui.history;

import app.unhunch.text.Texts;
import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.Icons;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/// What several places of the page are made of.
final class PageParts {

    private PageParts() {}

    /// A button that stands back, with an icon.
    ///
    /// @param key of its words
    static Button link(Texts texts, String id, String key, Feather icon, Runnable does) {
        var link = Buttons.styled(Buttons.quiet(texts.get(key)), "link", "tight");
        link.setId(id);
        link.setGraphic(Icons.small(icon));
        link.setOnAction(_ -> does.run());
        return link;
    }

    /// Shows a part, or gives its room away.
    static void visible(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
