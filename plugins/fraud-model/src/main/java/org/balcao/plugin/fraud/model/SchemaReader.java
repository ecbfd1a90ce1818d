package org.balcao.plugin.fraud.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds out what the columns of a labelled file are. */
final class SchemaReader {
  private static final List<String> POSITIVE =
      List.of("1", "true", "yes", "y", "t", "fraud", "fraudulent", "positive", "bad", "1.0");

  private final OrderFile file;
  private final CsvRows rows;
  private final Consumer<String> progress;
  private final List<ColumnProfile> profiles = new ArrayList<>();

  /** Whether it is a store's export. */
  private final boolean exported;

  SchemaReader(OrderFile file, CsvRows rows, Consumer<String> progress) {
    this.file = file;
    this.rows = rows;
    this.progress = progress;
    this.exported = ExportColumns.areIn(rows.header());
  }

  Schema read() {
    requireKnown();
    rows.header().forEach(name -> profiles.add(new ColumnProfile(name)));
    int count =
        rows.forEach(
            (number, line, cells) -> {
              for (int i = 0; i < cells.size(); i++) {
                profiles.get(i).add(cells.get(i));
              }
            });
    if (count == 0) {
      throw new ModelException(rows.file() + " has a header and no rows");
    }
    progress.accept("read " + count + " rows of " + rows.header().size() + " columns");
    if (exported) {
      progress.accept(
          "  a store's labelled orders: identifiers, and where labels come from, are not looked at");
    }
    return schema();
  }

  private void requireKnown() {
    Set<String> named = new HashSet<>(file.exclude());
    named.addAll(file.kinds().keySet());
    file.label().ifPresent(named::add);
    file.time().ifPresent(named::add);
    file.signup().ifPresent(named::add);
    file.id().ifPresent(named::add);
    named.forEach(rows::indexOf);
  }

  private Schema schema() {
    ColumnProfile label = label();
    String positive = positive(label);
    ColumnProfile account =
        file.id()
            .map(this::profile)
            .orElseGet(() -> exported ? null : find(ColumnGuess::looksLikeAccount));
    ColumnProfile key =
        file.id().isPresent()
            ? account
            : exported
                ? profile(ExportColumns.KEY)
                : profiles.stream()
                    .filter(p -> ColumnGuess.looksLikeRow(p.name) && p.isUnique())
                    .findFirst()
                    .orElse(account);
    List<Column> columns = new ArrayList<>();
    List<String> ignored = new ArrayList<>();
    for (ColumnProfile profile : profiles) {
      if (profile == label || profile == account) {
        continue;
      }
      ColumnKind kind = kind(profile, profile == key);
      progress.accept("  " + profile.name + ": " + describe(profile, kind));
      if (kind == ColumnKind.IGNORED) {
        ignored.add(profile.name);
      } else {
        columns.add(column(profile, kind));
      }
    }
    boolean returning = account != null && !account.isUnique() && account.distinct() > 1;
    if (returning && account != null && !file.exclude().contains(account.name)) {
      columns.add(new Column(account.name, ColumnKind.IDENTIFIER, null, List.of()));
    }
    if (columns.isEmpty()) {
      throw new ModelException(rows.file() + " has no column that a model could learn from");
    }
    Optional<String> signup = signup(columns);
    Optional<String> time = time(columns, signup);
    progress.accept("  moment of the order: " + time.orElse("none, orders have no past"));
    return new Schema(
        columns,
        ignored,
        label.name,
        positive,
        time,
        signup,
        Optional.ofNullable(account).map(p -> p.name),
        Optional.ofNullable(key).map(p -> p.name),
        returning);
  }

  private static String describe(ColumnProfile profile, ColumnKind kind) {
    return "%s, %d different, %d missing%s"
        .formatted(
            kind.name().toLowerCase(java.util.Locale.ROOT),
            profile.distinct(),
            profile.missing,
            profile.isAmbiguousDate() ? " (read with the day first)" : "");
  }

