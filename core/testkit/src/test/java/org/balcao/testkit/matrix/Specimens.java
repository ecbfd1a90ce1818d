package org.balcao.testkit.matrix;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.balcao.spi.CallContext;
import org.balcao.spi.Money;
import org.balcao.spi.OperationKey;

/**
 * Makes a value of any type of the SPI, by trying what its constructor takes: a type that is added
 * tomorrow needs nothing here. What refuses everything that is tried is {@link #missing}.
 */
final class Specimens {
  private static final int MOST_CANDIDATES = 5;
  private static final int MOST_KINDS = 20;
  private static final int MOST_TRIES = 20_000;
  private static final Instant MOMENT = Instant.parse("2026-01-05T10:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

  private static final Map<Class<?>, List<Object>> BASIC = new HashMap<>();

  static {
    basic(String.class, "sample", "BR", "a@example.org", "+5511999998888", "BRL", "12345678", "");
    basic(String.class, "en", "text/plain", "00000000000191", "1.0", "https://example.org/");
    basic(CharSequence.class, "sample");
    basic(Object.class, "sample");
    basic(int.class, 1, 0, 2, 100);
    basic(Integer.class, 1, 0, 2, 100);
    basic(long.class, 1L, 0L, 2L, 100L);
    basic(Long.class, 1L, 0L, 2L, 100L);
    basic(double.class, 0.5, 0.0, 1.0);
    basic(Double.class, 0.5, 0.0, 1.0);
    basic(boolean.class, false, true);
    basic(Boolean.class, false, true);
    basic(byte[].class, (Object) new byte[] {1});
    basic(BigDecimal.class, BigDecimal.ONE, new BigDecimal("0.5"), BigDecimal.ZERO);
    basic(BigInteger.class, BigInteger.ONE);
    basic(Instant.class, MOMENT, MOMENT.plusSeconds(3600));
    basic(LocalDate.class, DAY, DAY.plusDays(3));
    basic(LocalTime.class, LocalTime.of(9, 0), LocalTime.of(18, 0));
    basic(LocalDateTime.class, DAY.atTime(9, 0), DAY.atTime(18, 0));
    basic(OffsetDateTime.class, MOMENT.atOffset(ZoneOffset.UTC));
    basic(ZonedDateTime.class, MOMENT.atZone(ZoneOffset.UTC));
    basic(Year.class, Year.of(2026));
    basic(YearMonth.class, YearMonth.of(2026, 1), YearMonth.of(2026, 3));
    basic(Period.class, Period.ofMonths(1), Period.ZERO);
    basic(Duration.class, Duration.ofHours(1), Duration.ofHours(2), Duration.ZERO);
    basic(ZoneId.class, ZoneId.of("America/Sao_Paulo"));
    basic(Locale.class, Locale.ENGLISH);
    basic(Currency.class, Currency.getInstance("BRL"));
    basic(URI.class, URI.create("https://example.org/a"));
    basic(UUID.class, new UUID(1, 1));
    basic(Money.class, Money.of("10.00", "BRL"), Money.of("0", "BRL"), Money.of("-1", "BRL"));
    basic(OptionalInt.class, OptionalInt.of(1), OptionalInt.empty());
    basic(OptionalLong.class, OptionalLong.of(1), OptionalLong.empty());
    basic(OptionalDouble.class, OptionalDouble.of(0.5), OptionalDouble.empty());
    basic(
        CallContext.class,
        new CallContext(
            new OperationKey("sample.call", "00000000-0000-0000-0000-000000000001"),
            1,
            MOMENT,
            Duration.ofSeconds(1),
            Locale.ENGLISH));
  }

  private final Map<Shape, List<Object>> known = new HashMap<>();
  private final Set<Shape> underWay = new HashSet<>();
  private final Set<String> missing = new LinkedHashSet<>();

  private static void basic(Class<?> type, Object... values) {
    BASIC.computeIfAbsent(type, t -> new ArrayList<>()).addAll(Arrays.asList(values));
  }

  /** A value of that type; empty if none could be made. */
  synchronized Optional<Object> of(Shape shape) {
    List<Object> found = candidates(shape);
    if (found.isEmpty()) {
      missing.add(shape.toString());
    }
    return found.stream().findFirst();
  }

  /** The types of which no value could be made. */
  synchronized Set<String> missing() {
    return missing;
  }

  private List<Object> candidates(Shape shape) {
    List<Object> made = known.get(shape);
    if (made == null) {
      if (!underWay.add(shape)) {
        // A type that holds itself: there is an end to it.
        return List.of();
      }
      made = make(shape);
      underWay.remove(shape);
      known.put(shape, made);
    }
    return made;
  }

  private List<Object> make(Shape shape) {
    Class<?> type = shape.raw();
    if (BASIC.containsKey(type)) {
      return BASIC.get(type);
    }
    if (type == Optional.class) {
      return with(
          candidates(shape.argument()).stream().map(Optional::of).toList(), Optional.empty());
    }
    if (type == List.class || type == Collection.class || type == Iterable.class) {
      return with(candidates(shape.argument()).stream().map(List::of).toList(), List.of());
    }
    if (type == Set.class) {
      return with(candidates(shape.argument()).stream().map(Set::of).toList(), Set.of());
    }
    if (type == Map.class) {
      return map(shape);
    }
    if (type.isEnum()) {
      return Arrays.<Object>stream(type.getEnumConstants()).limit(MOST_CANDIDATES).toList();
    }
    if (type.isSealed()) {
      return Arrays.stream(type.getPermittedSubclasses())
          .flatMap(sub -> candidates(new Shape(sub, arguments(sub, shape))).stream().limit(2))
          .toList();
    }
    if (type.isRecord()) {
      return record(shape);
    }
    return Modifier.isAbstract(type.getModifiers()) ? List.of() : constructed(type);
  }

  /** A permitted record takes the arguments of the interface it implements. */
  private static List<Shape> arguments(Class<?> sub, Shape shape) {
    return sub.getTypeParameters().length == shape.arguments().size()
        ? shape.arguments()
        : Shape.of(sub).arguments();
  }

  private static List<Object> with(List<? extends Object> values, Object empty) {
    List<Object> all = new ArrayList<>(values.stream().limit(MOST_CANDIDATES).toList());
    all.add(empty);
    return all;
  }

  private List<Object> map(Shape shape) {
    List<Object> values = candidates(shape.arguments().get(1));
    return values.isEmpty()
        ? List.of(Map.of())
        : with(
            candidates(shape.argument()).stream().map(key -> Map.of(key, values.get(0))).toList(),
            Map.of());
  }

  private List<Object> record(Shape shape) {
    RecordComponent[] components = shape.raw().getRecordComponents();
    List<Shape> types =
        Arrays.stream(components).map(c -> component(shape, c.getGenericType())).toList();
    try {
      Constructor<?> constructor =
          shape
              .raw()
              .getDeclaredConstructor(
                  Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      return search(constructor, types);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Shape component(Shape owner, Type type) {
    var variables = owner.raw().getTypeParameters();
    for (int i = 0; i < variables.length; i++) {
      if (variables[i].equals(type)) {
        return owner.arguments().get(i);
      }
    }
    return Shape.of(type);
  }

  private List<Object> constructed(Class<?> type) {
    for (Constructor<?> constructor : type.getConstructors()) {
      List<Object> found =
          search(
              constructor,
              Arrays.stream(constructor.getGenericParameterTypes()).map(Shape::of).toList());
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** Tries the first candidates, then others in one place, in two, and anywhere. */
  private List<Object> search(Constructor<?> constructor, List<Shape> types) {
    List<List<Object>> choices = types.stream().map(this::candidates).toList();
    if (choices.stream().anyMatch(List::isEmpty)) {
      return List.of();
    }
    constructor.setAccessible(true);
    int[] picked = new int[choices.size()];
    List<Object> found = new ArrayList<>();
    attempt(constructor, choices, picked, found);
    for (int i = 0; i < picked.length && found.size() < MOST_KINDS; i++) {
      for (int a = 1; a < choices.get(i).size() && found.size() < MOST_KINDS; a++) {
        picked[i] = a;
        attempt(constructor, choices, picked, found);
      }
      picked[i] = 0;
    }
    for (int i = 0; i < picked.length && found.isEmpty(); i++) {
      for (int a = 1; a < choices.get(i).size() && found.isEmpty(); a++) {
        picked[i] = a;
        for (int j = i + 1; j < picked.length && found.isEmpty(); j++) {
          for (int b = 1; b < choices.get(j).size() && found.isEmpty(); b++) {
            picked[j] = b;
            attempt(constructor, choices, picked, found);
          }
          picked[j] = 0;
        }
      }
      picked[i] = 0;
    }
    Random random = new Random(7);
    for (int tries = 0; tries < MOST_TRIES && found.isEmpty(); tries++) {
      int[] any =
          IntStream.range(0, picked.length)
              .map(i -> random.nextInt(choices.get(i).size()))
              .toArray();
      attempt(constructor, choices, any, found);
    }
    return found;
  }

  private static void attempt(
      Constructor<?> constructor, List<List<Object>> choices, int[] picked, List<Object> found) {
    Object[] arguments =
        IntStream.range(0, picked.length).mapToObj(i -> choices.get(i).get(picked[i])).toArray();
    try {
      found.add(constructor.newInstance(arguments));
    } catch (InvocationTargetException e) {
      // Refused: something else is tried.
      return;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
