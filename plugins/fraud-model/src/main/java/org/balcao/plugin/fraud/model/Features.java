package org.balcao.plugin.fraud.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes the figures that a model looks at out of an order: see the list in the documentation. What
 * is not known is NaN. Learned once, then read by many threads, each through its own {@link Maker}.
 */
final class Features {
  private static final double DAY = 86_400;
  private static final Sightings NOBODY = new Sightings();

  private final Schema schema;
  private final FeatureRules rules;
  private final List<String> names = new ArrayList<>();
  final Map<String, RateTable> rates = new LinkedHashMap<>();
  final Map<String, Sightings> sightings = new LinkedHashMap<>();
  private double usual = 0.5;

  Features(Schema schema, FeatureRules rules) {
    this.schema = schema;
    this.rules = rules;
    for (Column column : schema.columns()) {
      if (column.is(ColumnKind.IDENTIFIER) || column.is(ColumnKind.EMAIL)) {
        sightings.put(column.name(), new Sightings());
      } else if (column.is(ColumnKind.IP)) {
        sightings.put(column.name(), new Sightings());
        sightings.put(group(column), new Sightings());
      }
      if (column.is(ColumnKind.EMAIL)) {
        rates.put(group(column), new RateTable());
      } else if (column.is(ColumnKind.CATEGORY) && column.levels().isEmpty()) {
        rates.put(column.name(), new RateTable());
      }
    }
    OrderRow nothing = nothing();
    new Maker(null, false, names).make(nothing);
  }

  private OrderRow nothing() {
    int width = schema.columns().size();
    return new OrderRow(
        new double[width], new @Nullable String[width], new @Nullable String[width], 0, 0, 0);
  }

  private static String group(Column column) {
    return column.name() + (column.is(ColumnKind.IP) ? " network" : " domain");
  }

  /** What each figure is, in words. */
  List<String> names() {
    return names;
  }

  int size() {
    return names.size();
  }

  /** The share of fraud among all training rows. */
  void usual(double rate) {
    usual = rate;
  }

  /** Learns from a training row. */
  void learn(OrderRow row, boolean fraud) {
    see(row, fraud ? Sightings.FRAUD : Sightings.GOOD, sightings);
    for (int i = 0; i < schema.columns().size(); i++) {
      Column column = schema.columns().get(i);
      RateTable own = rates.get(column.name());
      if (own != null) {
        own.add(row.texts()[i], rules.salt(), row.fold(), fraud);
      }
      RateTable domain = column.is(ColumnKind.EMAIL) ? rates.get(group(column)) : null;
      if (domain != null) {
        domain.add(row.groups()[i], rules.salt(), row.fold(), fraud);
      }
    }
  }

  /** To be called once all training rows were learned. */
  void learned() {
    sightings.replaceAll((name, seen) -> seen.sorted());
  }

  /** Notes who used what in a row of a file that is to be judged. */
  void see(OrderRow row, byte label, Map<String, Sightings> into) {
    for (int i = 0; i < schema.columns().size(); i++) {
      Column column = schema.columns().get(i);
      note(into.get(column.name()), row.texts()[i], row, label, user(column, row));
      if (column.is(ColumnKind.IP)) {
        note(into.get(group(column)), row.groups()[i], row, label, row.account());
      }
    }
  }

  /** Empty sightings for a file that is to be judged. */
  Map<String, Sightings> unseen() {
    Map<String, Sightings> unseen = new LinkedHashMap<>();
    sightings.keySet().forEach(name -> unseen.put(name, new Sightings()));
    return unseen;
  }

  private void note(
      @Nullable Sightings seen, @Nullable String value, OrderRow row, byte label, int user) {
    if (seen != null && value != null) {
      seen.add(Cell.hash(value, rules.salt()), Neighbours.millis(row.time()), user, label);
    }
  }

  /** Orders of one account are told apart, orders of one device by their accounts. */
  private int user(Column column, OrderRow row) {
    return isAccount(column) ? row.self() : row.account();
  }

  private boolean isAccount(Column column) {
    return schema.account().filter(column.name()::equals).isPresent();
  }

  /** Makes figures. Not thread-safe. */
  final class Maker {
    private final @Nullable Map<String, Sightings> more;
    private final boolean training;
    private final @Nullable List<String> into;
    private final Neighbours neighbours = new Neighbours();
    private float[] figures = new float[0];
    private int at;