  private ColumnKind kind(ColumnProfile profile, boolean key) {
    if (file.exclude().contains(profile.name)) {
      return ColumnKind.IGNORED;
    }
    ColumnKind said = file.kinds().get(profile.name);
    if (said != null) {
      if (said == ColumnKind.TIME && profile.timeFormat() == null) {
        throw new ModelException(
            rows.file()
                + ": the column '"
                + profile.name
                + "' is said to hold moments, and does not; write them like 2026-03-10T12:00:00Z");
      }
      return said;
    }
    boolean named =
        file.time().filter(profile.name::equals).isPresent()
            || file.signup().filter(profile.name::equals).isPresent();
    if (named) {
      if (profile.timeFormat() == null) {
        throw new ModelException(
            rows.file()
                + ": fewer than 98 % of the column '"
                + profile.name
                + "' are moments; write them like 2026-03-10T12:00:00Z, or in one other way");
      }
      return ColumnKind.TIME;
    }
    if (key
        || (exported && ExportColumns.isLeftOut(profile.name))
        || (ColumnGuess.looksLikeRow(profile.name) && profile.isUnique())) {
      return ColumnKind.IGNORED;
    }
    return ColumnGuess.kind(profile);
  }

  private static Column column(ColumnProfile profile, ColumnKind kind) {
    List<String> words = List.copyOf(profile.words().keySet());
    boolean few = kind == ColumnKind.CATEGORY && words.size() <= ColumnGuess.LEVELS;
    return new Column(
        profile.name,
        kind,
        kind == ColumnKind.TIME ? profile.timeFormat() : null,
        few ? words : List.of());
  }

  private ColumnProfile label() {
    if (file.label().isPresent()) {
      return profile(file.label().get());
    }
    ColumnProfile found =
        exported ? profile(ExportColumns.LABEL) : find(ColumnGuess::looksLikeLabel);
    if (found == null) {
      throw new ModelException(
          rows.file()
              + ": no column looks like a label; name the one that says what was fraud, of "
              + String.join(", ", rows.header()));
    }
    return found;
  }

  private String positive(ColumnProfile label) {
    Map<String, Integer> words = label.words();
    if (file.positive().isPresent()) {
      if (!words.containsKey(file.positive().get())) {
        throw new ModelException(
            "%s: no row has '%s' in the column '%s'; there are %s"
                .formatted(rows.file(), file.positive().get(), label.name, some(words)));
      }
      return file.positive().get();
    }
    for (String word : POSITIVE) {
      for (String value : words.keySet()) {
        if (value.equalsIgnoreCase(word) && words.size() == 2) {
          return value;
        }
      }
    }
    throw new ModelException(
        "%s: which value of the column '%s' means fraud? There are %s"
            .formatted(rows.file(), label.name, some(words)));
  }

  private static String some(Map<String, Integer> words) {
    return String.join(", ", words.keySet().stream().limit(5).toList())
        + (words.size() > 5 ? ", ..." : "");
  }

  private Optional<String> signup(List<Column> columns) {
    return file.signup()
        .or(
            () ->
                columns.stream()
                    .filter(c -> c.is(ColumnKind.TIME) && ColumnGuess.looksLikeSignup(c.name()))
                    .map(Column::name)
                    .findFirst());
  }

  /** The one whose name says so, else the latest on the whole. */
  private Optional<String> time(List<Column> columns, Optional<String> signup) {
    List<String> moments =
        columns.stream()
            .filter(c -> c.is(ColumnKind.TIME))
            .map(Column::name)
            .filter(name -> !signup.equals(Optional.of(name)))
            .toList();
    return file.time()
        .or(() -> moments.stream().filter(ColumnGuess::looksLikePurchase).findFirst())
        .or(
            () ->
                moments.stream()
                    .max(java.util.Comparator.comparingDouble(name -> profile(name).meanMoment())))
        .or(() -> signup);
  }

  private ColumnProfile profile(String name) {
    return profiles.get(rows.indexOf(name));
  }

  private @Nullable ColumnProfile find(Predicate<String> looks) {
    return profiles.stream()
        .filter(p -> looks.test(p.name) && !file.exclude().contains(p.name))
        .findFirst()
        .orElse(null);
  }
}
