package app.unhunch.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/// A few values side by side, one of them chosen; arrow keys walk and choose. A value that is not among them stands at
/// the end while it is the chosen one.
public final class Segments<T> extends HBox {

    private final String name;
    private final List<Option<T>> options;
    private final Consumer<T> asked;
    private Optional<Option<T>> chosen = Optional.empty();

    /// Segments of which none is chosen.
    ///
    /// @param name of the choice, for those who cannot see what stands beside it
    public Segments(String name, List<Option<T>> options, Consumer<T> asked) {
        this.name = name;
        this.options = List.copyOf(options);
        this.asked = asked;
        getStyleClass().add("uh-seg");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        rebuild(this.options);
        OneStop.ofOne(this);
    }

    /// Marks a value as chosen.
    ///
    /// @param shown its label is used only where it is none of the options
    public void show(Option<T> shown) {
        chosen = Optional.of(shown);
        var known = options.stream().anyMatch(option -> option.value().equals(shown.value()));
        var all = known ? options : Stream.concat(options.stream(), Stream.of(shown)).toList();
        if (all.size() != getChildren().size() || !known) {
            rebuild(all);
        }
        mark();
    }

    private void rebuild(List<Option<T>> all) {
        getChildren().setAll(all.stream().map(this::button).toList());
    }

    private ToggleButton button(Option<T> option) {
        var button = Buttons.styled(new ToggleButton(option.label()), "uh-segment");
        option.icon().ifPresent(icon -> button.setGraphic(Icons.small(icon)));
        button.setAccessibleText(option.label());
        button.setAccessibleHelp(name);
        button.setUserData(option.value());
        button.setOnAction(_ -> {
            mark();
            asked.accept(option.value());
        });
        return button;
    }

    private void mark() {
        for (var child : getChildren()) {
            ((ToggleButton) child).setSelected(
                    chosen.isPresent() && chosen.get().value().equals(child.getUserData()));
        }
    }
}
