package org.balcao.plugin.carrier.tablerate;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.PluginException;
import org.balcao.spi.Settings;

/**
 * The days on which the carrier works, in the store's zone.
 *
 * @param cutOff from which a parcel leaves a day later, if there is one
 */
record WorkCalendar(
    Set<DayOfWeek> workingDays,
    Set<LocalDate> holidays,
    Set<MonthDay> yearlyHolidays,
    Optional<LocalTime> cutOff,
    ZoneId zone) {

  /** So that a working day can be found even between long holidays. */
  private static final int MOST_YEARLY_HOLIDAYS = 200;

  private static final int LONGEST_REST = 5 * 366;

  static WorkCalendar read(Settings settings, ZoneId zone) {
    Set<DayOfWeek> workingDays = EnumSet.noneOf(DayOfWeek.class);
    for (String text : settings.list("working-days")) {
      workingDays.add(dayOfWeek(text));
    }
    if (workingDays.isEmpty()) {
      throw PluginException.misconfigured("working-days", "has to name a day, such as MON");
    }
    Set<LocalDate> holidays = new HashSet<>();
    Set<MonthDay> yearly = new HashSet<>();
    for (String text : settings.list("holidays")) {
      try {
        if (text.length() == 5) {
          yearly.add(MonthDay.parse("--" + text));
        } else {
          holidays.add(LocalDate.parse(text));
        }
      } catch (DateTimeException e) {
        throw PluginException.misconfigured(
            "holidays", "is not a list of dates such as 2026-02-17, or 12-25 for every year");
      }
    }
    if (yearly.size() > MOST_YEARLY_HOLIDAYS) {
      throw PluginException.misconfigured(
          "holidays", "names more than " + MOST_YEARLY_HOLIDAYS + " days of every year");
    }
    return new WorkCalendar(
        Set.copyOf(workingDays),
        Set.copyOf(holidays),
        Set.copyOf(yearly),
        settings.find("cut-off").map(text -> time("cut-off", text)),
        zone);
  }

  static LocalTime time(String setting, String text) {
    try {
      return LocalTime.parse(text.strip());
    } catch (DateTimeException e) {
      throw PluginException.misconfigured(setting, "is not a time of day, such as 14:30");
    }
  }

  /** The day on which parcels leave that are ready on a date and asked for now. */
  LocalDate handoverDay(LocalDate readyOn, Instant now) {
    ZonedDateTime here = now.atZone(zone);
    LocalDate today = here.toLocalDate();
    if (readyOn.isAfter(today)) {
      return workingDayFrom(readyOn);
    }
    boolean late = cutOff.filter(time -> !here.toLocalTime().isBefore(time)).isPresent();
    return workingDayFrom(late ? today.plusDays(1) : today);
  }

  /** The day itself if somebody works on it, else the next such day. */
  LocalDate workingDayFrom(LocalDate day) {
    LocalDate candidate = day;
    for (int i = 0; i < LONGEST_REST; i++) {
      if (isWorkingDay(candidate)) {
        return candidate;
      }
      candidate = candidate.plusDays(1);
    }
    throw PluginException.misconfigured("holidays", "leave no working day after " + day);
  }

  LocalDate plus(LocalDate day, int workingDays) {
    LocalDate end = workingDayFrom(day);
    for (int i = 0; i < workingDays; i++) {
      end = workingDayFrom(end.plusDays(1));
    }
    return end;
  }

  Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(zone).toInstant();
  }

  private boolean isWorkingDay(LocalDate day) {
    return workingDays.contains(day.getDayOfWeek())
        && !holidays.contains(day)
        && !yearlyHolidays.contains(MonthDay.from(day));
  }

  private static DayOfWeek dayOfWeek(String text) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().equals(text.toUpperCase(Locale.ROOT))
          || day.name().substring(0, 3).equals(text.toUpperCase(Locale.ROOT))) {
        return day;
      }
    }
    throw PluginException.misconfigured(
        "working-days", "is not a list of days such as MON, TUE, WED");
  }
}
