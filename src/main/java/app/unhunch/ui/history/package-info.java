/// The History page: what was done and felt, as tiles, charts and tables, with every entry to correct or take back.
package app.unhunch.ui.history;
