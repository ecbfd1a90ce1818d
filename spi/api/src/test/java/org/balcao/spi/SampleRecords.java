package org.balcao.spi;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Makes a record of each type, every part of it present. The texts that are somebody's own business
 * hold {@link #CANARY}.
 */
final class SampleRecords {

  /** What every personal text holds; only digits, so that numbers can hold it, too. */
  static final String CANARY = "7071707170";

  private static final Map<Class<?>, Object> VALUES = values();

  /** Parts that not just any value will do for, by the simple names of record and part. */
  private static final Map<String, Object> PARTS =
      Map.ofEntries(
          Map.entry("Field.currency", Optional.empty()),
          Map.entry("Identity.expires", Instant.parse("2051-05-18T12:00:00Z")),
          Map.entry("Match.applies", true),
          Map.entry("PickupRequest.latest", LocalTime.of(13, 0)),
          Map.entry("PurchaseOrder.revision", 2),
          Map.entry("Rating.best", 1.0),
          Map.entry("Rating.worst", 0.0),
          Map.entry("Score.best", 2),
          Map.entry("Score.worst", 0),
          Map.entry("SettlementLine.fee", Money.of("0.00", "BRL")),
          Map.entry("Span.begin", 0),
          Map.entry("SpiRange.below", new SpiVersion(2, 0)),
          Map.entry("SynonymList.groups", List.of(Set.of("cup", "mug"))));

  private final Predicate<RecordComponent> personal;

  SampleRecords(Predicate<RecordComponent> personal) {
    this.personal = personal;
  }

  private static Map<Class<?>, Object> values() {
    Map<Class<?>, Object> values = new HashMap<>();
    values.put(int.class, 1);
    values.put(long.class, 1L);
    values.put(double.class, 0.5);
    values.put(boolean.class, false);
    values.put(Integer.class, 1);
    values.put(Long.class, 1L);
    values.put(BigDecimal.class, BigDecimal.ONE);
    values.put(Money.class, Money.of("1.00", "BRL"));
    values.put(Currency.class, Currency.getInstance("BRL"));
    values.put(Locale.class, Locale.forLanguageTag("pt-BR"));
    values.put(ZoneId.class, ZoneOffset.UTC);
    values.put(Duration.class, Duration.ofMinutes(5));
    values.put(Instant.class, Instant.parse("2051-05-17T12:00:00Z"));
    values.put(LocalDate.class, LocalDate.parse("2051-05-17"));
    values.put(LocalTime.class, LocalTime.NOON);
    values.put(YearMonth.class, YearMonth.parse("2051-05"));
    values.put(URI.class, URI.create("https://shop.example/page"));
    values.put(OptionalInt.class, OptionalInt.of(1));
    values.put(OptionalDouble.class, OptionalDouble.of(0.5));
    values.put(FileContent.class, new FileContent("text/plain", new byte[] {1}));
    values.put(Object.class, "thing");
    return values;
  }

  /** A record of that type. */
  Object of(Class<?> type) {
    try {
      RecordComponent[] parts = type.getRecordComponents();
      Class<?>[] types = new Class<?>[parts.length];
      Object[] given = new Object[parts.length];
      for (int i = 0; i < parts.length; i++) {
        types[i] = parts[i].getType();
        Object wanted = PARTS.get(type.getSimpleName() + "." + parts[i].getName());
        given[i] = wanted != null ? wanted : value(parts[i], parts[i].getGenericType());
      }
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(given);
    } catch (InvocationTargetException e) {
      throw new AssertionError("no sample of " + type.getName() + ": " + e.getCause(), e);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private Object value(RecordComponent part, Type type) {
    if (type instanceof ParameterizedType container) {
      Type[] within = container.getActualTypeArguments();
      Class<?> raw = (Class<?>) container.getRawType();
      if (raw == Optional.class) {
        return Optional.of(value(part, within[0]));
      }
      if (raw == List.class) {
        return List.of(value(part, within[0]));
      }
      if (raw == Set.class) {
        return Set.of(value(part, within[0]));
      }
      return Map.of(
          within[0] == String.class ? "word" : value(part, within[0]), value(part, within[1]));
    }
    return type instanceof Class<?> plain ? plain(part, plain) : "thing";
  }

  private Object plain(RecordComponent part, Class<?> type) {
    if (type == String.class) {
      return text(part);
    }
    if (VALUES.containsKey(type)) {
      return VALUES.get(type);
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    if (type.isSealed() && Modifier.isAbstract(type.getModifiers())) {
      return of(type.getPermittedSubclasses()[0]);
    }
    return of(type);
  }

  private String text(RecordComponent part) {
    return switch (part.getName()) {
      case "country" -> "BR";
      case "callerId" -> "+551130000000";
      case "phone" -> "+" + CANARY;
      default -> personal.test(part) ? "c" + CANARY : "word";
    };
  }
}
