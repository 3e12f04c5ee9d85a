/// The user's choices as one immutable record, with its defaults and ranges in one place. Names of components are the
/// dotted keys that users see, such as `breaks.every`. Depends on the language alone.
package app.unhunch.settings;
