/// Every word the user reads: texts by language, plural forms, times in words. May depend on the pure core.
package app.unhunch.text;
