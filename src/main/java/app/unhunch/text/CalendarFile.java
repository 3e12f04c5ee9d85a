package app.unhunch.text;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A calendar file as RFC 5545 has it: one event for each time of day, every week on the same days, in local time wherever
/// the calendar is.
public final class CalendarFile {

    private static final int LONGEST = 75;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private CalendarFile() {}

    /// What a calendar is to remind of.
    ///
    /// @param id tells it from others; the same one takes the place of the one that was brought in before
    /// @param title what the calendar shows
    /// @param about what is told besides, in lines; may be empty
    /// @param length at least a minute in the calendar
    /// @param days at least one
    /// @param times of day, at least one
    public record Reminder(String id, String title, String about, Duration length, Set<DayOfWeek> days,
            List<LocalTime> times) {

        public Reminder {
            days = Set.copyOf(days);
            times = times.stream().distinct().sorted().toList();
            if (days.isEmpty() || times.isEmpty()) {
                throw new IllegalArgumentException("a reminder needs days and times");
            }
        }
    }

    /// The whole file.
    ///
    /// @param from the first day on which it may remind
    /// @param now when it is made
    public static String of(Reminder reminder, LocalDate from, Instant now) {
        return Stream.of(Stream.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Unhunch//Unhunch//EN"),
                reminder.times().stream().flatMap(time -> event(reminder, time, from, now)), Stream.of("END:VCALENDAR"))
                .flatMap(lines -> lines).map(CalendarFile::folded).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static Stream<String> event(Reminder reminder, LocalTime time, LocalDate from, Instant now) {
        var first = from.datesUntil(from.plusDays(7)).filter(day -> reminder.days().contains(day.getDayOfWeek()))
                .findFirst().orElseThrow();
        var days = reminder.days().stream().sorted().map(day -> day.name().substring(0, 2))
                .collect(Collectors.joining(","));
        var about = reminder.about().isEmpty() ? Stream.<String>empty()
                : Stream.of("DESCRIPTION:" + escaped(reminder.about()));
        return Stream.of(Stream.of("BEGIN:VEVENT",
                "UID:%s-%s@unhunch".formatted(reminder.id(), time.format(DateTimeFormatter.ofPattern("HHmm",
                        Locale.ROOT))),
                "DTSTAMP:" + UTC.format(now), "DTSTART:" + LOCAL.format(LocalDateTime.of(first, time)),
                "DURATION:PT%sM".formatted(Math.max(1, Math.ceilDiv(reminder.length().toSeconds(), 60))),
                "RRULE:FREQ=WEEKLY;BYDAY=" + days, "SUMMARY:" + escaped(reminder.title())), about,
                Stream.of("TRANSP:TRANSPARENT", "BEGIN:VALARM", "ACTION:DISPLAY",
                        "DESCRIPTION:" + escaped(reminder.title()), "TRIGGER:PT0S", "END:VALARM", "END:VEVENT"))
                .flatMap(lines -> lines);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\r\n", "\n")
                .replace("\n", "\\n");
    }

    /// Lines of at most 75 bytes, the following ones with a space before them; no letter is cut apart.
    private static String folded(String line) {
        var out = new StringBuilder();
        var room = LONGEST;
        for (var at = 0; at < line.length();) {
            var letter = Character.toString(line.codePointAt(at));
            var bytes = letter.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > room) {
                out.append("\r\n ");
                room = LONGEST - 1;
            }
            out.append(letter);
            room -= bytes;
            at += letter.length();
        }
        return out.toString();
    }
}
