package app.unhunch.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Several values in a list that opens, one of them chosen. A value that is not among them is added while it is the
/// chosen one.
public final class Select<T> extends ComboBox<Option<T>> {

    private final List<Option<T>> options;
    private boolean showing;

    /// A list of which nothing is chosen.
    ///
    /// @param name of the choice, for those who cannot see what stands beside it
    public Select(String name, List<Option<T>> options, Consumer<T> asked) {
        this.options = List.copyOf(options);
        setItems(FXCollections.observableArrayList(options));
        setConverter(new Labels<>());
        getStyleClass().add("uh-select");
        setAccessibleText(name);
        setMinWidth(USE_PREF_SIZE);
        setVisibleRowCount(8);
        setOnAction(_ -> {
            if (!showing && getValue() != null) {
                asked.accept(getValue().value());
            }
        });
    }

    /// Marks a value as chosen.
    ///
    /// @param shown its label is used only where it is none of the options
    public void show(Option<T> shown) {
        showing = true;
        var known = options.stream().filter(option -> option.value().equals(shown.value())).findFirst();
        getItems().removeIf(item -> !options.contains(item));
        if (known.isEmpty()) {
            getItems().add(shown);
        }
        setValue(known.orElse(shown));
        showing = false;
    }

    private static final class Labels<T> extends StringConverter<Option<T>> {

        @Override
        public String toString(@Nullable Option<T> option) {
            return option == null ? "" : option.label();
        }

        @Override
        public Option<T> fromString(String label) {
            throw new UnsupportedOperationException("nothing is typed here");
        }
    }
}
