package app.unhunch.settings;

import java.util.List;

/// The value of one setting, as it stands in the file.
public sealed interface SettingValue {

    /// The value as it is typed and shown on a command line; a list has commas between its values.
    String typed();

    /// Words: a name, a time, an id, one of several words.
    record Words(String typed) implements SettingValue {}

    /// A number.
    record Amount(double value) implements SettingValue {
        @Override
        public String typed() {
            return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
        }
    }

    /// Yes or no.
    record Flag(boolean value) implements SettingValue {
        @Override
        public String typed() {
            return Boolean.toString(value);
        }
    }

    /// Several words in an order.
    record Several(List<String> values) implements SettingValue {
        public Several {
            values = List.copyOf(values);
        }

        @Override
        public String typed() {
            return String.join(",", values);
        }
    }
}
