package app.unhunch.ui.kit;

/// Where the main window can go. A link on one page says where it leads; the shell takes the user there.
public sealed interface Place {

    /// The page on which it is.
    Tab tab();

    /// A page as the sidebar lists it, in its order.
    enum Tab implements Place {
        TODAY, LIBRARY, ROUTINES, PLAN, REMEDIES, HISTORY, SAFETY, SETTINGS;

        @Override
        public Tab tab() {
            return this;
        }

        /// Whether it stands at the foot of the sidebar, below the dock.
        public boolean atFoot() {
            return this == SAFETY || this == SETTINGS;
        }
    }

    /// A move of the catalog, in all detail.
    ///
    /// @param id of the exercise
    record Move(String id) implements Place {

        @Override
        public Tab tab() {
            return Tab.LIBRARY;
        }
    }

    /// The page on which a routine is put together.
    ///
    /// @param routine id of the routine to change, a copy of it where it is ready-made; empty for a new one
    record Build(String routine) implements Place {

        @Override
        public Tab tab() {
            return Tab.ROUTINES;
        }
    }

    /// The timer of a remedy.
    ///
    /// @param remedy id of its entry in the catalog
    record Relief(String remedy) implements Place {

        @Override
        public Tab tab() {
            return Tab.REMEDIES;
        }
    }

    /// One of the pages of the settings.
    ///
    /// @param page its short key, such as `breaks`
    record Choices(String page) implements Place {

        @Override
        public Tab tab() {
            return Tab.SETTINGS;
        }
    }
}