    /**
     * @param more what else was seen, in the file that is judged
     * @param training whether the rows are those that were learned from
     */
    Maker(@Nullable Map<String, Sightings> more, boolean training) {
      this(more, training, null);
    }

    private Maker(
        @Nullable Map<String, Sightings> more, boolean training, @Nullable List<String> into) {
      this.more = more;
      this.training = training;
      this.into = into;
    }

    float[] make(OrderRow row) {
      figures = new float[size()];
      at = 0;
      for (int i = 0; i < schema.columns().size(); i++) {
        Column column = schema.columns().get(i);
        switch (column.kind()) {
          case NUMBER -> put(column.name(), row.numbers()[i]);
          case TIME -> moment(column, row.numbers()[i], row);
          case CATEGORY -> category(column, row.texts()[i], row);
          case IP -> {
            put(column.name() + " region", row.numbers()[i]);
            seen(column.name(), row.texts()[i], row, row.account(), "other accounts");
            seen(group(column), row.groups()[i], row, row.account(), "other accounts");
          }
          case EMAIL -> {
            seen(column.name(), row.texts()[i], row, row.account(), "other accounts");
            rate(group(column), row.groups()[i], row);
          }
          case IDENTIFIER ->
              seen(
                  column.name(),
                  row.texts()[i],
                  row,
                  user(column, row),
                  isAccount(column) ? "other orders" : "other accounts");
          case IGNORED -> {}
        }
      }
      return figures;
    }

    private void put(String name, double value) {
      if (into != null) {
        into.add(name);
      } else {
        figures[at++] = (float) value;
      }
    }

    private void moment(Column column, double seconds, OrderRow row) {
      double ofDay = seconds - Math.floor(seconds / DAY) * DAY;
      put(column.name() + " hour", Math.floor(ofDay / 3600));
      put(column.name() + " weekday", (Math.floor(seconds / DAY) + 3) % 7 + 1);
      if (schema.time().isPresent() && !schema.time().get().equals(column.name())) {
        put("seconds from " + column.name() + " to " + schema.time().get(), row.time() - seconds);
      }
    }

    private void category(Column column, @Nullable String word, OrderRow row) {
      if (column.levels().isEmpty()) {
        rate(column.name(), word, row);
        return;
      }
      // Of two words the second is what is not the first.
      int levels = column.levels().size() == 2 ? 1 : column.levels().size();
      for (String level : column.levels().subList(0, levels)) {
        put(column.name() + " is " + level, word == null ? Double.NaN : word.equals(level) ? 1 : 0);
      }
    }

    private void rate(String name, @Nullable String word, OrderRow row) {
      RateTable table = rates.get(name);
      int hidden = training ? row.fold() : -1;
      put(
          name + " fraud rate",
          table == null ? Double.NaN : table.rate(word, rules.salt(), hidden, usual));
      put(
          name + " share of orders",
          table == null ? Double.NaN : table.share(word, rules.salt(), hidden));
    }

    private void seen(String name, @Nullable String value, OrderRow row, int user, String others) {
      boolean timed = schema.time().isPresent();
      boolean known = value != null && into == null;
      boolean past = known && !Double.isNaN(row.time());
      if (value != null && known) {
        neighbours.look(
            places(name),
            new Neighbours.Question(
                Cell.hash(value, rules.salt()),
                row.time(),
                user,
                timed ? rules.labelDelay().toMillis() : -1,
                training ? Math.floorMod(user, OrderRow.FOLDS) : -1));
      }
      if (timed) {
        put(name + " " + others + " before", past ? neighbours.before() : Double.NaN);
        put(name + " " + others + " in the hour before", past ? neighbours.hour() : Double.NaN);
        put(name + " " + others + " in the day before", past ? neighbours.day() : Double.NaN);
        put(
            name + " seconds since it was used by " + others,
            past ? neighbours.sinceLast(row.time()) : Double.NaN);
      }
      if (!timed || rules.counts() == CountScope.FILE) {
        put(name + " " + others + " in all", known ? neighbours.all() : Double.NaN);
      }
      put(name + " known fraud rate", known ? neighbours.fraudRate(usual) : Double.NaN);
    }

    private List<Sightings> places(String name) {
      List<Sightings> places = new ArrayList<>(2);
      places.add(sightings.getOrDefault(name, NOBODY));
      if (more != null) {
        places.add(more.getOrDefault(name, NOBODY));
      }
      return places;
    }
  }
}
