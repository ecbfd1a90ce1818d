package org.balcao.plugin.fraud.model;

import java.util.Arrays;
import java.util.List;

/**
 * Who else used the same value: counts over one or two {@link Sightings}, without the order's own
 * account. Each account counts once, so that an order that is in both counts once. At most {@value
 * #MOST} sightings on each side of the moment are looked at. Not thread-safe.
 */
final class Neighbours {
  private static final int MOST = 500;
  private static final long HOUR = 3_600_000L;
  private static final long DAY = 24 * HOUR;

  /** Fraud among so many whose outcome is not known yet is taken to be as usual. */
  private static final double WEIGHT = 4;

  private final int[] before = new int[4 * MOST];
  private final int[] hour = new int[4 * MOST];
  private final int[] day = new int[4 * MOST];
  private final int[] all = new int[4 * MOST];
  private int befores;
  private int hours;
  private int days;
  private int alls;
  private long last;
  private int known;
  private int frauds;

  /** Whose order it is, when, and what may be known by then. */
  record Question(long key, double time, int who, long delay, int hiddenFold) {}

  /** Looks at what there is. */
  void look(List<Sightings> places, Question question) {
    befores = hours = days = alls = known = frauds = 0;
    last = Long.MIN_VALUE;
    long now = Double.isNaN(question.time) ? Long.MIN_VALUE : millis(question.time);
    for (Sightings place : places) {
      int first = place.first(question.key);
      int after = now == Long.MIN_VALUE ? first : place.after(question.key, first, now);
      for (int i = after - 1; i >= Math.max(first, after - MOST); i--) {
        past(place, i, now, question);
      }
      for (int i = after; place.isOf(i, question.key) && i < after + MOST; i++) {
        if (place.who(i) != question.who) {
          all[alls++] = place.who(i);
          timeless(place, i, question);
        }
      }
    }
  }

  private void past(Sightings place, int i, long now, Question question) {
    if (place.who(i) == question.who) {
      return;
    }
    long ago = now - place.time(i);
    all[alls++] = place.who(i);
    before[befores++] = place.who(i);
    if (ago <= HOUR) {
      hour[hours++] = place.who(i);
    }
    if (ago <= DAY) {
      day[days++] = place.who(i);
    }
    last = Math.max(last, place.time(i));
    if (ago >= question.delay) {
      outcome(place.label(i));
    }
  }

  /** Where orders have no moment, outcomes are hidden from the fold that learns from them. */
  private void timeless(Sightings place, int i, Question question) {
    if (question.delay < 0 && Math.floorMod(place.who(i), OrderRow.FOLDS) != question.hiddenFold) {
      outcome(place.label(i));
    }
  }

  private void outcome(byte label) {
    if (label != Sightings.UNKNOWN) {
      known++;
      frauds += label;
    }
  }

  static long millis(double seconds) {
    return Double.isNaN(seconds) ? Long.MAX_VALUE : Math.round(seconds * 1000);
  }

  int before() {
    return different(before, befores);
  }

  int hour() {
    return different(hour, hours);
  }

  int day() {
    return different(day, days);
  }

  int all() {
    return different(all, alls);
  }

  /** Seconds since the value was used last; NaN if it never was. */
  double sinceLast(double time) {
    return last == Long.MIN_VALUE ? Double.NaN : time - last / 1000d;
  }

  /** The share of fraud among orders of known outcome, drawn towards the usual; NaN if none. */
  double fraudRate(double usual) {
    return known == 0 ? Double.NaN : (frauds + WEIGHT * usual) / (known + WEIGHT);
  }

  private static int different(int[] users, int count) {
    if (count < 2) {
      return count;
    }
    Arrays.sort(users, 0, count);
    int different = 1;
    for (int i = 1; i < count; i++) {
      if (users[i] != users[i - 1]) {
        different++;
      }
    }
    return different;
  }
}
